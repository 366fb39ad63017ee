export { apply, diff, invert, type Patch, type Path } from './patch';
export {
  createHistory,
  type History,
  type HistoryOptions,
  type HistoryState,
  type Mark,
  type Merge,
  type SavedHistory,
  type Step,
} from './history';
