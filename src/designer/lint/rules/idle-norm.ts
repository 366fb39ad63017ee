import { defineRule } from '../rule';

/** A norm that no activity counts for, or a rate that no activity earns. */
export const idleNorm = defineRule('idle_norm', 'warning', ({ process }, report) => {
  const norms = new Set(process.activities.map((activity) => activity.norm));
  const rates = new Set(process.activities.map((activity) => activity.rate));
  for (const { id } of process.norms?.daily ?? [])
    if (!norms.has(id)) report({ kind: 'norm', id }, { what: 'norm' });
  for (const { id } of process.pay?.rates ?? [])
    if (!rates.has(id)) report({ kind: 'rate', id }, { what: 'rate' });
});
