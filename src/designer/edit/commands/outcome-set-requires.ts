import type { Command } from '../command-map';
import { inOutcome, orNone, patched, unknownField } from '../change';

export const outcomeSetRequires: Command<'outcome.setRequires'> = (process, { stage, outcome, fields }) =>
  unknownField(process, fields) ??
  inOutcome(process, { stage, outcome }, (o) => patched(o, { requires: orNone([...new Set(fields)]) }));
