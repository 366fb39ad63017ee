import type { Command } from '../command-map';
import { copyItems } from '../copy';
import { selectionPaste } from './selection-paste';

export const selectionDuplicate: Command<'selection.duplicate'> = (process, { items }) => {
  const clip = copyItems(process, items);
  return clip ? selectionPaste(process, { clip }) : { refused: { reason: 'nothing_selected' } };
};
