import type { Command } from '../command-map';
import { inStage, patched } from '../change';

export const stageSetLimit: Command<'stage.setLimit'> = (process, { stage: id, limit }) =>
  inStage(process, id, (stage) => patched(stage, { limit }));
