import { defineRule } from '../rule';

/** No outcome of any stage leads to the end. Whether those stages can be reached is told by their own rule. */
export const unreachableEnd = defineRule('unreachable_end', 'error', ({ process }, report) => {
  const led = new Set(process.stages.flatMap((stage) => stage.outcomes.map((outcome) => outcome.to)));
  for (const end of process.ends) if (!led.has(end.id)) report({ kind: 'end', id: end.id });
});
