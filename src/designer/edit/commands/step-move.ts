import type { Command } from '../command-map';
import { inStage, isRefused, moveIn } from '../change';

export const stepMove: Command<'step.move'> = (process, { stage: id, step, index }) =>
  inStage(process, id, (stage) => {
    const steps = moveIn(stage.script.steps, step, 'step', index);
    return isRefused(steps) ? steps : { ...stage, script: { ...stage.script, steps } };
  });
