import type { FunnelRules } from '@/analytics/stats';

/** Events of one deal in time order, no two at one instant. */
export type DealEvents = readonly { code: number; at: number }[];

/** The definition of `ordered` read out: the best way from every first step, the earliest event taken each time. */
export function naiveOrdered(events: DealEvents, { steps, windowMs }: FunnelRules): number[][] {
  return events.flatMap(({ code, at }, index) => {
    if (code !== steps[0]) return [];
    const times = [at];
    for (const event of events.slice(index + 1))
      if (event.at - at <= windowMs && event.code === steps[times.length]) times.push(event.at);
    return [times];
  });
}

/** `strict`: the very next events are the next steps. */
export function naiveStrict(events: DealEvents, { steps, windowMs }: FunnelRules): number[][] {
  return events.flatMap(({ code, at }, index) => {
    if (code !== steps[0]) return [];
    const times = [at];
    for (const event of events.slice(index + 1)) {
      if (event.at - at > windowMs || event.code !== steps[times.length]) break;
      times.push(event.at);
    }
    return [times];
  });
}

/** `unordered`: whatever is still missing, from any event of a step. */
export function naiveUnordered(events: DealEvents, { steps, windowMs }: FunnelRules): number[][] {
  return events.flatMap(({ at }, index) => {
    const missing = [...steps];
    const times: number[] = [];
    for (const event of events.slice(index)) {
      const place = missing.indexOf(event.code);
      if (event.at - at > windowMs || (times.length === 0 && place < 0)) break;
      if (place < 0) continue;
      missing.splice(place, 1);
      times.push(event.at);
    }
    return times.length ? [times] : [];
  });
}
