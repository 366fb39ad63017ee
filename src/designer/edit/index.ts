export type {
  AlignTo,
  AnswerOwner,
  Command,
  CommandMap,
  CommandName,
  Edit,
  FieldShape,
  Hours,
  PortraitList,
  RaciLetter,
  RatePays,
  Refusal,
  StageText,
  TargetKind,
  Words,
} from './command-map';
export type { Clip } from './clip';
export type {
  EditorState,
  GestureMark,
  ProcessEditor,
  RunOptions,
  RunResult,
  SavedEditor,
  StepLabel,
} from './editor-port';
export { commandNames } from './commands';
export { copyItems } from './copy';
export { applyCommand, createEditor } from './editor';
export { idFromTitle } from './change';
export { stepText } from './step-words';
