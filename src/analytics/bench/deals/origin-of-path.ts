import type { DealsOrigin } from '@/analytics/measures';

/** Where the drawing's numbers lead: `deals/stage/call`, `deals/end/lost`, `deals/transition/call/offer`. */
export function originOfPath([place, kind, first, second]: readonly string[]): DealsOrigin | null {
  if (place !== 'deals' || first === undefined) return null;
  switch (kind) {
    case 'stage':
      return {
        of: 'stage_funnel',
        spec: { stages: [first], countingRule: 'touched', splitBy: null, filters: [] },
        step: first,
        part: 'here',
      };
    case 'end':
      return { of: 'end', end: first };
    case 'transition':
      return second === undefined ? null : { of: 'transition', from: first, to: second };
    case undefined:
    default:
      return null;
  }
}
