import { defineRule } from '../rule';

/** Nobody can say when the stage is done. */
export const noResult = defineRule('no_result', 'warning', ({ process }, report) => {
  for (const stage of process.stages)
    if (!stage.result.ru && !stage.result.en) report({ kind: 'stage', stage: stage.id, part: 'texts' });
});
