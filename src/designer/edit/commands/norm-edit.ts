import type { Command } from '../command-map';
import { changeIn, inNorms, isRefused, patched, withWords } from '../change';

/** More than this in a day, a week or a month is a slip of the hand. */
const most = 1e6;

export const normEdit: Command<'norm.edit'> = (process, { norm: id, title, perDay, ...figures }) => {
  const given = [perDay, figures.minutes, figures.weekly, figures.monthly];
  if (given.some((value) => value != null && !(value >= 0 && value <= most)))
    return { refused: { reason: 'bad_value' } };
  return inNorms(process, (norms) => {
    const daily = changeIn(norms.daily, id, 'norm', (norm) =>
      patched(norm, { ...figures, norm: perDay, title: title && withWords(norm.title, title) }),
    );
    return isRefused(daily) ? daily : { ...norms, daily };
  });
};
