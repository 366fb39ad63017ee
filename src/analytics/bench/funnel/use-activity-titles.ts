import { useMemo } from 'react';
import { useFormat } from '@/kit/ui';
import type { LogHeader, Process } from '@/runtime/format';
import { outcomeMessages } from '../outcome-messages';
import { useTitles } from '../use-titles';

/** As a step has it: the word for an outcome with a capital letter; a name of the file stays as it is written there. */
const outcomeTitle = (title: string, activity: string): string =>
  activity in outcomeMessages ? title.charAt(0).toLocaleUpperCase() + title.slice(1) : title;

/**
 * Names of kinds of events: from the process that wrote the log, else as the log has them. An export of another CRM
 * also calls an end `won`, and that is not the end of this process.
 */
export function useActivityTitles(header: LogHeader, process: Process): (activity: string) => string {
  const { text } = useFormat();
  const titles = useTitles(header);
  return useMemo(() => {
    const stages = new Set(header.stages.map(({ id }) => id));
    const isOwn = process.stages.some(({ id }) => stages.has(id));
    const named = isOwn ? [...process.stages, ...process.activities, ...process.ends] : [];
    const known = new Map(named.map(({ id, title }) => [id, title]));
    return (activity) =>
      stages.has(activity)
        ? titles.stage(activity)
        : text(known.get(activity)) || outcomeTitle(titles.key('outcome', activity), activity);
  }, [header, process, text, titles]);
}
