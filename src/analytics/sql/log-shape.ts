import type { LogHeader } from '@/runtime/format';

/** What a question has to know of the log it is asked of: order of stages, extra columns, zone. */
export type LogShape = LogHeader;
