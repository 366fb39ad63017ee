import { defineRule } from '../rule';

/** The norms of one manager do not fit into the day, by the rounded norms people work to or by the stated load. */
export const normLoad = defineRule('norm_load', 'error', ({ process: { norms } }, report) => {
  if (!norms || norms.dayMinutes <= 0) return;
  const minutes = norms.daily.reduce((sum, norm) => sum + norm.norm * norm.minutes, 0);
  const share = Math.max(minutes / norms.dayMinutes, norms.load.share);
  if (share > 1)
    report(
      { kind: 'process', part: 'norms' },
      { share: { share }, minutes: Math.round(share * norms.dayMinutes), day: norms.dayMinutes },
    );
});
