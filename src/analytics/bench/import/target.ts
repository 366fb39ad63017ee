/** Where the log of an import goes, and what may stand in its way. */
import type { Result } from '@/runtime/format';

/** `again`: in the place of the log that this same import has made a moment ago. */
export type ImportTarget =
  { kind: 'new' } | { kind: 'replace'; log: string } | { kind: 'again'; log: string };

/** The browser gives no more room. */
export interface NoRoom {
  /** Bytes of the log that was to be stored. */
  needed: number;
  /** Logs of this project that take room here. */
  logs: readonly { id: string; name: string; bytes: number; isOwn: boolean }[];
  /** Other projects of this browser, by the room that their logs take. */
  projects: readonly { title: string; bytes: number }[];
}

/** Id of the log as it is stored. */
export type Kept = Result<string, NoRoom>;
