import { NativeSelect } from '@mantine/core';
import { setEventsKind, type Recipe, type TableSketch } from '@/analytics/intake';
import { useT } from '@/kit/ui';
import classes from './Import.module.css';
import { messages } from './messages';

const kinds = ['import', 'stage'] as const;

/** Whether a history tells acts or entries into stages: no file says it of itself. */
export function RowsCard({
  recipe,
  tables,
  onChange,
}: {
  recipe: Recipe;
  tables: readonly TableSketch[];
  onChange(recipe: Recipe): void;
}) {
  const t = useT(messages);
  const histories = recipe.files.filter((file) => file.role === 'events');
  if (histories.length === 0) return null;
  return (
    <section className={classes.card} aria-labelledby="import-rows">
      <h3 id="import-rows" className={classes.cardTitle}>
        {t('rows')}
      </h3>
      {histories.map(({ id, name, kind }) => (
        <div key={id} className={classes.fileLine}>
          <span>{t('rows.of', { file: name })}</span>
          <NativeSelect
            size="xs"
            aria-label={t('rows.of', { file: name })}
            value={kind}
            onChange={({ currentTarget }) =>
              onChange(setEventsKind(recipe, tables, id, currentTarget.value as (typeof kinds)[number]))
            }
            data={kinds.map((value) => ({ value, label: t(`rows.${value}`) }))}
          />
        </div>
      ))}
      <p className={classes.quiet}>{t('rows.meaning')}</p>
    </section>
  );
}
