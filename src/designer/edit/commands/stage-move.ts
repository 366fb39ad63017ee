import type { Command } from '../command-map';
import { isRefused, moveIn } from '../change';

export const stageMove: Command<'stage.move'> = (process, { stage, index }) => {
  const stages = moveIn(process.stages, stage, 'stage', index);
  return isRefused(stages) ? stages : { process: { ...process, stages } };
};
