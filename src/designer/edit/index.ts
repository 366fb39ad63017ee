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
export { commandNames, commands } from './commands';
export { drawingCommands } from './commands/drawing';
export { copyItems } from './copy';
export { editorWith } from './editor';
export { idFromTitle } from './change';
export { undoOf } from './undo-of';
export { applyCommand, createEditor } from './whole';
