import { Button, Checkbox, Radio } from '@mantine/core';
import {
  acceptRepair,
  dropDate,
  parseDate,
  roleTitle,
  setDateOrder,
  setDecimal,
  type DateOrder,
  type Question,
  type Recipe,
  type TableSketch,
} from '@/analytics/intake';
import { readNumber, type DecimalMark } from '@/kit/i18n';
import { useFormat, useLocale, useT } from '@/kit/ui';
import { CurrencySelect } from './CurrencySelect';
import classes from './Import.module.css';
import { messages } from './messages';

interface QuestionsCardProps {
  blocking: readonly Question[];
  others: readonly Question[];
  recipe: Recipe;
  tables: readonly TableSketch[];
  onChange(recipe: Recipe): void;
}

/** What only a person can say, before anything else. Answers that were given stay on screen to be changed. */
export function QuestionsCard({ blocking, others, recipe, tables, onChange }: QuestionsCardProps) {
  const t = useT(messages);
  const ambiguous = ambiguousDates(recipe, tables);
  const open = blocking.filter(({ kind }) => kind !== 'date_order');
  if (!ambiguous.length && !open.length && !others.length) return null;
  return (
    <section className={classes.card} aria-labelledby="import-questions">
      <h3 id="import-questions" className={classes.cardTitle}>
        {t('questions')}
      </h3>
      {ambiguous.map((one) => (
        <DateOrderQuestion key={`${one.file}/${one.column}`} {...one} recipe={recipe} onChange={onChange} />
      ))}
      {open.map((question, index) => (
        <OpenQuestion key={index} question={question} recipe={recipe} onChange={onChange} />
      ))}
      {others.map((question) => (
        <OtherQuestion key={keyOf(question)} question={question} recipe={recipe} onChange={onChange} />
      ))}
    </section>
  );
}

const keyOf = (question: Question): string =>
  question.kind === 'decimal_mark' ? `${question.file}/${question.column}/mark` : question.kind;

interface AmbiguousDate {
  file: string;
  column: string;
  sample: string;
  options: readonly DateOrder[];
  chosen: DateOrder | null;
}

/** Columns in a role of a date that can be read in two ways, answered or not. */
function ambiguousDates(recipe: Recipe, tables: readonly TableSketch[]): AmbiguousDate[] {
  return recipe.files.flatMap((file) => {
    const roles =
      file.role === 'deals'
        ? Object.values(file.roles)
            .filter((ref) => ref.file === file.id)
            .map(({ column }) => column)
        : file.role === 'events'
          ? Object.values(file.roles)
          : [];
    const table = tables.find((one) => one.file === file.id);
    return (table?.columns ?? []).flatMap((column) => {
      if (column.dateOrders.length < 2 || !roles.includes(column.key)) return [];
      const chosen = file.columns.find(({ key }) => key === column.key)?.dateOrder ?? null;
      const sample = column.example?.value ?? column.samples[0] ?? '';
      return [{ file: file.id, column: column.key, sample, options: column.dateOrders, chosen }];
    });
  });
}

function DateOrderQuestion({
  file,
  column,
  sample,
  options,
  chosen,
  recipe,
  onChange,
}: AmbiguousDate & { recipe: Recipe; onChange(recipe: Recipe): void }) {
  const t = useT(messages);
  const { date } = useFormat();
  const read = (order: DateOrder) => {
    const time = parseDate(sample, order);
    return time ? date(new Date(time.wall).toISOString().slice(0, 10)) : sample;
  };
  return (
    <Radio.Group
      className={classes.question}
      label={t('ask.date_order', { column, sample })}
      value={chosen}
      onChange={(order) => onChange(setDateOrder(recipe, file, column, order as DateOrder))}
    >
      <div className={classes.answers}>
        {options.map((order) => (
          <Radio
            key={order}
            value={order}
            label={t('date.means', { order: t(`order.${order}`), date: read(order) })}
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function DecimalQuestion({
  file,
  column,
  sample,
  recipe,
  onChange,
}: Extract<Question, { kind: 'decimal_mark' }> & { recipe: Recipe; onChange(recipe: Recipe): void }) {
  const t = useT(messages);
  const { number } = useFormat();
  const chosen = recipe.files
    .find(({ id }) => id === file)
    ?.columns.find(({ key }) => key === column)?.decimal;
  const read = (decimal: DecimalMark) => {
    const value = readNumber(sample, decimal);
    return number(value, value === null || Number.isInteger(value) ? 0 : 3);
  };
  const marks: readonly DecimalMark[] = [',', '.'];
  return (
    <Radio.Group
      className={classes.question}
      label={t('ask.decimal_mark', { column, sample })}
      value={chosen ?? null}
      onChange={(decimal) => onChange(setDecimal(recipe, file, column, decimal as DecimalMark))}
    >
      <div className={classes.answers}>
        {marks.map((decimal) => (
          <Radio key={decimal} value={decimal} label={read(decimal)} />
        ))}
      </div>
    </Radio.Group>
  );
}

interface OneQuestion {
  question: Question;
  recipe: Recipe;
  onChange(recipe: Recipe): void;
}

function OpenQuestion({ question, recipe, onChange }: OneQuestion) {
  const t = useT(messages);
  const locale = useLocale();
  switch (question.kind) {
    case 'date_unknown': {
      const { file, column, sample, line } = question;
      const source = recipe.files.find(({ id }) => id === file);
      return (
        <div className={classes.question} role="alert">
          <p>{t('ask.date_unknown', { file: source?.name ?? file, column, sample, line })}</p>
          <p className={classes.quiet}>{t('ask.date_unknown.cure')}</p>
          {source?.role === 'deals' && (
            <Button variant="default" onClick={() => onChange(dropDate(recipe, file, column))}>
              {t('date.drop')}
            </Button>
          )}
        </div>
      );
    }
    case 'role_missing':
      return (
        <p className={classes.question} role="alert">
          {t('ask.role_missing', { role: roleTitle(question.role, locale) })}
        </p>
      );
    case 'date_order':
    case 'decimal_mark':
    case 'currency_unknown':
    case 'repairs':
    case 'outcomes_unknown':
    case 'stage_order':
      return null;
  }
}

function OtherQuestion({ question, recipe, onChange }: OneQuestion) {
  const t = useT(messages);
  switch (question.kind) {
    case 'currency_unknown':
      return (
        <div className={classes.question}>
          <p>{t('ask.currency', { column: question.column })}</p>
          <div className={classes.answers}>
            <CurrencySelect recipe={recipe} onChange={onChange} />
          </div>
        </div>
      );
    case 'repairs':
      return (
        <fieldset className={classes.question}>
          <legend>{t('ask.repairs')}</legend>
          <div className={classes.answers}>
            {recipe.repairs.map(({ column, from, to, accepted }, index) => (
              <Checkbox
                key={`${column.column}/${from}`}
                checked={accepted}
                onChange={({ currentTarget }) => onChange(acceptRepair(recipe, index, currentTarget.checked))}
                label={t('repair', { from, to, column: column.column })}
              />
            ))}
          </div>
          <p className={classes.quiet}>{t('ask.repairs.text')}</p>
        </fieldset>
      );
    case 'outcomes_unknown':
      return <p className={classes.question}>{t('ask.outcomes')}</p>;
    case 'decimal_mark':
      return <DecimalQuestion {...question} recipe={recipe} onChange={onChange} />;
    case 'stage_order':
      return <p className={classes.question}>{t('ask.stage_order')}</p>;
    case 'date_order':
    case 'date_unknown':
    case 'role_missing':
      return null;
  }
}
