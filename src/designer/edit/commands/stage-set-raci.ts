import type { Command } from '../command-map';
import { inStage, notFound, patched } from '../change';

/** One role answers for a stage: giving it A takes A from the one who had it, who stays consulted. */
export const stageSetRaci: Command<'stage.setRaci'> = (process, { stage: id, role, letter }) => {
  if (!process.roles.some((r) => r.id === role)) return notFound('role', role);
  return inStage(process, id, (stage) => {
    const before =
      letter === 'A' ? Object.keys(stage.raci).filter((r) => stage.raci[r] === 'A' && r !== role) : [];
    const others = Object.fromEntries(before.map((r) => [r, 'C' as const]));
    return { ...stage, raci: patched({ ...stage.raci, ...others }, { [role]: letter }) };
  });
};
