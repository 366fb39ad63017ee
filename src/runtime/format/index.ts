/**
 * The contract of all areas. Types and light helpers only; the zod schemas stand behind `runtime/format/schema`.
 */
export type { Locale, Text, Id, Duration } from './schema/primitives';
export type { Guard, Operand, RecordName } from './schema/guard';
export type { Field, Option } from './schema/field';
export type { Answer, Jump, Objection, Script, Step, StepKind } from './schema/script';
export type { Due, Task, Trigger } from './schema/task';
export type { CheckKind, CheckRule, Checkpoint, Severity } from './schema/checkpoint';
export type { End, EndKind, Outcome, OutcomeKind, Stage } from './schema/stage';
export type { Activity, Emitter } from './schema/activity';
export type { Goal, Portrait, Product, Role, Training, Variable } from './schema/company';
export type { DailyNorm, Norms, Pay, Rate } from './schema/norms';
export type { Calendar, Weekday } from './schema/calendar';
export type { Entry, Layout, Process, SetAside } from './schema/process';
export type { LogInfo, LogPlaces, Person, Project, ProjectClock } from './schema/project';
export { blankCase, blankEvent } from './blank-rows';
export { isCounted } from './counted';
export { isFiller } from './filler';
export * from './log';
export { logStagesOf } from './log-stages';
export { phraseKey, type Saying, type SayingPlace } from './saying';
export * from './overlay';
export {
  attributeColumn,
  caseColumns,
  caseCsvCells,
  casesCsv,
  eventColumns,
  eventCsvCells,
  eventsCsv,
  logHeaderToJson,
  logToCsv,
  type LogFiles,
} from './log-csv';
export { csvCell, type CsvValue } from './csv/write';
export { csvRows, CsvSyntaxError, type CsvRow } from './csv/read';
export { headerFromJson, logFromCsv, LogFileError, type LogFault, type LogTable } from './log-csv-read';
export { canonicalJson, type Json } from './hash/canonical';
export { sha256 } from './hash/sha256';
export { meaningOf, semanticHash } from './hash/semantic';
export type { Result } from './result';
export type { Issue, LoadError, Misfit, Opened, PlacePart, Repair } from './load/error';
export type { LoadFault } from './load/describe';
export {
  checkRuleText,
  dueText,
  durationText,
  guardText,
  isNoTime,
  literalText,
  nameIn,
  quotedIn,
  triggerText,
  type NameOf,
  type SpanForm,
} from './words';
export { newProcess, type NewProcess } from './new-process';
export { emptyProject } from './empty-project';
