/**
 * What a browser tab can take. The engine there holds at most 4 GB and needs about five times the size of the log
 * while it loads it, so more than a gigabyte is refused before any time is spent; the command line has no such limit.
 */
export const BROWSER_LIMIT = 1 << 30;
/** From here the wizard says beforehand how long it will take. */
export const LARGE = 100 * 2 ** 20;
/** Bytes of CSV a second, measured on two slow cores, the engine's own loading included. */
export const BYTES_PER_SECOND = 12 * 2 ** 20;
