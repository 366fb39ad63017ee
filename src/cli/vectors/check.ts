/** One expectation of a vector file and what came of it. */
export type Check =
  | { id: string; status: 'passed' }
  | { id: string; status: 'failed'; why: string }
  /** Not run: the log is not there, or the file asks for a rule that the product does not have. */
  | { id: string; status: 'skipped'; why: string };

export interface FileReport {
  file: string;
  checks: Check[];
  /** Vectors of a capability that the product does not have yet, and which. Never counted as passed. */
  notYetSupported: { what: string; count: number } | null;
}

/** How far a number may be off: a part of it, or that much. */
export interface Tolerance {
  relative: number;
  absolute: number;
}

const exact: Tolerance = { relative: 1e-9, absolute: 1e-9 };

/** Compares what was found with what is expected. */
export function compare(id: string, expected: unknown, found: unknown, tolerance: Tolerance = exact): Check {
  const place = difference(expected, found, tolerance, '');
  return place === null
    ? { id, status: 'passed' }
    : {
        id,
        status: 'failed',
        why: `${place}expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
      };
}

/** Path of the first difference; null: there is none. */
function difference(expected: unknown, found: unknown, tolerance: Tolerance, path: string): string | null {
  if (typeof expected === 'number' && typeof found === 'number') {
    const allowed = Math.max(tolerance.absolute, tolerance.relative * Math.abs(expected));
    return Math.abs(expected - found) <= allowed ? null : path;
  }
  if (Array.isArray(expected) && Array.isArray(found)) {
    if (expected.length !== found.length) return path;
    for (const [index, item] of expected.entries()) {
      const place = difference(item, found[index], tolerance, `${path}[${index}] `);
      if (place !== null) return place;
    }
    return null;
  }
  if (isRecord(expected) && isRecord(found)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    for (const key of keys) {
      const place = difference(expected[key], found[key], tolerance, `${path}${key} `);
      if (place !== null) return place;
    }
    return null;
  }
  return Object.is(expected, found) ? null : path;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
