import { defineRule } from '../rule';

/** A lost deal that asks for no reason teaches nothing. */
export const endWithoutReason = defineRule('end_without_reason', 'warning', ({ process }, report) => {
  for (const end of process.ends)
    if (end.kind === 'failure' && !end.requires?.length) report({ kind: 'end', id: end.id });
});
