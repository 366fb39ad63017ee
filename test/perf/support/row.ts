/** A row of a table in docs/benchmarks.md: column title → what stands there. */
export type Row = Readonly<Record<string, string | number>>;

/** `1.83 s`, `214 ms`. */
export const seconds = (ms: number): string =>
  ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`;

/** How many times longer than the reference. */
export const times = (ms: number, reference: number): string => `${(ms / reference).toFixed(2)}×`;

export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
