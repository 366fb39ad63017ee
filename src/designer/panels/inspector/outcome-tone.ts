import type { EndKind, OutcomeKind } from '@/runtime/format';

export type Tone = 'success' | 'loss' | 'later' | 'plain';

/** The fixed colour of meaning that a kind of outcome or end has. */
export function toneOf(kind: OutcomeKind | EndKind): Tone {
  switch (kind) {
    case 'success':
      return 'success';
    case 'loss':
    case 'failure':
    case 'disqualify':
    case 'disqualified':
      return 'loss';
    case 'later':
    case 'postponed':
      return 'later';
    case 'retry':
    case 'branch':
      return 'plain';
  }
}
