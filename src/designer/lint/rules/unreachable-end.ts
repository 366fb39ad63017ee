import { defineRule } from '../rule';

/**
 * No outcome of any stage leads to the end. Whether those stages can be reached is told by their own rule, and that
 * there are none at all by another.
 */
export const unreachableEnd = defineRule('unreachable_end', 'error', ({ process }, report) => {
  if (process.stages.length === 0) return;
  const led = new Set(process.stages.flatMap((stage) => stage.outcomes.map((outcome) => outcome.to)));
  for (const end of process.ends) if (!led.has(end.id)) report({ kind: 'end', id: end.id });
});
