import type { LogInfo } from '@/runtime/format';

/** Id of the log that a project's own desk writes. */
export const LIVE = 'live';

/** The desk's log and the sample are parts of their project: they come and go with it. */
export const isOwn = ({ id, origin }: LogInfo): boolean => id === LIVE || origin !== 'import';
