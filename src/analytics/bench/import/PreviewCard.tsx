import { useEffect, useState } from 'react';
import {
  describeProblem,
  roleTitle,
  type IntakeProblem,
  type Preview,
  type Recipe,
} from '@/analytics/intake';
import { NONE } from '@/kit/i18n';
import { ErrorCard, useFormat, useLocale, useT } from '@/kit/ui';
import type { Result } from '@/runtime/format';
import { CurrencySelect } from './CurrencySelect';
import classes from './Import.module.css';
import { messages } from './messages';
import type { Import } from './use-import';

/** A change of the mapping is shown when the hand rests. */
const REST_MS = 200;

/** The first deals as the log will hold them, made by the import itself. */
export function PreviewCard({
  state,
  recipe,
  isReady,
  isCurrencyAsked,
}: {
  state: Import;
  recipe: Recipe;
  isReady: boolean;
  /** Among the questions: then it is not offered here a second time. */
  isCurrencyAsked: boolean;
}) {
  const t = useT(messages);
  const locale = useLocale();
  const result = usePreview(state, recipe, isReady);
  return (
    <section className={classes.card} aria-labelledby="import-preview">
      <h3 id="import-preview" className={classes.cardTitle}>
        {t('preview')}
      </h3>
      <div className={classes.settings}>
        {!isCurrencyAsked && <CurrencySelect recipe={recipe} onChange={state.change} />}
        <span className={classes.quiet}>{t('settings.zone', { zone: recipe.timezone })}</span>
      </div>
      {result && !result.ok && <ErrorCard problem={describeProblem(result.error, locale)} />}
      {result?.ok && <FirstDeals preview={result.value} />}
    </section>
  );
}

function usePreview(
  { intake, surroundings, filesSeen }: Import,
  recipe: Recipe,
  isReady: boolean,
): Result<Preview, IntakeProblem> | null {
  const [result, setResult] = useState<Result<Preview, IntakeProblem> | null>(null);
  useEffect(() => {
    if (!isReady) return;
    let isStale = false;
    const timer = setTimeout(() => {
      intake.preview(filesSeen, recipe, surroundings).then(
        (made) => !isStale && setResult(made),
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          if (!isStale) setResult({ ok: false, error: { code: 'unreadable', file: recipe.name, message } });
        },
      );
    }, REST_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [intake, filesSeen, recipe, surroundings, isReady]);
  return isReady ? result : null;
}

function FirstDeals({ preview: { header, deals, events } }: { preview: Preview }) {
  const t = useT(messages);
  const locale = useLocale();
  const { date, number } = useFormat();
  const title = (role: string) => roleTitle(role, locale);
  const eventText = (id: string) =>
    events
      .filter(({ caseId }) => caseId === id)
      .map(({ activity, kind }) =>
        kind === 'end' && isOutcome(activity) ? t(`means.${activity}`) : activity,
      )
      .join(' → ');
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('preview')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {['id', 'manager', 'product', 'region', 'customer', 'stage', 'outcome'].map((role) => (
              <th key={role} scope="col">
                {title(role)}
              </th>
            ))}
            <th scope="col" className={classes.number}>
              {t('preview.amount', { currency: header.currency })}
            </th>
            <th scope="col">{title('opened')}</th>
            <th scope="col">{title('closed')}</th>
            <th scope="col">{t('preview.events')}</th>
          </tr>
        </thead>
        <tbody>
          {deals.map((deal) => (
            <tr key={deal.caseId}>
              <th scope="row">{deal.caseId}</th>
              {[deal.manager, deal.product, deal.region, deal.customer, deal.stage].map((cell, index) => (
                <td key={index}>{cell ?? NONE}</td>
              ))}
              <td>{t(`means.${deal.outcome}`)}</td>
              <td className={classes.number}>
                {number(deal.amountMinor === null ? null : deal.amountMinor / 100)}
              </td>
              <td>{date(deal.openedOn)}</td>
              <td>{date(deal.closedOn)}</td>
              <td>{eventText(deal.caseId) || NONE}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isOutcome = (activity: string): activity is 'won' | 'lost' | 'not_ours' | 'postponed' =>
  ['won', 'lost', 'not_ours', 'postponed'].includes(activity);
