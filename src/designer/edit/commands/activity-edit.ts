import type { Process } from '@/runtime/format';
import { guardTargets, resolver, type Target } from '../../model';
import type { Command, CommandMap } from '../command-map';
import {
  changeIn,
  isRefused,
  notFound,
  orNone,
  patched,
  recounted,
  withWords,
  type Refused,
} from '../change';

export const activityEdit: Command<'activity.edit'> = (process, args) => {
  const { activity: id, title, from, records, oncePer, ...plain } = args;
  if (from?.length === 0) return { refused: { reason: 'bad_value' } };
  const refused = missing(process, args);
  if (refused) return refused;
  const activities = changeIn(process.activities, id, 'activity', (activity) =>
    patched(activity, {
      ...plain,
      title: title && withWords(activity.title, title),
      from,
      records: orNone(records),
      oncePer: orNone(oncePer),
    }),
  );
  if (isRefused(activities)) return activities;
  const edited = { ...process, activities };
  const isCounted = [from, plain.norm, plain.rate].some((part) => part !== undefined);
  return { process: isCounted ? recounted(edited) : edited };
};

/** The first thing named that is not in the process. */
function missing(process: Process, edit: CommandMap['activity.edit']): Refused | null {
  const exists = resolver(process);
  for (const target of targetsOf(edit)) if (!exists(target)) return notFound(whatOf(target), target.id);
  return null;
}

function targetsOf({ from = [], norm, rate, when, valid }: CommandMap['activity.edit']): Target[] {
  const made = from.flatMap((emitter): Target[] => {
    switch (emitter.on) {
      case 'task':
        return [{ kind: 'task', id: emitter.task }];
      case 'field':
        return [{ kind: 'field', id: emitter.field }];
      case 'outcome':
        return [{ kind: 'outcome', id: emitter.outcome, stage: emitter.stage }];
      case 'end':
        return [{ kind: 'end', id: emitter.end }];
      case 'manual':
        return [];
    }
  });
  return [
    ...made,
    ...(norm ? [{ kind: 'norm' as const, id: norm }] : []),
    ...(rate ? [{ kind: 'rate' as const, id: rate }] : []),
    ...(when ? guardTargets(when) : []),
    ...(valid ? guardTargets(valid) : []),
  ];
}

const whatOf = ({ kind }: Target) => (kind === 'node' ? 'stage' : kind);
