import type { Process } from '@/runtime/format';
import { lostNames, retire } from './change';
import type { CommandMap, CommandName, CommandSet, Edit } from './command-map';

/**
 * Does a command without an editor: the pure function behind every edit. Names that fall with it are retired
 * here, once for all commands, because a sweep takes more along than the command itself names.
 */
export function applyFrom<Name extends CommandName>(
  known: CommandSet,
  process: Process,
  command: Name,
  args: CommandMap[Name],
): Edit {
  const run = known[command];
  if (!run) throw new Error(`The editor has not learnt “${command}” yet.`);
  const edit = run(process, args);
  if ('refused' in edit || command === 'process.replace') return edit;
  const lost = lostNames(process, edit.process);
  return lost.length === 0 ? edit : { ...edit, process: retire(edit.process, lost) };
}
