import { actOf } from '../effects/activities';
import { notEnded, type Handler } from './handler';

/** An act that no task stands for. Only activities declared to be recorded by hand: the others are earned. */
export const recordActivity: Handler<'record_activity'> = notEnded((turn, { activity, records, note }) => {
  const definition = turn.definition.activities.get(activity);
  if (!definition?.activity.from.some(({ on }) => on === 'manual'))
    return { code: 'unknown_id', what: 'activity', id: activity };
  actOf(turn, definition, records, note);
  return null;
});
