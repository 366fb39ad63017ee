import { formatDate, formatMoney, pickText, translator, type Locale } from '@/kit/i18n';
import type { Guard, Operand } from '../schema/guard';
import type { Process } from '../schema/process';
import { messages } from './messages';
import { quotedIn } from './names';

type Literal = string | number | boolean;

/**
 * A condition as a sentence. The third reading of the one definition, beside the closure that the engine runs and
 * the SQL that analysis runs.
 */
export function guardText(guard: Guard, process: Process, locale: Locale): string {
  const t = translator(messages, locale);
  const inner = (part: Guard, around: 'and' | 'or' | 'not'): string => {
    const words = guardText(part, process, locale);
    return (part.op === 'and' || part.op === 'or') && part.op !== around && part.args.length > 1
      ? `(${words})`
      : words;
  };
  const field = (id: string) => quotedIn(process, 'field', id, locale);
  switch (guard.op) {
    case 'and':
    case 'or':
      return guard.args.map((arg) => inner(arg, guard.op)).reduce((a, b) => t(`guard.${guard.op}`, { a, b }));
    case 'not':
      return t('guard.not', { a: inner(guard.arg, 'not') });
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return t(`guard.${guard.op}`, {
        of: operandText(guard.of, process, locale),
        value: literalText(guard.of, guard.value, process, locale),
      });
    case 'between':
      return t('guard.between', {
        of: operandText(guard.of, process, locale),
        low: literalText(guard.of, guard.low, process, locale),
        high: literalText(guard.of, guard.high, process, locale),
      });
    case 'in':
      return t('guard.in', {
        of: operandText(guard.of, process, locale),
        values: guard.values.map((value) => literalText(guard.of, value, process, locale)).join(', '),
      });
    case 'filled':
    case 'empty':
      return t(`guard.${guard.op}`, { of: operandText(guard.of, process, locale) });
    case 'contact_has':
      return t('guard.contact_has', {
        of: field(guard.field),
        parts: guard.parts.map((part) => t(`part.${part}`)).join(', '),
      });
    case 'new_to_base':
    case 'attended_by':
      return t(`guard.${guard.op}`, { of: field(guard.field) });
    case 'task_done':
      return t('guard.task_done', { task: quotedIn(process, 'task', guard.task, locale) });
    case 'follows':
      return t('guard.follows', { activity: quotedIn(process, 'activity', guard.activity, locale) });
    case 'approved':
      return t('guard.approved', { role: quotedIn(process, 'role', guard.by, locale) });
    case 'outcome_recorded':
    case 'next_step_set':
      return t(`guard.${guard.op}`);
    case 'visits':
      return t('guard.visits', { stage: quotedIn(process, 'stage', guard.stage, locale), over: guard.over });
    case 'attempts':
      return t('guard.attempts', { over: guard.over });
    case 'portrait':
      return t(`guard.portrait.${guard.list}`);
  }
}

function operandText(of: Operand, process: Process, locale: Locale): string {
  return 'field' in of
    ? quotedIn(process, 'field', of.field, locale)
    : translator(messages, locale)('quoted', { title: translator(messages, locale)(`record.${of.record}`) });
}

/** A value that a condition or an answer holds, as the field it belongs to shows it. */
export function literalText(of: Operand, value: Literal, process: Process, locale: Locale): string {
  const t = translator(messages, locale);
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  const field = 'field' in of ? process.fields.find((candidate) => candidate.id === of.field) : undefined;
  const number = (n: number) =>
    new Intl.NumberFormat(locale === 'ru' ? 'ru-RU' : 'en-GB', { maximumFractionDigits: 2 }).format(n);
  if (typeof value === 'number') {
    if (field?.type === 'money') return formatMoney(value, process.currency, locale);
    if (field?.type === 'percent') return t('value.percent', { value: number(value) });
    const unit = field?.type === 'number' ? pickText(field.unit, locale) : '';
    return unit ? `${number(value)} ${unit}` : number(value);
  }
  const options =
    field?.type === 'enum'
      ? field.options
      : field?.type === 'enum_ref'
        ? field.ref === 'objections'
          ? process.objections
          : process.lossReasons
        : [];
  const option = options.find(({ id }) => id === value);
  if (option) return pickText(option.title, locale) || value;
  return field?.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, locale) : value;
}
