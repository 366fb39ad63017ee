import { Button } from '@mantine/core';
import { useState } from 'react';
import { ErrorCard, useT } from '@/kit/ui';
import type { Journal, JournalHealth } from '@/runtime/journal';
import { messages } from '../messages';
import type { Names } from '../words/names';
import { rejectionText } from '../words/rejection-text';
import classes from '../desk.module.css';

/** What a person must know about the record: it could not be stored, it was changed by hand, an act was lost. */
export function JournalNotices({
  journal,
  health,
  names,
}: {
  journal: Journal;
  health: JournalHealth;
  names: Names;
}) {
  const t = useT(messages);
  const [seen, setSeen] = useState({ breaks: 0, lost: 0 });
  const titleOf = (deal: string) => journal.deals().get(deal)?.state.title ?? deal;
  const broken = health.breaks.slice(seen.breaks);
  const lost = health.lost.slice(seen.lost);
  if (!health.failure && broken.length === 0 && lost.length === 0) return null;
  return (
    <div className={classes.notices}>
      {health.failure && (
        <ErrorCard
          problem={{
            place: t('failure.place'),
            cause: t('failure.cause', { n: health.unsaved, cause: health.failure }),
            cure: t('failure.cure'),
          }}
          action={<Button onClick={journal.retry}>{t('failure.retry')}</Button>}
        />
      )}
      {broken[0] && (
        <ErrorCard
          problem={{
            place: t('break.place', { deal: titleOf(broken[0].deal), rev: broken[0].rev }),
            cause:
              t(`break.${broken[0].why}`) +
              (broken.length > 1 ? ` (${t('break.more', { n: broken.length - 1 })})` : ''),
            cure: t('break.cure'),
            details: JSON.stringify(broken, null, 2),
          }}
          onClose={() => setSeen({ ...seen, breaks: health.breaks.length })}
        />
      )}
      {lost[0] && (
        <ErrorCard
          problem={{
            place: t('lost.place', { deal: titleOf(lost[0].deal) }),
            cause: t('lost.cause'),
            cure: rejectionText(lost[0].rejection, names, null),
          }}
          onClose={() => setSeen({ ...seen, lost: health.lost.length })}
        />
      )}
    </div>
  );
}
