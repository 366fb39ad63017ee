import type { Command } from '../command-map';
import { inStage, withWords } from '../change';

export const stageSetText: Command<'stage.setText'> = (process, { stage: id, text, words }) =>
  inStage(process, id, (stage) => ({ ...stage, [text]: withWords(stage[text], words) }));
