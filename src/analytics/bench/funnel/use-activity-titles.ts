import { useMemo } from 'react';
import { useFormat } from '@/kit/ui';
import type { LogHeader, Process } from '@/runtime/format';
import { useTitles } from '../use-titles';

/** Names of kinds of events: from the process that wrote the log, else as the log has them. */
export function useActivityTitles(header: LogHeader, process: Process): (activity: string) => string {
  const { text } = useFormat();
  const titles = useTitles(header);
  return useMemo(() => {
    const stages = new Set(header.stages.map(({ id }) => id));
    const known = new Map(
      [...process.stages, ...process.activities, ...process.ends].map(({ id, title }) => [id, title]),
    );
    return (activity) =>
      stages.has(activity)
        ? titles.stage(activity)
        : text(known.get(activity)) || titles.key('outcome', activity);
  }, [header, process, text, titles]);
}
