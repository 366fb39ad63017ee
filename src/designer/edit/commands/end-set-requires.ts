import type { Command } from '../command-map';
import { changeIn, isRefused, orNone, patched, unknownField } from '../change';

export const endSetRequires: Command<'end.setRequires'> = (process, { end: id, fields }) => {
  const unknown = unknownField(process, fields);
  if (unknown) return unknown;
  const ends = changeIn(process.ends, id, 'end', (end) =>
    patched(end, { requires: orNone([...new Set(fields)]) }),
  );
  return isRefused(ends) ? ends : { process: { ...process, ends } };
};
