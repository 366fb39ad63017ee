import type { z } from 'zod';
import type { Repair } from './error';
import { located, valueAt } from './issues';
import { isObject } from './json';
import { placeOf } from './place';

/** Parts that may be absent in a file written by hand or by an older release, with the empty form of each. */
const empties: Readonly<Record<string, () => unknown>> = {
  layout: () => ({ nodes: {} }),
  script: () => ({ steps: [] }),
  portrait: () => ({ isClient: [], notClient: [], triggers: [], people: [] }),
  product: () => ({ essence: {}, unique: [], versus: [] }),
  settings: () => ({}),
  ...Object.fromEntries(
    [
      'title',
      'summary',
      'company',
      'purpose',
      'input',
      'result',
      'client',
      'cause',
      'reply',
      'check',
      'text',
    ].map((key) => [key, () => ({})]),
  ),
};

/**
 * Mends what can be mended without guessing: unknown parts are left out, absent lists, maps and texts become
 * empty. Changes `document`, which is the caller's own copy. Returns what was done; nothing: there is no more to mend.
 */
export function repair(document: unknown, issues: readonly z.core.$ZodIssue[]): Repair[] {
  const done: Repair[] = [];
  for (const { path, issue } of located(issues)) {
    if (issue.code === 'unrecognized_keys') {
      const holder = valueAt(document, path);
      if (!isObject(holder)) continue;
      for (const key of issue.keys) {
        delete holder[key];
        done.push({ code: 'dropped', path, place: placeOf(document, path), key });
      }
    } else if (issue.code === 'invalid_type' && path.length > 0) {
      const holder = valueAt(document, path.slice(0, -1));
      const key = path.at(-1)!;
      if (!isObject(holder) || typeof key === 'number' || holder[key] !== undefined) continue;
      const empty = emptyOf(key, issue.expected);
      if (empty === undefined) continue;
      holder[key] = empty;
      const at = path.slice(0, -1);
      done.push({ code: 'filled', path: at, place: placeOf(document, at), key });
    }
  }
  return done;
}

function emptyOf(key: string, expected: string): unknown {
  if (expected === 'array') return [];
  if (expected === 'record') return {};
  return expected === 'object' && Object.hasOwn(empties, key) ? empties[key]!() : undefined;
}
