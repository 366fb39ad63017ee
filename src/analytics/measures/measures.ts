import type { AttributeInfo } from '@/runtime/format';
import {
  isSum,
  summedAttribute,
  type BuiltInMeasureId,
  type Measure,
  type MeasureId,
  type MeasureUnit,
  type SumMeasureId,
} from './measure';

type Words = readonly [en: string, ru: string];

const measure = (
  id: BuiltInMeasureId,
  unit: MeasureUnit,
  title: Words,
  definition: Words,
  formula: Words,
): Measure => ({
  id,
  unit,
  title: { en: title[0], ru: title[1] },
  definition: { en: definition[0], ru: definition[1] },
  formula: { en: formula[0], ru: formula[1] },
});

/** Every measure that any log has, with its passport, in the order in which a reader looks for them. */
const builtInMeasures: readonly Measure[] = [
  measure(
    'deals',
    'count',
    ['Deals', 'Сделки'],
    ['All deals of the log, with or without events.', 'Все сделки журнала, с событиями и без них.'],
    ['number of deals', 'число сделок'],
  ),
  measure(
    'open_deals',
    'count',
    ['Open deals', 'Открытые сделки'],
    [
      'Deals that have not ended, the postponed included.',
      'Сделки, которые не завершены, включая отложенные.',
    ],
    ['number of deals with status open or postponed', 'число сделок со статусом «открыта» или «отложена»'],
  ),
  measure(
    'closed_deals',
    'count',
    ['Closed deals', 'Закрытые сделки'],
    [
      'Deals that ended won or lost. Those that turned out not to be our client are not counted.',
      'Сделки, завершённые победой или потерей. «Не наш клиент» не считается.',
    ],
    ['won + lost', 'выиграно + потеряно'],
  ),
  measure(
    'won_deals',
    'count',
    ['Won deals', 'Выигранные сделки'],
    ['Deals that ended won.', 'Сделки, завершённые победой.'],
    ['number of won deals', 'число выигранных сделок'],
  ),
  measure(
    'lost_deals',
    'count',
    ['Lost deals', 'Потерянные сделки'],
    ['Deals that ended lost.', 'Сделки, завершённые потерей.'],
    ['number of lost deals', 'число потерянных сделок'],
  ),
  measure(
    'win_rate',
    'share',
    ['Win rate', 'Доля побед'],
    [
      'Share of won deals among those won or lost. Open deals do not count.',
      'Доля выигранных среди выигранных и потерянных. Открытые сделки не участвуют.',
    ],
    ['won ÷ (won + lost)', 'выиграно ÷ (выиграно + потеряно)'],
  ),
  measure(
    'amount',
    'money',
    ['Amount', 'Сумма'],
    ['Sum of the amounts of all deals where it is known.', 'Сумма всех сделок, где она известна.'],
    ['sum of amounts', 'сумма сделок'],
  ),
  measure(
    'open_amount',
    'money',
    ['Open amount', 'Сумма открытых'],
    ['Expected amount of open and postponed deals.', 'Ожидаемая сумма открытых и отложенных сделок.'],
    ['sum of amounts of open deals', 'сумма открытых сделок'],
  ),
  measure(
    'won_amount',
    'money',
    ['Won amount', 'Сумма побед'],
    ['Sum of the amounts of won deals.', 'Сумма выигранных сделок.'],
    ['sum of amounts of won deals', 'сумма выигранных сделок'],
  ),
  measure(
    'lost_amount',
    'money',
    ['Lost amount', 'Сумма потерь'],
    ['Sum of the amounts of lost deals.', 'Сумма потерянных сделок.'],
    ['sum of amounts of lost deals', 'сумма потерянных сделок'],
  ),
  measure(
    'average_deal',
    'money',
    ['Average deal', 'Средний чек'],
    ['Mean amount of won deals.', 'Средняя сумма выигранной сделки.'],
    ['won amount ÷ won deals with an amount', 'сумма побед ÷ выигранные сделки с суммой'],
  ),
  measure(
    'median_deal',
    'money',
    ['Median deal', 'Медианный чек'],
    ['Half of the won deals are smaller.', 'Половина выигранных сделок меньше этой суммы.'],
    ['median of amounts of won deals', 'медиана сумм выигранных сделок'],
  ),
  measure(
    'largest_deal',
    'money',
    ['Largest deal', 'Крупнейшая сделка'],
    ['Largest amount of a won deal.', 'Наибольшая сумма выигранной сделки.'],
    ['maximum of amounts of won deals', 'максимум сумм выигранных сделок'],
  ),
  measure(
    'smallest_deal',
    'money',
    ['Smallest deal', 'Наименьшая сделка'],
    ['Smallest amount of a won deal.', 'Наименьшая сумма выигранной сделки.'],
    ['minimum of amounts of won deals', 'минимум сумм выигранных сделок'],
  ),
  measure(
    'average_cycle_days',
    'days',
    ['Average cycle', 'Средний цикл'],
    [
      'Calendar days from opening to closing, mean over won and lost deals with both dates.',
      'Календарные дни от открытия до закрытия, в среднем по выигранным и потерянным сделкам с обеими датами.',
    ],
    ['mean of closing date − opening date', 'среднее (дата закрытия − дата открытия)'],
  ),
  measure(
    'median_cycle_days',
    'days',
    ['Median cycle', 'Медианный цикл'],
    [
      'Half of the won and lost deals closed in fewer calendar days.',
      'Половина выигранных и потерянных сделок закрыта быстрее, в календарных днях.',
    ],
    ['median of closing date − opening date', 'медиана (дата закрытия − дата открытия)'],
  ),
  measure(
    'shortest_cycle_days',
    'days',
    ['Shortest cycle', 'Самый короткий цикл'],
    [
      'Fewest calendar days from opening to closing among won and lost deals.',
      'Наименьшее число календарных дней от открытия до закрытия среди выигранных и потерянных сделок.',
    ],
    ['minimum of closing date − opening date', 'минимум (дата закрытия − дата открытия)'],
  ),
  measure(
    'longest_cycle_days',
    'days',
    ['Longest cycle', 'Самый длинный цикл'],
    [
      'Most calendar days from opening to closing among won and lost deals.',
      'Наибольшее число календарных дней от открытия до закрытия среди выигранных и потерянных сделок.',
    ],
    ['maximum of closing date − opening date', 'максимум (дата закрытия − дата открытия)'],
  ),
  measure(
    'no_customer',
    'count',
    ['Without a customer', 'Без клиента'],
    ['Deals where the customer is not filled in.', 'Сделки, где не указан клиент.'],
    ['number of deals without a customer', 'число сделок без клиента'],
  ),
  measure(
    'no_opening_date',
    'count',
    ['Without an opening date', 'Без даты открытия'],
    ['Deals whose opening date is not known.', 'Сделки, у которых дата открытия неизвестна.'],
    ['number of deals without an opening date', 'число сделок без даты открытия'],
  ),
  measure(
    'no_closing_date',
    'count',
    ['Without a closing date', 'Без даты закрытия'],
    ['Deals whose closing date is not known.', 'Сделки, у которых дата закрытия неизвестна.'],
    ['number of deals without a closing date', 'число сделок без даты закрытия'],
  ),
  measure(
    'no_amount',
    'count',
    ['Without an amount', 'Без суммы'],
    ['Deals whose amount is not known.', 'Сделки, у которых сумма неизвестна.'],
    ['number of deals without an amount', 'число сделок без суммы'],
  ),
];

