export {
  QueryError,
  rowsOf,
  type Cell,
  type Column,
  type ColumnType,
  type QueryOptions,
  type RunOptions,
  type Table,
  type Warehouse,
} from './port';
export type { LogSource } from './log-source';
export { answer } from './answer';
export { loadLog, type LoadedLog, type LoadOptions, type LoadProgress } from './load/load-log';
export { LogLoadError, type LogLoadFault } from './load/fault';
export { describeLogLoadFault, type FaultText } from './load/describe';
