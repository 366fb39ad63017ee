export {
  openJournal,
  type DispatchResult,
  type Journal,
  type JournalHealth,
  type JournalOptions,
} from './journal';
export type { JournalDeal, LostCommand } from './deal-life';
export type { JournalBreak } from './record';
export { clockOf } from './clock';
export { logOf } from './log';
