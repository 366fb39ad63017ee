import type { Command } from '../command-map';
import { changeIn, isRefused } from '../change';
import { shapedEnd } from './end-add';

export const endSetKind: Command<'end.setKind'> = (process, { end: id, kind }) => {
  const ends = changeIn(process.ends, id, 'end', (end) => {
    if (end.kind === kind) return end;
    const { title, requires } = end;
    return shapedEnd(process, { id, title, ...(requires ? { requires } : {}) }, kind);
  });
  return isRefused(ends) ? ends : { process: { ...process, ends } };
};
