import { useMemo } from 'react';
import { useFormat } from '@/kit/ui';
import type { LogHeader, Process } from '@/runtime/format';
import { useTitles } from '../use-titles';

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
        : text(known.get(activity)) || titles.key('outcome', activity);
  }, [header, process, text, titles]);
}
