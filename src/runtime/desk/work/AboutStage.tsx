import { Fragment } from 'react';
import { useFormat, useT } from '@/kit/ui';
import type { Text } from '@/runtime/format';
import { Due } from './Due';
import { messages } from '../messages';
import type { DealView } from './deal-view';
import classes from './about.module.css';
import work from './work.module.css';

/** What the stage is for, how it is known to be done, and the product in front of its rivals. */
export function AboutStage({ view }: { view: DealView }) {
  const t = useT(messages);
  const { text } = useFormat();
  const { stage, process } = view;
  if (!stage) return null;
  const line = (label: string, value: Text | undefined) =>
    text(value) && (
      <>
        <dt>{label}</dt>
        <dd>{text(value)}</dd>
      </>
    );
  return (
    <div className={classes.about}>
      <dl className={classes.terms}>
        {line(t('about.purpose'), stage.purpose)}
        {line(t('about.input'), stage.input)}
        {line(t('about.result'), stage.result)}
        {stage.limit && view.state.status === 'open' && (
          <>
            <dt>{t('about.limit')}</dt>
            <dd>
              <Due view={view} dueAt={view.calendar.add(view.state.enteredAt, stage.limit)} full />
            </dd>
          </>
        )}
        {stage.outcomes.map((outcome) => (
          <Fragment key={outcome.id}>
            {line(t('about.criteria', { outcome: text(outcome.title) }), outcome.criteria)}
          </Fragment>
        ))}
        {line(t('about.product'), process.product.essence)}
      </dl>
      {process.product.unique.length > 0 && (
        <section>
          <h4 className={work.subtitle}>{t('about.unique')}</h4>
          <ul className={classes.plain}>
            {process.product.unique.map((fact, i) => (
              <li key={i}>{text(fact)}</li>
            ))}
          </ul>
        </section>
      )}
      {process.product.versus.length > 0 && (
        <section>
          <h4 className={work.subtitle}>{t('about.versus')}</h4>
          <ul className={classes.plain}>
            {process.product.versus.map((rival, i) => (
              <li key={i}>
                <b>{text(rival.who)}</b>: {t('about.they', { text: text(rival.they) })};{' '}
                {t('about.we', { text: text(rival.we) })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
