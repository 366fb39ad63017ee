import type { z } from 'zod';
import type { Result } from '../result';
import { processSchema, type Process } from '../schema/process';
import { projectSchema, type Project } from '../schema/project';
import type { LoadError, Opened, Repair } from './error';
import { issuesOf } from './issues';
import { isObject, type JsonObject } from './json';
import { jsonFault } from './json-fault';
import { oldestProcessVersion, upgradeProcess } from './migrations';
import { repair } from './repair';

const supported = '1.0';

/** Opens a process document: a file's text or parsed JSON. Older versions are upgraded, small gaps are mended and told. */
export function openProcess(input: unknown): Result<Opened<Process>, LoadError> {
  const read = readObject(input, 'mainspring/process', 'not_a_process');
  if (!read.ok) return read;
  const { document, passed } = upgradeProcess(read.value);
  const wrong = versionError(document['formatVersion'], oldestProcessVersion);
  if (wrong) return { ok: false, error: wrong };
  return fit(document, processSchema, upgrades(passed));
}

/** Opens a project document; the processes inside are upgraded and mended like single ones. */
export function openProject(input: unknown): Result<Opened<Project>, LoadError> {
  const read = readObject(input, 'mainspring/project', 'not_a_project');
  if (!read.ok) return read;
  const wrong = versionError(read.value['formatVersion'], supported);
  if (wrong) return { ok: false, error: wrong };
  const document = { ...read.value };
  const passed = new Set<string>();
  if (Array.isArray(document['processes']))
    document['processes'] = document['processes'].map((item: unknown) => {
      if (!isObject(item)) return item;
      const upgraded = upgradeProcess(item);
      upgraded.passed.forEach((version) => passed.add(version));
      return upgraded.document;
    });
  return fit(document, projectSchema, upgrades([...passed]));
}

const upgrades = (passed: readonly string[]): Repair[] =>
  passed.length > 0 ? [{ code: 'upgraded', from: passed[0]!, to: supported }] : [];

function readObject(
  input: unknown,
  format: string,
  code: 'not_a_process' | 'not_a_project',
): Result<JsonObject, LoadError> {
  let json = input;
  if (typeof input === 'string') {
    const text = input.replace(/^\uFEFF/, '');
    const fault = jsonFault(text);
    if (fault) return { ok: false, error: { code: 'not_json', ...fault } };
    json = JSON.parse(text);
  }
  if (isObject(json) && json['format'] === format) return { ok: true, value: json };
  const found = isObject(json) ? json['format'] : undefined;
  return { ok: false, error: { code, found: typeof found === 'string' ? found : null } };
}

/** Minor releases of our major are readable in both directions as far as `fit` can mend them. */
function versionError(version: unknown, oldest: string): LoadError | null {
  if (version === supported) return null;
  const found = typeof version === 'string' ? version : '';
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const newer = major > 1 || (major === 1 && minor > 0);
  return newer ? { code: 'newer_version', found, supported } : { code: 'older_version', found, oldest };
}

/** Each round mends one layer, because a part hides the faults inside it; six are deeper than any document. */
const ROUNDS = 6;

function fit<T>(source: JsonObject, schema: z.ZodType<T>, before: Repair[]): Result<Opened<T>, LoadError> {
  const document = structuredClone(source);
  const repairs = [...before];
  for (let round = 0; ; round++) {
    const parsed = schema.safeParse(document);
    if (parsed.success) return { ok: true, value: { document: parsed.data, repairs } };
    const mended = round < ROUNDS ? repair(document, parsed.error.issues) : [];
    if (mended.length === 0)
      return { ok: false, error: { code: 'invalid', issues: issuesOf(document, parsed.error.issues) } };
    repairs.push(...mended);
  }
}
