export { caseColumnsOf, eventColumnsOf, type LogColumn } from './columns';
export { quoteName, quoteText } from './quote';
export { csvSource } from './source';
export {
  closedOutcomes,
  endsOfOutcome,
  placedHeader,
  placingOf,
  renamesOf,
  type Drawing,
  type Placing,
} from './placing';
export { logStagesStatement, readLogStages, readWays, waysStatement, type StageWays } from './ways';
export {
  casesStatement,
  clearStatements,
  countStatement,
  dropSortedStatement,
  duplicateStatement,
  eventsStatement,
  renameCasesStatement,
  sortedEventsStatement,
  strangerStatement,
  swapStatements,
  visitsStatement,
  type EventsOptions,
} from './tables';
export { columnOfMask, valuesStatement, vocabularies, type Counted, type Vocabularies } from './vocabulary';
export { dayOfInstant, workIndex, workIndexCsv, workIndexSource, type WorkIndex } from './work-index';
