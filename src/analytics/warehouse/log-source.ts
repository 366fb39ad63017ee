import type { LogHeader } from '@/runtime/format';

/** A measured log as files: what the warehouse reads, what the project file carries. */
export interface LogSource {
  header: LogHeader;
  events: Blob;
  cases: Blob;
}
