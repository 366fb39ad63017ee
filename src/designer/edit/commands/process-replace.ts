import type { Command } from '../command-map';

export const processReplace: Command<'process.replace'> = (_process, { process }) => ({
  process,
  select: [],
});
