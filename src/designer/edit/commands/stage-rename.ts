import type { Command } from '../command-map';
import { inStage, withWords } from '../change';

export const stageRename: Command<'stage.rename'> = (process, { stage: id, ...words }) =>
  inStage(process, id, (stage) => ({ ...stage, title: withWords(stage.title, words) }));
