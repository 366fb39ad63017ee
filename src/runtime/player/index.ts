export { ScriptPlayer, type ScriptPlayerProps } from './ScriptPlayer';
export type { Act, Send } from './act';
export { FieldForm, type FieldSet } from './fields/FieldForm';
export { FieldInput, type WrongValue } from './fields/FieldInput';
export { messages as fieldMessages } from './fields/messages';
export { isFilled } from './fields/parse';
export { optionsOf, valueText, type Wording } from './fields/value-text';
export { missingFor, recordsOfTask } from './place';
export { filledRecords, RecordsInput } from './RecordsInput';
