export { Amount } from './Amount';
export { Choice, type ChoiceGroup, type ChoiceOption } from './Choice';
export { ManyOf } from './ManyOf';
export { Count, Notes, SeverityIcon } from './Notes';
export { Rows, type Row } from './Rows';
export { Line, Section } from './Section';
export { SpanInput } from './SpanInput';
export { Toggle } from './Toggle';
export { WordsInput, type WordsInputProps } from './WordsInput';
