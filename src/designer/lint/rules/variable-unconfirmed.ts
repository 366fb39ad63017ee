import { defineRule } from '../rule';

/** The facts that came with the template are somebody else's until the company says they are its own. */
export const variableUnconfirmed = defineRule('variable_unconfirmed', 'warning', ({ process }, report) => {
  for (const { id, confirmed } of process.variables) if (!confirmed) report({ kind: 'variable', id });
});
