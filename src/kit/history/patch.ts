/**
 * Patches between two immutable JSON documents.
 *
 * Idea: documents share structure, so a part that did not change is the same object. The difference walks
 * only where references differ: its cost is proportional to the changed paths, not to the size of the
 * document (cf. Driscoll et al., "Making Data Structures Persistent", 1989). A patch holds both the old and
 * the new value, so inverting it is a swap. Objects are treated as ordered lists of entries: undo restores
 * the order of keys too, and the restored document is equal byte for byte.
 */
export type Path = readonly (string | number)[];

export type Entry = readonly [key: string, value: unknown];

export type Patch =
  | { readonly at: Path; readonly was: unknown; readonly now: unknown }
  | {
      readonly at: Path;
      readonly index: number;
      readonly out: readonly unknown[];
      readonly in: readonly unknown[];
    }
  | {
      readonly at: Path;
      readonly slot: number;
      readonly drop: readonly Entry[];
      readonly put: readonly Entry[];
    };

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What turns `before` into `after`; empty if they are equal. */
export function diff(before: unknown, after: unknown): Patch[] {
  const patches: Patch[] = [];
  compare(before, after, [], patches);
  return patches;
}

function compare(before: unknown, after: unknown, at: Path, patches: Patch[]): void {
  if (Object.is(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, at, patches);
  else if (isObject(before) && isObject(after)) compareObjects(before, after, at, patches);
  else patches.push({ at, was: before, now: after });
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  at: Path,
  patches: Patch[],
): void {
  const { head, tail } = common(before, after);
  if (before.length === after.length) {
    for (let i = head; i < before.length - tail; i++) compare(before[i], after[i], [...at, i], patches);
    return;
  }
  patches.push({
    at,
    index: head,
    out: before.slice(head, before.length - tail),
    in: after.slice(head, after.length - tail),
  });
}

function compareObjects(before: Json, after: Json, at: Path, patches: Patch[]): void {
  const keysBefore = Object.keys(before);
  const keysAfter = Object.keys(after);
  const { head, tail } = common(keysBefore, keysAfter);
  const droppedEnd = keysBefore.length - tail;
  const putEnd = keysAfter.length - tail;
  // Entries outside the replaced span keep their keys; their values are compared in place.
  for (let i = 0; i < head; i++) inside(keysBefore[i]!);
  if (head < droppedEnd || head < putEnd) {
    patches.push({
      at,
      slot: head,
      drop: keysBefore.slice(head, droppedEnd).map((key) => [key, before[key]]),
      put: keysAfter.slice(head, putEnd).map((key) => [key, after[key]]),
    });
  }
  for (let i = droppedEnd; i < keysBefore.length; i++) inside(keysBefore[i]!);

  function inside(key: string): void {
    compare(before[key], after[key], [...at, key], patches);
  }
}

/** Lengths of the equal beginning and of the equal end, without overlap. */
function common(before: readonly unknown[], after: readonly unknown[]): { head: number; tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && Object.is(before[head], after[head])) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    Object.is(before[before.length - 1 - tail], after[after.length - 1 - tail])
  ) {
    tail++;
  }
  return { head, tail };
}

/** The patches that lead back. */
export function invert(patches: readonly Patch[]): Patch[] {
  return patches.map(inverse).reverse();
}

function inverse(patch: Patch): Patch {
  if ('index' in patch) return { at: patch.at, index: patch.index, out: patch.in, in: patch.out };
  if ('slot' in patch) return { at: patch.at, slot: patch.slot, drop: patch.put, put: patch.drop };
  return { at: patch.at, was: patch.now, now: patch.was };
}

/** Applies the patches to a document they were made for. Untouched parts are shared with the result. */
export function apply<Doc>(doc: Doc, patches: readonly Patch[]): Doc {
  let result: unknown = doc;
  for (const patch of patches) result = applyAt(result, patch, 0);
  return result as Doc;
}

function applyAt(value: unknown, patch: Patch, depth: number): unknown {
  if (depth === patch.at.length) return applyHere(value, patch);
  const key = patch.at[depth]!;
  if (Array.isArray(value)) {
    const copy: unknown[] = value.slice();
    copy[key as number] = applyAt(copy[key as number], patch, depth + 1);
    return copy;
  }
  if (isObject(value)) return { ...value, [key]: applyAt(value[key], patch, depth + 1) };
  throw new Error(`The patch at ${patch.at.join('/')} does not fit the document.`);
}

function applyHere(value: unknown, patch: Patch): unknown {
  if ('index' in patch)
    return (value as readonly unknown[]).toSpliced(patch.index, patch.out.length, ...patch.in);
  if ('slot' in patch) {
    const entries = Object.entries(value as Json);
    entries.splice(patch.slot, patch.drop.length, ...patch.put.map(([k, v]): [string, unknown] => [k, v]));
    return Object.fromEntries(entries);
  }
  return patch.now;
}
