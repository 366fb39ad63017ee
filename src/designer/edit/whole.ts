import type { Process } from '@/runtime/format';
import { applyFrom } from './apply';
import type { CommandMap, CommandName, Edit } from './command-map';
import { commands } from './commands';
import { editorWith } from './editor';
import type { ProcessEditor, SavedEditor } from './editor-port';

/** An editor that knows every command from the start: where nothing has to be fetched for it. */
export const createEditor = (process: Process, saved?: SavedEditor): ProcessEditor =>
  editorWith(commands, process, saved);

/** What any command makes of a document, without an editor. */
export const applyCommand = <Name extends CommandName>(
  process: Process,
  command: Name,
  args: CommandMap[Name],
): Edit => applyFrom(commands, process, command, args);
