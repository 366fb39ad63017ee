import type { LogInfo } from './schema/project';

/** The log of a desk says how many deals it holds only after it was first measured: until then that is unknown, not 0. */
export const isCounted = ({ origin, deals, events }: LogInfo): boolean =>
  origin !== 'journal' || deals > 0 || events > 0;
