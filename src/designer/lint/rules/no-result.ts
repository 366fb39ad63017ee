import { defineStageRule } from '../rule';

/** Nobody can say when the stage is done. */
export const noResult = defineStageRule('no_result', 'warning', ({ id, result }, report) => {
  if (!result.ru && !result.en) report({ kind: 'stage', stage: id, part: 'texts' });
});