const byId = new Map<MeasureId, Measure>(builtInMeasures.map((one) => [one.id, one]));

type Attributes = readonly AttributeInfo[];

/** All that can be measured in a log: what every log has, then sums of its own columns of numbers. */
export const measuresOf = (attributes: Attributes): readonly Measure[] => [
  ...builtInMeasures,
  ...attributes
    .filter(({ type }) => type === 'number' || type === 'money')
    .map(({ id }) => sumMeasure(`sum:${id}`, attributes)),
];

/** The passport of a measure. A sum of a column that the log does not have is called by its id. */
export const measureOf = (id: MeasureId, attributes: Attributes): Measure =>
  isSum(id) ? sumMeasure(id, attributes) : byId.get(id)!;

function sumMeasure(id: SumMeasureId, attributes: Attributes): Measure {
  const attribute = attributes.find((known) => known.id === summedAttribute(id));
  const title = attribute?.title ?? summedAttribute(id);
  return {
    id,
    unit: attribute?.type === 'money' ? 'money' : 'number',
    title: { en: `Sum: ${title}`, ru: `Сумма: ${title}` },
    definition: {
      en: `Sum of the column “${title}” over the deals where it is known.`,
      ru: `Сумма по колонке «${title}» по сделкам, где она известна.`,
    },
    formula: { en: `sum of “${title}”`, ru: `сумма по колонке «${title}»` },
  };
}
