import type { Command } from '../command-map';
import { inStage, patched } from '../change';

export const stageSetNorm: Command<'stage.setNorm'> = (process, { stage: id, minutes }) =>
  minutes !== null && (!Number.isInteger(minutes) || minutes < 0)
    ? { refused: { reason: 'bad_value' } }
    : inStage(process, id, (stage) => patched(stage, { normMinutes: minutes }));
