import type { Command } from '../command-map';
import { findStage, findStep } from '../../model';
import { changeIn, isRefused, notFound, patched, unknownField } from '../change';

/** Moving an entry to another stage makes it start at that stage's first step. */
export const entryEdit: Command<'entry.edit'> = (process, { entry: id, stage, step, requires, set }) => {
  if (stage !== undefined && !findStage(process, stage)) return notFound('stage', stage);
  const unknown = unknownField(process, [...(requires ?? []), ...Object.keys(set ?? {})]);
  if (unknown) return unknown;
  const entries = changeIn(process.entries, id, 'entry', (entry) => {
    const moved = stage !== undefined && stage !== entry.stage;
    const startsAt = step === undefined && moved ? null : step;
    if (startsAt && !findStep(process, stage ?? entry.stage, startsAt)) return notFound('step', startsAt);
    return patched(entry, {
      stage,
      step: startsAt,
      requires: requires && [...new Set(requires)],
      set: set && (Object.keys(set).length === 0 ? null : { ...set }),
    });
  });
  return isRefused(entries) ? entries : { process: { ...process, entries } };
};
