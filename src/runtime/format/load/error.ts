/** Why a document cannot be opened. A closed list: `describeLoadError` words each of them in both languages. */
export type LoadError =
  | { code: 'not_json'; line: number; column: number; found: string | null }
  | { code: 'not_a_process'; found: string | null }
  | { code: 'not_a_project'; found: string | null }
  /** Older than the oldest version that can be upgraded. */
  | { code: 'older_version'; found: string; oldest: string }
  | { code: 'newer_version'; found: string; supported: string }
  | { code: 'invalid'; issues: readonly Issue[] };

/** One thing that does not fit, with the way to it through keys and list indices. */
export interface Issue {
  path: readonly (string | number)[];
  /** The same way for a person. */
  place: readonly PlacePart[];
  what: Misfit;
}

/** A step of the way: a part of the document, and which of its kind if there are several. */
export interface PlacePart {
  /** Key in the document; `messages.ts` has a word for it. */
  key: string;
  /** Title in the languages it has, else id, else the number in the list. */
  name?: { ru?: string; en?: string } | string | number;
}

export type JsonType = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null';

export type Misfit =
  | { code: 'missing' }
  | { code: 'type'; expected: JsonType | 'scalar'; found: JsonType }
  | { code: 'option'; allowed: readonly string[]; found: string | null }
  /** A form such as an id, a date, a duration; `form` names it. */
  | { code: 'form'; form: TextForm; found: string }
  | { code: 'whole_number'; found: string }
  | { code: 'too_small'; least: number }
  | { code: 'too_big'; most: number }
  | { code: 'too_few'; least: number };

export type TextForm = 'id' | 'duration' | 'date' | 'time' | 'moment' | 'currency' | 'other';

/** What the loader mended by itself, to be told and kept. */
export type Repair =
  | { code: 'upgraded'; from: string; to: string }
  /** A part this version does not know was left out. */
  | { code: 'dropped'; path: readonly (string | number)[]; place: readonly PlacePart[]; key: string }
  /** An absent list, text or map was made empty. */
  | { code: 'filled'; path: readonly (string | number)[]; place: readonly PlacePart[]; key: string };

/** An opened document and what was mended on the way. */
export interface Opened<T> {
  document: T;
  repairs: readonly Repair[];
}
