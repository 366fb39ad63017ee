import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Norms } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { Figure } from '../../inputs';
import { usePanel } from '../../panel-context';
import { planMessages } from '../../words/plan.messages';
import classes from './figures.module.css';

/** Which share of the norm is asked of a newcomer from which week on. */
export function Ramp({ norms }: { norms: Norms }) {
  const t = useT(planMessages);
  const { run } = usePanel();
  const { ramp } = norms;
  const write = (next: Norms['ramp'], session?: string) => run('norms.edit', { ramp: next }, session);
  return (
    <div role="group" aria-label={t('ramp')} className={classes.group}>
      <h3 className={classes.title}>{t('ramp')}</h3>
      {ramp.length > 0 && (
        <table className={classes.table}>
          <colgroup>
            <col />
            <col />
            <col style={{ width: 32 }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('ramp.week')}</th>
              <th scope="col">{t('ramp.share')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {ramp.map((line, i) => (
              <tr key={i}>
                <td>
                  <Figure
                    label={t('ramp.week.n', { n: i + 1 })}
                    quiet
                    value={line.week}
                    min={1}
                    max={520}
                    onChange={(week, session) =>
                      week !== null && write(ramp.with(i, { ...line, week: Math.round(week) }), session)
                    }
                  />
                </td>
                <td>
                  <Figure
                    label={t('ramp.share.n', { week: line.week })}
                    quiet
                    kind="share"
                    value={line.share}
                    max={200}
                    onChange={(share, session) =>
                      share !== null && write(ramp.with(i, { ...line, share }), session)
                    }
                  />
                </td>
                <td>
                  <ActionIcon
                    size={24}
                    aria-label={t('ramp.remove', { week: line.week })}
                    onClick={() => write(ramp.toSpliced(i, 1))}
                  >
                    <IconX size={14} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => write([...ramp, { week: (ramp.at(-1)?.week ?? 0) + 1, share: 1 }])}
        >
          {t('ramp.add')}
        </Button>
      </div>
    </div>
  );
}
