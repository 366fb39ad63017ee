import { Button } from '@mantine/core';
import type { Norms } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useFormat, useLocale, useT } from '@/kit/ui';
import { roundedNorm, type NormPlan, type PlannedNorm } from '../../../model';
import { AddLine, Figure, Line, Notes, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNewWords } from '../../use-new-words';
import { planMessages } from '../../words/plan.messages';
import panel from '../panel.module.css';
import classes from './figures.module.css';
import type { Opened } from './opened';
import { OpenRow } from './OpenRow';

/** Norms of a day: counted beside typed, the minutes they take, and whether all of them fit. */
export function NormTable({ norms, plan, open, onOpen }: Opened & { norms: Norms; plan: NormPlan }) {
  const t = useT(planMessages);
  const { number, percent } = useFormat();
  const { run } = usePanel();
  const titled = useNewWords();
  const { norm: load, exact } = plan.load;
  const isOver = Math.max(load.share ?? 0, exact.share ?? 0) > 1;
  const differ = plan.norms.some(({ norm, exact }) => exact !== null && roundedNorm(exact) !== norm.norm);
  return (
    <div role="group" aria-label={t('norms')} className={classes.group}>
      <h3 className={classes.title}>{t('norms')}</h3>
      <table className={classes.table}>
        <colgroup>
          <col />
          <col style={{ width: 56 }} />
          <col style={{ width: 66 }} />
          <col style={{ width: 58 }} />
          <col style={{ width: 52 }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('norms.name')}</th>
            <th scope="col">{t('norms.counted')}</th>
            <th scope="col">{t('norms.day')}</th>
            <th scope="col">{t('norms.each')}</th>
            <th scope="col">{t('norms.load')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.norms.map((planned, i) => (
            <NormRow
              key={planned.norm.id}
              planned={planned}
              index={i}
              last={plan.norms.length - 1}
              isOpen={open === planned.norm.id}
              onOpen={(isOpen) => onOpen(isOpen ? planned.norm.id : null)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{t('norms.sum')}</td>
            <td colSpan={3}>{percent(load.share, 0)}</td>
            <td>{number(load.minutes)}</td>
          </tr>
        </tfoot>
      </table>
      <div className={classes.bar} data-over={isOver || undefined} aria-hidden>
        <div className={classes.fill} style={{ width: `${Math.min(100, (load.share ?? 0) * 100)}%` }} />
      </div>
      <p className={classes.told} data-over={isOver || undefined} aria-live="polite">
        {t('norms.sum.told', {
          minutes: number(load.minutes),
          day: number(norms.dayMinutes),
          counted: percent(exact.share, 0),
        })}
      </p>
      {differ && plan.deals > 0 && (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => run('norms.takeCounted', {})}>
            {t('norms.take')}
          </Button>
        </div>
      )}
      <AddLine label={t('norms.add')} onAdd={(words) => run('norm.add', { title: titled(words) }).done} />
    </div>
  );
}

function NormRow(props: {
  planned: PlannedNorm;
  index: number;
  last: number;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
}) {
  const { planned, isOpen, ...row } = props;
  const { norm, exact, minutesNorm } = planned;
  const t = useT(planMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { number } = useFormat();
  const { process, run } = usePanel();
  const name = pickText(norm.title, locale);
  const acts = process.activities.filter((activity) => activity.norm === norm.id);
  const edit = (change: { perDay?: number; minutes?: number }, session: string) =>
    run('norm.edit', { norm: norm.id, ...change }, session);
  // A norm below what the plan needs is worth a look; one above it is the author's right.
  const isShort = exact !== null && norm.norm < exact - 0.005;
  return (
    <OpenRow
      {...row}
      id={norm.id}
      name={name}
      at={`norm/${norm.id}`}
      columns={5}
      open={isOpen}
      onMove={(index) => run('norm.move', { norm: norm.id, index })}
      onDelete={() => run('norm.delete', { norm: norm.id })}
      cells={
        <>
          <td
            className={isShort ? classes.differs : undefined}
            title={isShort ? t('norms.short') : undefined}
          >
            {isShort && (
              <span role="img" aria-label={t('norms.short')}>
                ▲{' '}
              </span>
            )}
            {number(exact, 2)}
          </td>
          <td>
            <Figure
              label={t('norms.day.of', { norm: name })}
              quiet
              value={norm.norm}
              max={1000}
              onChange={(perDay, session) => perDay !== null && edit({ perDay }, session)}
            />
          </td>
          <td>
            <Figure
              label={t('norms.each.of', { norm: name })}
              quiet
              value={norm.minutes}
              max={1440}
              onChange={(minutes, session) => minutes !== null && edit({ minutes }, session)}
            />
          </td>
          <td>{number(minutesNorm)}</td>
        </>
      }
    >
      <Notes at={`norm/${norm.id}`} />
      <WordsInput
        label={common('title')}
        text={norm.title}
        onWords={(title, session) => run('norm.edit', { norm: norm.id, title }, session)}
      />
      <Line>
        <Figure
          label={t('norms.weekly')}
          optional
          value={norm.weekly}
          max={10_000}
          onChange={(weekly, session) => run('norm.edit', { norm: norm.id, weekly }, session)}
        />
        <Figure
          label={t('norms.monthly')}
          optional
          value={norm.monthly}
          max={100_000}
          onChange={(monthly, session) => run('norm.edit', { norm: norm.id, monthly }, session)}
        />
      </Line>
      <p className={panel.sentence}>
        {acts.length === 0
          ? t('norms.acts.none')
          : t('norms.acts', {
              acts: acts.map(({ id, title }) => pickText(title, locale) || id).join(', '),
            })}{' '}
        {exact === null && t('norms.unknown')}
      </p>
    </OpenRow>
  );
}
