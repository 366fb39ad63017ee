import type { Log } from '@/runtime/format';
import { random } from '../chance/random';
import { callsFile, largeFile, tasksFile } from './acts';
import { dealLists } from './deal-lists';
import type { DirtyFile } from './dirty-file';
import { ownersFile } from './owners';
import { stageHistory } from './stage-history';

/**
 * The same log as people really bring it: files for import, each with its own kind of dirt, and for each the list of
 * what is wrong and how often, so that a test can ask whether the import saw it. The same log and seed give the same bytes.
 */
export function dirtyFiles(log: Log, seed: string | number): DirtyFile[] {
  const chances = random(seed).fork('dirt');
  return [
    ...dealLists(log.cases, log.header),
    ownersFile(log.cases, log.header, chances.fork('owners')),
    stageHistory(log, chances.fork('history')),
    callsFile(log, chances.fork('calls')),
    tasksFile(log, chances.fork('tasks')),
    largeFile(log),
  ];
}
