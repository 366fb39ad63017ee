import type { Process } from '@/runtime/format';
import { describeLoadError, openProcess } from '@/runtime/format/schema';
import { RefusedInput } from './command';
import { readText } from './file-fault';

/** The process in a file, healed if it is of an older format; what is none is refused with place, cause and cure. */
export async function readProcess(path: string): Promise<Process> {
  const opened = openProcess(await readText(path));
  if (opened.ok) return opened.value.document;
  const { place, cause, cure } = describeLoadError(opened.error, 'en');
  throw new RefusedInput(`${place === undefined ? path : `${path}: ${place}`}: ${cause} ${cure}`);
}
