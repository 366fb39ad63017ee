import type { Command } from '../command';

/** One line a command, in alphabetical order; each is loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check')).check,
  funnel: async () => (await import('./funnel')).funnel,
  import: async () => (await import('./import')).importCommand,
  measures: async () => (await import('./measures')).measures,
  report: async () => (await import('./report')).report,
  simulate: async () => (await import('./simulate')).simulate,
  vectors: async () => (await import('./vectors')).vectors,
};
