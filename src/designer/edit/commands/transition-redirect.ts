import type { Command } from '../command-map';
import { isNode } from '../../model';
import { inOutcome } from '../change';

export const transitionRedirect: Command<'transition.redirect'> = (process, { stage, outcome, to }) =>
  isNode(process, to)
    ? inOutcome(process, { stage, outcome }, (o) => ({ ...o, to }))
    : { refused: { reason: 'no_such_target', id: to } };
