import type { DraftFacts } from '@/designer/draft';

/** What is said of a drawing that came from a log, until somebody has read it. */
export interface DrawnFacts extends DraftFacts {
  readonly log: string;
}

const key = (project: string): string => `drawn/${project}`;

const listeners = new Set<() => void>();

export function onNote(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A browser that refuses storage says it once, in the tab in which it was drawn. */
const unkept = new Map<string, string>();

export function keepNote(project: string, facts: DrawnFacts): void {
  try {
    localStorage.setItem(key(project), JSON.stringify(facts));
  } catch {
    unkept.set(project, JSON.stringify(facts));
  }
  listeners.forEach((listener) => listener());
}

/** As it is kept: the same text for the same note. */
export function keptNote(project: string): string | null {
  try {
    return localStorage.getItem(key(project)) ?? unkept.get(project) ?? null;
  } catch {
    return unkept.get(project) ?? null;
  }
}

export const readNote = (kept: string): DrawnFacts => JSON.parse(kept) as DrawnFacts;

export function dropNote(project: string): void {
  unkept.delete(project);
  try {
    localStorage.removeItem(key(project));
  } catch {
    // It was not kept either.
  }
  listeners.forEach((listener) => listener());
}
