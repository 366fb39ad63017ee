import type { Command } from '../command-map';
import { inStage, unknownField } from '../change';

export const stageSetRequiredData: Command<'stage.setRequiredData'> = (process, { stage: id, fields }) =>
  unknownField(process, fields) ??
  inStage(process, id, (stage) => ({ ...stage, requiredData: [...new Set(fields)] }));
