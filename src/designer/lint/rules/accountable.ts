import { defineStageRule } from '../rule';

/** RACI: exactly one role answers for a stage. */
export const accountable = defineStageRule('accountable', 'error', ({ id, raci }, report) => {
  const roles = Object.keys(raci).filter((role) => raci[role] === 'A');
  if (roles.length !== 1)
    report(
      { kind: 'stage', stage: id, part: 'raci' },
      { n: roles.length, roles: roles.map((role) => ({ name: 'role', id: role })) },
    );
});
