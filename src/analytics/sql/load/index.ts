export { caseColumnsOf, eventColumnsOf, type LogColumn } from './columns';
export { quoteName, quoteText } from './quote';
export { csvSource } from './source';
export {
  casesStatement,
  clearStatements,
  countStatement,
  dropSortedStatement,
  duplicateStatement,
  eventsStatement,
  sortedEventsStatement,
  strangerStatement,
  swapStatements,
  visitsStatement,
  type EventsOptions,
} from './tables';
export { columnOfMask, valuesStatement, vocabularies, type Counted, type Vocabularies } from './vocabulary';
export { dayOfInstant, workIndex, workIndexCsv, workIndexSource, type WorkIndex } from './work-index';
