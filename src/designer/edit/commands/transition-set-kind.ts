import type { Command } from '../command-map';
import { inOutcome } from '../change';

export const transitionSetKind: Command<'transition.setKind'> = (process, { stage, outcome, kind }) =>
  inOutcome(process, { stage, outcome }, (o) => ({ ...o, kind }));
