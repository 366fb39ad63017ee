import { quoteText } from '@/analytics/sql';

/** Where files given by `putFile` stand, for the engine: nothing else can be read or written. */
export const importFolder = 'imp/';

/**
 * The first statements of every engine. Extensions are never looked for: here they would come from a foreign host, and
 * without it the engine traps. Then nothing outside the folder of given files can be reached, and nobody can undo it.
 */
export const lockStatements = (folders: readonly string[]): string[] => [
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  `SET allowed_directories = [${folders.map(quoteText).join(', ')}]`,
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];
