import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Id, Process } from '@/runtime/format';
import { pickText, type Locale } from '@/kit/i18n';
import { useFormat, useLocale, useT } from '@/kit/ui';
import type { NormPlan } from '../../../model';
import { Choice, Figure } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { planMessages } from '../../words/plan.messages';
import classes from './figures.module.css';

/** A point of the funnel is called as a norm, a stage or an end. */
function pointName({ norms, stages, ends }: Process, id: Id, locale: Locale): string {
  const named = [...(norms?.daily ?? []), ...stages, ...ends].find((one) => one.id === id);
  return pickText(named?.title, locale) || id;
}

/** Where a new step belongs: a stage before the next stage of the flow that is a step, a norm at the beginning. */
function placeOf(added: Id, points: readonly Id[], { stages }: Process): number {
  const order = stages.map(({ id }) => id);
  const at = order.indexOf(added);
  if (at < 0) return 0;
  const next = points.findIndex((id) => order.indexOf(id) > at);
  return next < 0 ? Math.max(0, points.length - 1) : next;
}

/** The funnel with its shares: how often each step has to happen for the plan. */
export function PlanFunnel({ plan }: { plan: NormPlan }) {
  const t = useT(planMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { number, percent } = useFormat();
  const { process, run } = usePanel();
  const ids = plan.points.map(({ id }) => id);
  const write = (points: readonly Id[]) => run('norms.setFunnel', { points });
  const win = process.ends.find(({ kind }) => kind === 'success')?.id ?? 'won';
  const free = [...(process.norms?.daily ?? []), ...process.stages].filter(({ id }) => !ids.includes(id));
  const known = free.filter(({ id }, i) => free.findIndex((one) => one.id === id) === i);
  return (
    <div role="group" aria-label={t('funnel')} className={classes.group}>
      <h3 className={classes.title}>{t('funnel')}</h3>
      {ids.length > 0 && (
        <table className={classes.table}>
          <colgroup>
            <col />
            <col style={{ width: 70 }} />
            <col style={{ width: 58 }} />
            <col style={{ width: 50 }} />
            <col style={{ width: 28 }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('funnel.step')}</th>
              <th scope="col">{t('funnel.share')}</th>
              <th scope="col">{t('funnel.month')}</th>
              <th scope="col">{t('funnel.day')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {plan.points.map(({ id, share, perMonth, perDay, perWin, winChance }, i) => {
              const name = pointName(process, id, locale);
              return (
                <tr key={id}>
                  <td>
                    <span className={classes.step}>{name}</span>
                    {share !== null && (
                      <span
                        className={classes.under}
                        title={t('funnel.perWin.title', {
                          n: number(perWin, 2),
                          chance: percent(winChance, 2),
                        })}
                      >
                        {t('funnel.perWin', { n: number(perWin, 2), chance: percent(winChance, 1) })}
                      </span>
                    )}
                  </td>
                  <td>
                    {share !== null && (
                      <Figure
                        label={t('funnel.share.of', { step: name })}
                        quiet
                        kind="share"
                        value={share}
                        min={0.01}
                        max={100}
                        onChange={(next, session) =>
                          next !== null && run('norms.setShare', { point: id, share: next }, session)
                        }
                      />
                    )}
                  </td>
                  <td>{number(perMonth, 1)}</td>
                  <td>{number(perDay, 2)}</td>
                  <td>
                    {share !== null && ids.length > 2 && (
                      <ActionIcon
                        size={24}
                        aria-label={common('remove', { what: name })}
                        onClick={() => write(ids.toSpliced(i, 1))}
                      >
                        <IconX size={14} />
                      </ActionIcon>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {known.length > 0 && (
        <Choice
          label={t('funnel.add.label')}
          quiet
          value=""
          options={[
            { value: '', label: t('funnel.add') },
            ...known.map(({ id }) => ({ value: id, label: pointName(process, id, locale) })),
          ]}
          onChange={(added) => {
            const points = ids.length > 0 ? ids : [win];
            if (added) write(points.toSpliced(placeOf(added, points, process), 0, added));
          }}
        />
      )}
    </div>
  );
}
