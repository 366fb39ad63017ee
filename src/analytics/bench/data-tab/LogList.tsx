import { Radio } from '@mantine/core';
import { NONE } from '@/kit/i18n';
import { useFormat, useT } from '@/kit/ui';
import { isCounted } from '@/runtime/format';
import type { LogChoice } from '../data';
import classes from './Data.module.css';
import { dataMessages } from './messages';

/** The logs of the project; choosing one shows it everywhere. */
export function LogList({ logs, current, onChoose }: LogChoice) {
  const t = useT(dataMessages);
  const { date } = useFormat();
  return (
    <section className={classes.panel}>
      <Radio.Group
        value={current}
        onChange={onChoose}
        label={t('logs')}
        classNames={{ label: classes.heading! }}
      >
        {logs.map((log) => (
          <Radio
            key={log.id}
            value={log.id}
            size="sm"
            className={classes.log}
            label={log.name}
            description={[
              t(`origin.${log.origin}`),
              isCounted(log) ? t('deals', { deals: log.deals }) : NONE,
              isCounted(log) && t('events', { events: log.events }),
              log.from && log.to && `${date(log.from)} – ${date(log.to)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Radio.Group>
    </section>
  );
}
