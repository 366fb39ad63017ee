import type { Process } from '../schema/process';
import { canonicalJson, type Json } from './canonical';
import { sha256 } from './sha256';

/** Parts of the document that say nothing about how a deal runs. */
const meaningless: ReadonlySet<string> = new Set([
  '$schema',
  'formatVersion',
  'version',
  'revision',
  'status',
  'basedOn',
  'validFrom',
  'locales',
  'layout',
  'retiredIds',
  'setAside',
]);

/** Maps from ids to values: a role named `ru` does not turn them into texts. */
const maps: ReadonlySet<string> = new Set(['raci', 'set', 'week', 'nodes']);

const known = new WeakMap<Process, string>();

/**
 * Fingerprint of the meaning: SHA-256 of the canonical document without texts, drawing and version marks.
 * Equal hashes run alike, so a moved card or a mended word makes a revision and never a version.
 */
export function semanticHash(process: Process): string {
  let hash = known.get(process);
  if (!hash) known.set(process, (hash = sha256(canonicalJson(meaningOf(process)))));
  return hash;
}

/** What enters the hash. */
export function meaningOf(process: Process): Json {
  const kept: Record<string, Json> = {};
  for (const [key, value] of Object.entries(process)) {
    const meaning = meaningless.has(key) ? undefined : withoutTexts(value as Json, key);
    if (meaning !== undefined) kept[key] = meaning;
  }
  return kept;
}

function withoutTexts(value: Json | undefined, key: string): Json | undefined {
  if (value === undefined || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => withoutTexts(item, key));
    return items.filter((item) => item !== undefined);
  }
  const entries = Object.entries(value as { readonly [name: string]: Json });
  if (!maps.has(key) && isText(entries)) return undefined;
  const kept: Record<string, Json> = {};
  for (const [name, child] of entries) {
    // A fact checked with the customer is the same fact.
    const meaning = name === 'confirmed' ? undefined : withoutTexts(child, name);
    if (meaning !== undefined) kept[name] = meaning;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** A text is known by its shape: nothing but strings under names of languages. An empty one says as little. */
const isText = (entries: readonly (readonly [string, Json])[]): boolean =>
  entries.every(([name, value]) => (name === 'ru' || name === 'en') && typeof value === 'string');
