import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '@/kit/ui';
import type { DeviationState } from '@/runtime/engine';
import { messages } from '../messages';
import { sendOrSay, type DealView } from '../work/deal-view';
import { ReasonForm } from '../work/ReasonForm';
import classes from './client.module.css';

/** What went otherwise than the process says and is not settled yet. */
export function Deviations({ view }: { view: DealView }) {
  const t = useT(messages);
  if (view.state.deviations.length === 0) return null;
  return (
    <section className={classes.block} aria-label={t('deviations')}>
      <h3 className={classes.heading}>{t('deviations')}</h3>
      <ul className={classes.deviations}>
        {view.state.deviations.map((deviation) => (
          <Deviation key={deviation.key} view={view} deviation={deviation} />
        ))}
      </ul>
    </section>
  );
}

function Deviation({ view, deviation }: { view: DealView; deviation: DeviationState }) {
  const t = useT(messages);
  const { names, state } = view;
  const [settling, setSettling] = useState(false);
  const checkpoint = names.checkpoint(deviation.checkpoint);
  const approved = state.approvals.some((approval) => approval.checkpoint === deviation.checkpoint);
  const mayApprove =
    checkpoint?.blocks === true &&
    !approved &&
    view.tryOut({ type: 'approve', checkpoint: deviation.checkpoint }) === null;
  const refusal = view.tryOut({ type: 'resolve_deviation', deviation: deviation.key, decision: '…' });
  const title = names.checkpointTitle(deviation.checkpoint);
  return (
    <li className={classes.deviation}>
      <IconAlertTriangle size={16} aria-hidden />
      <div>
        <b>{title}</b>
        <p className={classes.quiet}>
          {[
            t('deviation.since', { at: names.moment(deviation.at) }),
            deviation.escalatedAt !== undefined && t('deviation.escalated'),
            checkpoint?.blocks && !approved && t('deviation.blocks'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {names.format.text(checkpoint?.advice) && <p>{names.format.text(checkpoint?.advice)}</p>}
        <div className={classes.acts}>
          {mayApprove && (
            <Button
              aria-label={t('gate.approve.of', { checkpoint: title })}
              onClick={() => sendOrSay(view, { type: 'approve', checkpoint: deviation.checkpoint })}
            >
              {t('gate.approve')}
            </Button>
          )}
          {!settling && refusal === null && (
            <Button
              variant="default"
              aria-label={t('deviation.settle.of', { checkpoint: title })}
              onClick={() => setSettling(true)}
            >
              {t('deviation.settle')}
            </Button>
          )}
        </div>
        {refusal?.code === 'not_allowed' && (
          <p className={classes.quiet}>
            {t('gate.who.settle', { roles: refusal.needs.map(names.role).join(', ') })}
          </p>
        )}
        {settling && (
          <ReasonForm
            label={t('deviation.decision')}
            submit={t('deviation.settle')}
            onCancel={() => setSettling(false)}
            onSubmit={(decision) => {
              if (sendOrSay(view, { type: 'resolve_deviation', deviation: deviation.key, decision }))
                setSettling(false);
            }}
          />
        )}
      </div>
    </li>
  );
}
