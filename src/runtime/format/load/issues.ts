import type { z } from 'zod';
import type { Issue, JsonType, Misfit, TextForm } from './error';
import { placeOf } from './place';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What zod found, in our closed list of misfits. */
export function issuesOf(document: unknown, found: readonly ZodIssue[]): Issue[] {
  return located(found).map(({ path, issue }) => ({
    path,
    place: placeOf(document, path),
    what: misfitOf(issue, path, valueAt(document, path)),
  }));
}

export interface Located {
  path: Path;
  issue: ZodIssue;
}

/** Issues with whole paths; of a union without a discriminator the branch that failed least is taken as meant. */
export function located(found: readonly ZodIssue[], base: Path = []): Located[] {
  return found.flatMap((issue) => {
    const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, issue }];
    const branches = issue.errors.map((errors) => located(errors, path)).sort((a, b) => a.length - b.length);
    const alike = branches.every((branch) => branch.length === 1 && branch[0]!.path.length === path.length);
    return alike ? [{ path, issue }] : branches[0]!;
  });
}

export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

function misfitOf(issue: ZodIssue, path: Path, found: unknown): Misfit {
  if (issue.code === 'invalid_key') return { code: 'form', form: 'id', found: String(path.at(-1)) };
  if (found === undefined) return { code: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int'
        ? { code: 'whole_number', found: String(found) }
        : { code: 'type', expected: expectedOf(issue.expected), found: typeOf(found) };
    case 'invalid_value':
      return { code: 'option', allowed: issue.values.map(String), found: shown(found) };
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? { code: 'option', allowed: issue.options.map(String), found: shown(found) }
        : { code: 'type', expected: 'scalar', found: typeOf(found) };
    case 'invalid_format':
      return { code: 'form', form: formOf(issue), found: String(found) };
    case 'too_small':
      return issue.origin === 'array'
        ? { code: 'too_few', least: Number(issue.minimum) }
        : { code: 'too_small', least: Number(issue.minimum) };
    case 'too_big':
      return { code: 'too_big', most: Number(issue.maximum) };
    case 'unrecognized_keys':
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return { code: 'type', expected: 'object', found: typeOf(found) };
  }
}

const shown = (value: unknown): string | null => (typeof value === 'object' ? null : String(value));

const expectedOf = (expected: string): JsonType | 'scalar' => {
  switch (expected) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'array':
    case 'null':
      return expected;
    case 'tuple':
      return 'array';
    default:
      return 'object';
  }
};

const typeOf = (value: unknown): JsonType => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
};

function formOf(issue: { format: string; pattern?: unknown }): TextForm {
  if (issue.format === 'datetime') return 'moment';
  const pattern = String(issue.pattern);
  if (pattern.includes('[a-z][a-z0-9_]')) return 'id';
  if (pattern.includes('^P')) return 'duration';
  if (pattern.includes('24:00')) return 'time';
  if (pattern.includes('\\d{4}-')) return 'date';
  if (pattern.includes('[A-Z]{3}')) return 'currency';
  return 'other';
}
