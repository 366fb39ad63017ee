import type { Command } from '../command-map';
import { inStage, isRefused, moveIn } from '../change';

export const transitionMove: Command<'transition.move'> = (process, { stage: id, outcome, index }) =>
  inStage(process, id, (stage) => {
    const outcomes = moveIn(stage.outcomes, outcome, 'outcome', index);
    return isRefused(outcomes) ? outcomes : { ...stage, outcomes };
  });
