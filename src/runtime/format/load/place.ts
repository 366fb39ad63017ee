import type { PlacePart } from './error';

/** Follows the path through the document and names what it passes: a stage by its title, a task by its id. */
export function placeOf(document: unknown, path: readonly (string | number)[]): PlacePart[] {
  const parts: PlacePart[] = [];
  let value = document;
  for (const [index, key] of path.entries()) {
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
    if (typeof key === 'number') {
      const last = parts.at(-1);
      if (last) last.name = nameOf(value) ?? key + 1;
    } else if (key !== 'steps' || path[index - 1] !== 'script') parts.push({ key });
    else parts[parts.length - 1] = { key };
  }
  return parts;
}

function nameOf(value: unknown): PlacePart['name'] {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, title, stages, outcomes } = value as Record<string, unknown>;
  // Stages and whole processes are known to people by their titles, smaller parts by their ids in messages and logs.
  if ((outcomes || stages) && typeof title === 'object' && title !== null) {
    const { ru, en } = title as Record<string, unknown>;
    if (typeof ru === 'string' || typeof en === 'string')
      return { ...(typeof ru === 'string' && { ru }), ...(typeof en === 'string' && { en }) };
  }
  return typeof id === 'string' ? id : undefined;
}
