import { IconChecklist, IconClockHour4, IconMessage2 } from '@tabler/icons-react';
import { useT } from '@/kit/ui';
import type { StageFacts as Facts } from '../../model';
import { messages } from '../messages';
import classes from './cards.module.css';

/** Three small facts at most: what there is to say, to do, and how long it may take. */
export function StageFacts({ facts, limit }: { facts: Facts; limit: string | null }) {
  const t = useT(messages);
  return (
    <ul className={classes.facts}>
      <li data-none={facts.steps === 0 || undefined}>
        <IconMessage2 size={15} aria-hidden />
        {facts.steps ? t('steps', { n: facts.steps }) : t('no.script')}
      </li>
      <li data-none={facts.tasks === 0 || undefined}>
        <IconChecklist size={15} aria-hidden />
        {facts.tasks ? t('tasks', { n: facts.tasks }) : t('no.tasks')}
      </li>
      <li data-none={!limit || undefined}>
        <IconClockHour4 size={15} aria-hidden />
        {limit ? t('limit', { duration: limit }) : t('no.limit')}
      </li>
    </ul>
  );
}
