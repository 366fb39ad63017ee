import { defineCatalogue } from '@/kit/i18n';

export const funnelMessages = defineCatalogue({
  mode: { en: 'Funnel of', ru: 'Воронка' },
  'mode.stages': { en: 'Stages', ru: 'По этапам' },
  'mode.events': { en: 'Events', ru: 'По событиям' },
  chart: { en: 'Chart', ru: 'График' },
  table: { en: 'Table', ru: 'Таблица' },
  show: { en: 'Shown as', ru: 'Показать как' },
  count: { en: 'Count', ru: 'Считать' },
  'count.deals': { en: 'Deals', ru: 'Сделки' },
  'count.money': { en: 'Money', ru: 'Деньги' },
  split: { en: 'Split by', ru: 'В разрезе' },
  'split.none': { en: 'No split', ru: 'Без разреза' },
  rule: { en: 'Counted', ru: 'Учёт' },
  'rule.reached': { en: 'Reached', ru: 'Дошли' },
  'rule.touched': { en: 'Touched', ru: 'Были на этапе' },
  'rule.in_order': { en: 'In order', ru: 'По порядку' },
  'rule.reached.definition': {
    en: 'Counted if the deal was in the stage or in a later one; a won deal passed them all. Moves back change nothing.',
    ru: 'Сделка учтена, если была на этапе или дальше; выигранная прошла все. Возвраты ничего не меняют.',
  },
  'rule.touched.definition': {
    en: 'Counted if the deal was in this very stage at least once.',
    ru: 'Сделка учтена, если хотя бы раз была именно на этом этапе.',
  },
  'rule.in_order.definition': {
    en: 'Counted if the deal entered the stages one after another in their order.',
    ru: 'Сделка учтена, если проходила этапы один за другим по порядку.',
  },

  'stages.of': { en: '{steps} of {all}', ru: '{steps} из {all}' },
  'stages.chosen': {
    en: 'Steps of the funnel: {steps} of {all} stages',
    ru: 'Шаги воронки: {steps} из {all} этапов',
  },
  'stages.way': { en: 'Back to the way to a win', ru: 'Вернуть путь к выигрышу' },
  'stage.aside': { en: 'Aside from the way to a win', ru: 'В стороне от пути к выигрышу' },
  aside: {
    en: 'Not a step: “{stage}”, as a deal is won without it.',
    ru: 'Не шаг воронки: «{stage}» — сделку выигрывают и без этого этапа.',
  },
  'aside.deals': {
    en: '{deals, plural, one {# deal was} other {# deals were}} there',
    ru: '{deals, plural, one {Там побывала # сделка} few {Там побывали # сделки} many {Там побывало # сделок} other {Там побывало # сделки}}',
  },
  'aside.lost': {
    en: '{deals} lost right there',
    ru: '{deals, plural, one {# потеряна прямо там} few {# потеряны прямо там} many {# потеряно прямо там} other {# потеряно прямо там}}',
  },
  'aside.counted': {
    en: 'They count at the steps that they reached.',
    ru: 'Они учтены на шагах, до которых дошли.',
  },
  'aside.bring': { en: 'Make it a step', ru: 'Сделать шагом' },
  'outside.deals': {
    en: '{deals, plural, one {# deal is} other {# deals are}} at no step',
    ru: '{deals, plural, one {# сделки нет} few {# сделок нет} many {# сделок нет} other {# сделки нет}} ни на одном шаге',
  },
  'outside.without': {
    en: 'because none of their stages is known{lost, plural, =0 {} one { (# of them lost)} other { (# of them lost)}}; the win rate counts them. To see where they stopped, load the history of stages, or a list with a column for the last stage beside the outcome.',
    ru: '— неизвестно, на каких этапах они были{lost, plural, =0 {} one { (из них потеряна #)} few { (из них потеряны #)} many { (из них потеряно #)} other { (из них потеряно #)}}; в доле выигранных они учтены. Чтобы увидеть, где они остановились, загрузите историю этапов или список, где кроме итога есть столбец с последним этапом.',
  },
  'outside.off.reached': {
    en: 'because they were only in stages that are no steps here, before the first of them{lost, plural, =0 {} one { (# of them lost)} other { (# of them lost)}}.',
    ru: '— они были только на этапах, которые здесь не шаги и стоят раньше первого{lost, plural, =0 {} one { (из них потеряна #)} few { (из них потеряны #)} many { (из них потеряно #)} other { (из них потеряно #)}}.',
  },
  'outside.off.touched': {
    en: 'because they were only in stages that are no steps here{lost, plural, =0 {} one { (# of them lost)} other { (# of them lost)}}.',
    ru: '— они были только на этапах, которые здесь не шаги{lost, plural, =0 {} one { (из них потеряна #)} few { (из них потеряны #)} many { (из них потеряно #)} other { (из них потеряно #)}}.',
  },
  'outside.off.in_order': {
    en: 'because nothing shows that they entered the first one{lost, plural, =0 {} one { (# of them lost)} other { (# of them lost)}}. “Reached” counts also those that began further on.',
    ru: '— нет следов того, что они входили на первый{lost, plural, =0 {} one { (из них потеряна #)} few { (из них потеряны #)} many { (из них потеряно #)} other { (из них потеряно #)}}. Учёт «Дошли» считает и те, что начались дальше.',
  },

  step: { en: 'Stage', ru: 'Этап' },
  deals: { en: 'Deals', ru: 'Сделки' },
  previous: { en: 'From previous', ru: 'От предыдущего' },
  'previous.definition': {
    en: 'Deals of the step before that came here ÷ deals at the step before',
    ru: 'Сделки предыдущего шага, дошедшие сюда ÷ сделки предыдущего шага',
  },
  'previous.money': { en: 'Money from\u00a0previous', ru: 'Деньги от\u00a0предыдущего' },
  'previous.money.definition': {
    en: 'Money of the deals that came here from the step before ÷ money of all deals at the step before',
    ru: 'Деньги сделок, пришедших сюда с предыдущего шага ÷ деньги всех сделок предыдущего шага',
  },
  first: { en: 'From first', ru: 'От первого' },
  'first.definition': {
    en: 'Deals of the first step that came here ÷ deals at the first step',
    ru: 'Сделки первого шага, дошедшие сюда ÷ сделки первого шага',
  },
  'first.money': { en: 'Money from\u00a0first', ru: 'Деньги от\u00a0первого' },
  'first.money.definition': {
    en: 'Money of the deals that came here from the first step ÷ money of all deals at the first step',
    ru: 'Деньги сделок, дошедших сюда с первого шага ÷ деньги всех сделок первого шага',
  },
  'money.meaning': {
    en: 'Money from a step: money of the deals that came here from it ÷ money of all its deals.',
    ru: 'Деньги от шага: деньги сделок, пришедших с него сюда ÷ деньги всех его сделок.',
  },
  'way.lost': { en: 'Lost', ru: 'Потеряны' },
  'way.open': { en: 'Open', ru: 'Открыты' },
  'way.postponed': { en: 'Postponed', ru: 'Отложены' },
  'way.notOurs': { en: 'Not ours', ru: 'Не наши' },
  'way.wonOtherwise': { en: 'Won past', ru: 'Выиграны в обход' },
  'way.lost.definition': { en: 'Stopped here and lost', ru: 'Остановились здесь и потеряны' },
  'way.open.definition': { en: 'Stand here, not ended yet', ru: 'Стоят здесь, ещё не завершены' },
  'way.postponed.definition': { en: 'Stopped here and postponed', ru: 'Остановились здесь и отложены' },
  'way.notOurs.definition': {
    en: 'Stopped here: turned out not to be our client',
    ru: 'Остановились здесь: оказались не нашими клиентами',
  },
  'way.wonOtherwise.definition': {
    en: 'Did not count at the next step and were won all the same',
    ru: 'Не учтены на следующем шаге, но выиграны',
  },
  amount: { en: 'Amount, {currency}', ru: 'Сумма, {currency}' },
  'way.amount': { en: '{way}, {currency}', ru: '{way}, {currency}' },
  'lost.amount': { en: 'Lost, {currency}', ru: 'Потери, {currency}' },
  median: { en: 'Median stay, h', ru: 'Медиана на этапе, ч' },
  'median.definition': {
    en: 'Half of the visits to the stage take less working time',
    ru: 'Половина визитов на этап занимает меньше рабочего времени',
  },
  'median.of': {
    en: '{timed, plural, one {# visit has} other {# visits have}} a known time; its deals may have visits without one, too.',
    ru: 'Время известно у {timed, plural, one {# визита} few {# визитов} many {# визитов} other {# визита}}; у сделок за числом могут быть и визиты без времени.',
  },
  'median.few': { en: 'of {timed}', ru: 'из {timed}' },
  'rate.range': { en: '{rate} (95% range: {low}–{high})', ru: '{rate} (пределы 95 %: {low}–{high})' },
  'rate.decided': {
    en: '{rate} of the {decided} won or lost ({all} of all)',
    ru: '{rate} от {decided} выигранных и потерянных ({all} от всех)',
  },
  range: {
    en: 'Of {whole, number}. The true share is between {low} and {high} (95%).',
    ru: 'Из {whole, number}. Настоящая доля — между {low} и {high} (95 %).',
  },
  'range.short': { en: '{low}–{high}', ru: '{low}–{high}' },
  all: { en: 'All deals', ru: 'Все сделки' },
  'not.proven': { en: 'not proven', ru: 'не доказано' },

  funnel: { en: 'Funnel by stage', ru: 'Воронка по этапам' },
  'funnel.money': { en: 'Money by stage', ru: 'Деньги по этапам' },
  of: { en: '{part} of {whole}', ru: '{part} из {whole}' },
  'exit.lost': { en: 'lost {deals}', ru: 'потеряно {deals}' },
  'exit.open': { en: 'still open {deals}', ru: 'ещё открыты {deals}' },
  'exit.postponed': { en: 'postponed {deals}', ru: 'отложено {deals}' },
  'exit.notOurs': { en: 'not ours {deals}', ru: 'не наши {deals}' },
  'exit.wonOtherwise': {
    en: 'won past the next step {deals}',
    ru: 'выиграно в обход следующего шага {deals}',
  },
  'money.gaps': {
    en: '{deals, plural, one {# deal has} other {# deals have}} no amount: a share of money stands only where all deals of the step have one.',
    ru: 'У {deals, plural, one {# сделки} few {# сделок} many {# сделок} other {# сделки}} нет суммы: доля в деньгах есть только там, где суммы известны у всех сделок шага.',
  },
  'compare.deals': {
    en: 'These are shares of deals, not of money.',
    ru: 'Это доли сделок, а не денег.',
  },
  compare: { en: 'Compared at', ru: 'Сравнение на шаге' },
  'compare.at': { en: 'from first to: {step}', ru: 'от первого до: {step}' },
  'compare.all': { en: 'all together: {share}', ru: 'все вместе: {share}' },
  'compare.more': {
    en: 'The best {shown} of {all}: the table has them all.',
    ru: 'Лучшие {shown} из {all}: все — в таблице.',
  },
  'groups.more': {
    en: 'The largest {shown} of {all} groups; a saved table has them all.',
    ru: 'Крупнейшие {shown} из {all} групп; в сохранённой таблице есть все.',
  },
  'compare.meaning': {
    en: 'The mark on a bar is the range in which the true share lies (95%). A hatched bar cannot be told from all together.',
    ru: 'Отметка на столбике — пределы, в которых лежит настоящая доля (95 %). Заштрихованный нельзя отличить от всех вместе.',
  },
  sentence: {
    en: '{won} of {deals, plural, one {# deal is} other {# deals are}} won: {rate}, {money}.',
    ru: 'Выиграно {won} из {deals, plural, one {# сделки} few {# сделок} many {# сделок} other {# сделок}}: {rate}, {money}.',
  },
  'sentence.deals': {
    en: '{won} of {deals, plural, one {# deal is} other {# deals are}} won: {rate}.',
    ru: 'Выиграно {won} из {deals, plural, one {# сделки} few {# сделок} many {# сделок} other {# сделок}}: {rate}.',
  },
  'sentence.way': {
    en: '{won} of {deals, plural, one {# deal} other {# deals}} went all the steps in order to a win: {rate}; {all} are won in all.',
    ru: 'Все шаги по порядку до выигрыша прошли {won} из {deals, plural, one {# сделки} few {# сделок} many {# сделок} other {# сделок}}: {rate}; всего выиграно {all}.',
  },
  'sentence.loss': {
    en: 'Most is lost at “{stage}”: {lost, plural, one {# deal} other {# deals}}, {money}.',
    ru: 'Больше всего теряется на этапе «{stage}»: {lost, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}, {money}.',
  },
  'sentence.loss.deals': {
    en: 'Most is lost at “{stage}”: {lost, plural, one {# deal} other {# deals}}.',
    ru: 'Больше всего теряется на этапе «{stage}»: {lost, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}.',
  },
  'without.events': {
    en: '{deals, plural, one {# deal has no events and is} other {# deals have no events and are}} counted by the present stage.',
    ru: '{deals, plural, one {# сделка без событий учтена} few {# сделки без событий учтены} many {# сделок без событий учтено} other {# сделки без событий учтены}} по текущему этапу.',
  },
  versions: { en: 'Process versions: {versions}.', ru: 'Версии процесса: {versions}.' },

  'events.funnel': { en: 'Funnel by event', ru: 'Воронка по событиям' },
  event: { en: 'Event', ru: 'Событие' },
  order: { en: 'Order', ru: 'Порядок' },
  'order.ordered': { en: 'In order', ru: 'По порядку' },
  'order.strict': { en: 'Strict', ru: 'Строго' },
  'order.unordered': { en: 'Any', ru: 'Любой' },
  'order.ordered.definition': {
    en: 'The events happened in this order; others may stand between them.',
    ru: 'События произошли в этом порядке; между ними могли быть другие.',
  },
  between: { en: 'Between steps', ru: 'Между шагами' },
  'between.steps': { en: 'No other step', ru: 'Нет других шагов' },
  'between.kinds': { en: 'Nothing of their kind', ru: 'Нет событий того же рода' },
  'between.all': { en: 'No event at all', ru: 'Нет никаких событий' },
  'between.steps.definition': {
    en: 'The events happened in this order, none of the chosen ones again or out of turn between two steps; events that are no steps do not matter.',
    ru: 'События произошли в этом порядке, и между соседними шагами не было других выбранных событий; остальные не мешают.',
  },
  'between.kinds.definition': {
    en: 'The events happened one after another with no other event of their kinds (acts, entries into stages, ends) between them; tasks, fields and answers of scripts do not matter.',
    ru: 'События произошли друг за другом, и между ними не было других событий того же рода (действий, переходов по этапам, завершений); задачи, поля и ответы скриптов не мешают.',
  },
  'between.all.definition': {
    en: 'The events happened right one after another, with no other event of any kind between them, be it a task or an answer of a script.',
    ru: 'События произошли сразу друг за другом: между ними не было никаких других событий, даже задачи или ответа скрипта.',
  },
  'order.unordered.definition': {
    en: 'The events happened in any order; a step counts how many different ones the deal has had.',
    ru: 'События произошли в любом порядке; шаг считает, сколько разных было у сделки.',
  },
  window: { en: 'Window, days', ru: 'Окно, дней' },
  'window.definition': {
    en: 'Everything within {days, plural, one {# day} other {# days}} from the first step.',
    ru: 'Всё — не позже {days, plural, one {# дня} few {# дней} many {# дней} other {# дней}} от первого шага.',
  },
  steps: { en: 'Steps', ru: 'Шаги' },
  'step.add': { en: 'Add a step', ru: 'Добавить шаг' },
  'step.remove': { en: 'Remove step: {step}', ru: 'Убрать шаг: {step}' },
  left: { en: 'did not go on {deals}', ru: 'не пошли дальше {deals}' },
  'event.median': { en: 'Median from previous, h', ru: 'Медиана от предыдущего, ч' },
  'event.average': { en: 'Mean from previous, h', ru: 'Среднее от предыдущего, ч' },
  'events.sentence': {
    en: 'Of {began, plural, one {# deal} other {# deals}} with “{first}”, {came} came to “{last}”: {rate}.',
    ru: 'Из {began, plural, one {# сделки} few {# сделок} many {# сделок} other {# сделок}} с событием «{first}» до «{last}» дошли {came}: {rate}.',
  },
  'events.deals': {
    en: '{deals, plural, one {# deal has} other {# deals have}} events; those without events are not in here.',
    ru: 'События есть у {deals, plural, one {# сделки} few {# сделок} many {# сделок} other {# сделок}}; сделки без событий сюда не входят.',
  },
  'events.without.time': {
    en: '{events, plural, one {# event has} other {# events have}} no time and {events, plural, one {stands} other {stand}} at the beginning of the day.',
    ru: '{events, plural, one {# событие} few {# события} many {# событий} other {# события}} без времени: считаем от начала дня.',
  },
  'events.none': { en: 'No events to follow', ru: 'Нет событий, за которыми можно идти' },
  'events.none.text': {
    en: 'This log is a list of deals without their history. Load a file with the history of stages or of acts.',
    ru: 'Этот журнал — список сделок без истории. Загрузите файл с историей этапов или действий.',
  },
});
