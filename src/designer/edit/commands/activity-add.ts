import type { Command } from '../command-map';
import { idFor, inWords, takenIds } from '../change';

/** Recorded by hand until something of the process makes it. */
export const activityAdd: Command<'activity.add'> = (process, { title }) => {
  const id = idFor(title.text, 'activity', takenIds(process));
  const activity = { id, title: inWords(title), from: [{ on: 'manual' as const }] };
  return { process: { ...process, activities: [...process.activities, activity] }, created: id };
};
