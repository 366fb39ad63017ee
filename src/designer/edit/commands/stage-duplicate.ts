import type { Command } from '../command-map';
import { copyItems } from '../copy';
import { notFound } from '../change';
import { selectionPaste } from './selection-paste';

export const stageDuplicate: Command<'stage.duplicate'> = (process, { stage, at }) => {
  const clip = copyItems(process, [{ kind: 'stage', stage }]);
  return clip ? selectionPaste(process, { clip, at }) : notFound('stage', stage);
};
