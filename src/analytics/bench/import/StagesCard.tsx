import { ActionIcon, Checkbox, NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { moveStage, setAside, setOutcome, type Question, type Recipe } from '@/analytics/intake';
import { useT } from '@/kit/ui';
import type { CaseOutcome } from '@/runtime/format';
import classes from './Import.module.css';
import { messages } from './messages';

const outcomes = ['won', 'lost', 'not_ours', 'postponed', 'open'] as const satisfies readonly CaseOutcome[];

/** The order of stages, and what each value says about the end of a deal. */
export function StagesCard({
  recipe,
  questions,
  onChange,
}: {
  recipe: Recipe;
  questions: readonly Question[];
  onChange(recipe: Recipe): void;
}) {
  const t = useT(messages);
  const asked = questions.find(({ kind }) => kind === 'outcomes_unknown');
  const values = [
    ...new Set([
      ...Object.keys(recipe.outcomes),
      ...recipe.stages.flatMap((stage) => stage.values),
      ...(asked?.kind === 'outcomes_unknown' ? asked.values : []),
    ]),
  ];
  if (!values.length) return null;
  const { stages } = recipe;
  const other = stages.length ? 'means.stage' : 'means.act';
  return (
    <section className={classes.card} aria-labelledby="import-stages">
      <h3 id="import-stages" className={classes.cardTitle}>
        {t('stages')}
      </h3>
      <div className={classes.halves}>
        {stages.length > 0 && (
          <div>
            <h4 className={classes.small}>{t('stage.order')}</h4>
            <ol className={classes.stages}>
              {stages.map(({ id, title, side }, index) => (
                <li key={id}>
                  <span className={classes.stageName}>{title}</span>
                  <Checkbox
                    size="xs"
                    label={t('stage.aside')}
                    aria-label={t('stage.aside.of', { stage: title })}
                    checked={side === true}
                    onChange={({ currentTarget }) => onChange(setAside(recipe, id, currentTarget.checked))}
                  />
                  <ActionIcon
                    size={28}
                    variant="transparent"
                    aria-label={t('stage.up', { stage: title })}
                    disabled={index === 0}
                    onClick={() => onChange(moveStage(recipe, id, index - 1))}
                  >
                    <IconArrowUp size={14} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    size={28}
                    variant="transparent"
                    aria-label={t('stage.down', { stage: title })}
                    disabled={index === stages.length - 1}
                    onClick={() => onChange(moveStage(recipe, id, index + 1))}
                  >
                    <IconArrowDown size={14} aria-hidden />
                  </ActionIcon>
                </li>
              ))}
            </ol>
            <p className={classes.quiet}>{t('stage.aside.meaning')}</p>
          </div>
        )}
        <div>
          <h4 className={classes.small}>{t('ends')}</h4>
          <ul className={classes.ends}>
            {values.map((value) => (
              <li key={value}>
                <span className={classes.stageName}>{value}</span>
                <NativeSelect
                  size="xs"
                  aria-label={t('end.of', { value })}
                  value={recipe.outcomes[value] ?? ''}
                  onChange={({ currentTarget }) =>
                    onChange(setOutcome(recipe, value, (currentTarget.value || null) as CaseOutcome | null))
                  }
                  data={[
                    { value: '', label: t(other) },
                    ...outcomes.map((outcome) => ({ value: outcome, label: t(`means.${outcome}`) })),
                  ]}
                />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
