export {
  QueryError,
  rowsOf,
  type Cell,
  type Column,
  type ColumnType,
  type QueryOptions,
  type Table,
  type Warehouse,
} from './port';
export type { LogSource } from './log-source';
