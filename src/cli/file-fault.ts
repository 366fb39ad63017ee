import { readFile } from 'node:fs/promises';
import { RefusedInput } from './command';

/** What the disk said, in words. What is not here is told by its code. */
const words: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file of this name stands where a folder is needed',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'there is no right to it',
  EPERM: 'there is no right to it',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

/**
 * A file that could not be read or written: its path and the reason. Null: another kind of error, a bug perhaps. Some
 * errors of the disk do not know their path; whoever opened the file does.
 */
export function fileFault(error: unknown, opened?: string): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const path = opened ?? ('path' in error && typeof error.path === 'string' ? error.path : null);
  if (path === null) return null;
  return `${path}: ${words[error.code] ?? `it cannot be read or written (${error.code})`}`;
}

/** The text of a file that was named on the command line; one that cannot be read is refused with the reason. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new RefusedInput(fileFault(error, path) ?? String(error), { cause: error });
  }
}
