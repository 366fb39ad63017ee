import type { CaseRow, EventRow } from './log';

/** A deal of which nothing is known but that it is there. */
export const blankCase = (caseId: string): CaseRow => ({
  caseId,
  title: null,
  process: null,
  version: null,
  manager: null,
  product: null,
  region: null,
  source: null,
  customer: null,
  stage: null,
  outcome: 'open',
  lossReason: null,
  amountMinor: null,
  openedAt: null,
  openedOn: null,
  closedAt: null,
  closedOn: null,
  attributes: {},
});

/** An event of which nothing is known but what happened, in which deal, and after which other. */
export const blankEvent = (known: Pick<EventRow, 'caseId' | 'seq' | 'kind' | 'activity'>): EventRow => ({
  ...known,
  stage: null,
  at: null,
  atLocal: null,
  onDate: null,
  recordedAt: null,
  person: null,
  role: null,
  result: null,
  reason: null,
  durationS: null,
  valid: null,
  version: null,
});
