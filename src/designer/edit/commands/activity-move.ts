import type { Command } from '../command-map';
import { isRefused, moveIn } from '../change';

export const activityMove: Command<'activity.move'> = (process, { activity, index }) => {
  const activities = moveIn(process.activities, activity, 'activity', index);
  return isRefused(activities) ? activities : { process: { ...process, activities } };
};
