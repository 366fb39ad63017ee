import { useState } from 'react';
import { useFormat, useT } from '@/kit/ui';
import type { Id, Outcome } from '@/runtime/format';
import { useAnswerKeys } from '@/runtime/player';
import { messages } from '../messages';
import type { DealView } from './deal-view';
import { outcomeNeeds } from './outcome-needs';
import { OutcomeMark } from './OutcomeMark';
import { OutcomePanel } from './OutcomePanel';
import classes from './work.module.css';

/** How the stage may end: each result says beforehand what it asks for and what holds it. */
export function Results({ view }: { view: DealView }) {
  const t = useT(messages);
  const { text } = useFormat();
  const { state, stage, process } = view;
  const [picked, setPicked] = useState<Id | null>(null);
  const chosen = state.pendingOutcome ?? picked;
  const outcome = stage?.outcomes.find((o) => o.id === chosen);
  useAnswerKeys((nth) => {
    const next = outcome ? undefined : stage?.outcomes[nth - 1];
    if (next) setPicked(next.id);
  });
  if (state.status !== 'open' || !stage) return <p className={classes.quiet}>{t('why.over')}</p>;
  if (outcome)
    return <OutcomePanel key={outcome.id} view={view} outcome={outcome} onBack={() => setPicked(null)} />;
  const where = (o: Outcome) =>
    text(process.stages.find((s) => s.id === o.to)?.title ?? process.ends.find((e) => e.id === o.to)?.title);
  return (
    <ol className={classes.outcomes} aria-label={t('tab.result')}>
      {stage.outcomes.map((o, i) => {
        const needs = outcomeNeeds(process, state, o, view.tryOut({ type: 'outcome', outcome: o.id }));
        return (
          <li key={o.id}>
            <button type="button" className={classes.outcome} onClick={() => setPicked(o.id)}>
              <kbd className={classes.key}>{i + 1}</kbd>
              <OutcomeMark kind={o.kind} />
              <span className={classes.outcomeWords}>
                <b>{text(o.title)}</b>
                <span className={classes.quiet}>
                  {t(`outcome.kind.${o.kind}`)} · {t('outcome.to', { to: where(o) || o.to })}
                </span>
                <NeedsLine view={view} needs={needs} />
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function NeedsLine({ view, needs }: { view: DealView; needs: ReturnType<typeof outcomeNeeds> }) {
  const t = useT(messages);
  const { names, state } = view;
  const held = [
    ...needs.tasks.map((key) => names.task(state.tasks.find((task) => task.key === key)?.task ?? key)),
    ...needs.approvals.map(names.checkpointTitle),
  ];
  if (held.length === 0 && needs.fields.length === 0)
    return <span className={classes.ready}>{t('outcome.ready')}</span>;
  return (
    <>
      {held.length > 0 && (
        <span className={classes.held}>{t('outcome.held', { missing: held.join(', ') })}</span>
      )}
      {needs.fields.length > 0 && (
        <span className={classes.quiet}>
          {t('outcome.asks', { fields: needs.fields.map(names.fieldTitle).join(', ') })}
        </span>
      )}
    </>
  );
}
