import type { Command } from '../command-map';
import { notFound, recounted } from '../change';
import { Gone, sweep } from '../sweep';

/** Conditions and checkpoints that watch it let it go; what it counted for stays, and lint says it counts nothing. */
export const activityDelete: Command<'activity.delete'> = (process, { activity: id }) => {
  if (!process.activities.some((activity) => activity.id === id)) return notFound('activity', id);
  const kept = { ...process, activities: process.activities.filter((activity) => activity.id !== id) };
  return { process: recounted(sweep(kept, new Gone().add({ kind: 'activity', id }))) };
};
