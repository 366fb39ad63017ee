import type { Command } from '../command-map';
import { changeIn, isRefused, notFound, patched, unknownField } from '../change';
import { findStage } from '../../model';

export const endSetReturn: Command<'end.setReturn'> = (process, { end: id, ...changes }) => {
  if (changes.returnsTo && !findStage(process, changes.returnsTo))
    return notFound('stage', changes.returnsTo);
  const unknown = changes.until ? unknownField(process, [changes.until]) : null;
  if (unknown) return unknown;
  const ends = changeIn(process.ends, id, 'end', (end) =>
    end.kind === 'postponed' ? patched(end, changes) : { refused: { reason: 'bad_value' as const } },
  );
  return isRefused(ends) ? ends : { process: { ...process, ends } };
};
