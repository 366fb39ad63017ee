import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  switch: { en: 'What the drawing shows', ru: 'Что показано на схеме' },
  'mode.drawing': { en: 'Drawing', ru: 'Схема' },
  'mode.flow': { en: 'Flow', ru: 'Поток' },
  'mode.time': { en: 'Time', ru: 'Время' },
  'mode.losses': { en: 'Losses', ru: 'Потери' },
  'mode.none': {
    en: 'There are no numbers yet: load a CRM export or run deals',
    ru: 'Чисел пока нет: загрузите выгрузку из CRM или проведите сделки',
  },
  minutes: { en: '{n} min', ru: '{n} мин' },
  hours: { en: '{n} h', ru: '{n} ч' },
  days: { en: '{n} w. days', ru: '{n} раб. дн.' },
  'days.calendar': { en: '{n} cal. days', ru: '{n} кал. дн.' },
  open: { en: '{what} Open the deals.', ru: '{what} Открыть сделки.' },

  'stage.deals': { en: 'Deals here', ru: 'Сделок было' },
  'stage.deals.is': {
    en: 'Deals that were in this stage at least once: {n}. The funnel counts so under “Touched”.',
    ru: 'Сделки, которые хотя бы раз были на этом этапе: {n}. В воронке этот способ счёта — «Были на этапе».',
  },
  'stage.now': { en: 'Here now', ru: 'Сейчас' },
  'stage.now.is': {
    en: 'Deals that are in this stage now: {n}, for {money}.',
    ru: 'Сделки, которые сейчас на этом этапе: {n}, на {money}.',
  },
  'stage.conversion': { en: 'Went on', ru: 'Прошли дальше' },
  'stage.conversion.is': {
    en: 'Of the deals that were here, went on to a later stage or were won: {part} of {whole}. The true share lies between {low} and {high} (95 %).',
    ru: 'Из сделок, бывших здесь, прошли на следующий этап или выиграны: {part} из {whole}. Настоящая доля — от {low} до {high} (95 %).',
  },
  'stage.median': { en: 'Median', ru: 'Медиана' },
  'stage.median.is': {
    en: 'Half of the visits to this stage took no more working time than {span}. {n, plural, one {# visit has} other {# visits have}} a known time.',
    ru: 'Половина заходов на этап заняла не больше {span} рабочего времени. Время известно у {n, plural, one {# захода} few {# заходов} many {# заходов} other {# захода}}.',
  },
  'stage.median.dates': {
    en: 'By dates alone, as the log has no times: half of the visits to this stage took no more than {span}. {n, plural, one {# visit has} other {# visits have}} both dates.',
    ru: 'Только по датам, так как времени в журнале нет: половина заходов на этап заняла не больше {span}. Обе даты известны у {n, plural, one {# захода} few {# заходов} many {# заходов} other {# захода}}.',
  },
  'stage.p90.dates': {
    en: 'By dates alone, as the log has no times: nine visits of ten took no more than {span}. {n, plural, one {# visit has} other {# visits have}} both dates.',
    ru: 'Только по датам, так как времени в журнале нет: девять заходов из десяти заняли не больше {span}. Обе даты известны у {n, plural, one {# захода} few {# заходов} many {# заходов} other {# захода}}.',
  },
  'stage.p90': { en: '9 of 10 within', ru: '9 из 10 — до' },
  'stage.p90.is': {
    en: 'Nine visits of ten took no more working time than {span}. {n, plural, one {# visit has} other {# visits have}} a known time.',
    ru: 'Девять заходов из десяти заняли не больше {span} рабочего времени. Время известно у {n, plural, one {# захода} few {# заходов} many {# заходов} other {# захода}}.',
  },
  'stage.limit': { en: 'Limit', ru: 'Лимит' },
  'stage.limit.is': {
    en: 'The limit of a visit by the process: {span}.',
    ru: 'Лимит одного захода по процессу: {span}.',
  },
  'stage.limit.over': {
    en: 'One visit of ten or more breaks the limit of {span}.',
    ru: 'Лимит {span} нарушает не меньше одного захода из десяти.',
  },
  'stage.lost': { en: 'Lost', ru: 'Потеряно' },
  'stage.lost.is': {
    en: 'Deals for which this stage was the last before a loss: {n}. Turned out not to be ours, and no loss: {notOurs}.',
    ru: 'Сделки, для которых этот этап стал последним перед потерей: {n}. Оказались не нашими и потерей не считаются: {notOurs}.',
  },
  'stage.lostMoney': { en: 'Lost money', ru: 'Потеря денег' },
  'stage.lostMoney.is': {
    en: 'Sum of the deals lost from this stage: {money}.',
    ru: 'Сумма сделок, потерянных с этого этапа: {money}.',
  },
  'stage.lostShare': { en: 'Of all here', ru: 'От всех здесь' },
  'stage.lostShare.is': {
    en: 'Lost from here, of all that were here: {part} of {whole}.',
    ru: 'Потеряно отсюда — от всех, кто здесь был: {part} из {whole}.',
  },
  'stage.conversion.none': {
    en: 'The stage has no place in the order of the log, so nothing is known to be later than it.',
    ru: 'У этапа нет места в порядке журнала, поэтому неизвестно, что идёт после него.',
  },
  'unproven.visits': {
    en: 'Not proven: few visits.',
    ru: 'Не доказано: заходов мало.',
  },
  unproven: {
    en: 'Not proven: few deals, the range is wide.',
    ru: 'Не доказано: сделок мало, разброс велик.',
  },

  'end.deals': {
    en: '{n, plural, one {{shown} deal} other {{shown} deals}}',
    ru: '{n, plural, one {{shown} сделка} few {{shown} сделки} many {{shown} сделок} other {{shown} сделки}}',
  },
  'end.is': {
    en: 'Deals that ended here: {n}, for {money}.',
    ru: 'Сделки, которые закончились здесь: {n}, на {money}.',
  },

  'arrow.flow.is': {
    en: 'Passages: {passages}, by {deals} deals. Share of all exits from the stage, where a deal that comes back leaves again: {part} of {whole}.',
    ru: 'Переходов: {passages}, сделок: {deals}. Доля от всех выходов с этапа, где вернувшаяся сделка выходит ещё раз: {part} из {whole}.',
  },
  'arrow.time.is': {
    en: 'Median working time in the stage before this passage: {span}. {n, plural, one {# passage has} other {# passages have}} a known time.',
    ru: 'Медиана рабочего времени на этапе перед этим переходом: {span}. Время известно у {n, plural, one {# перехода} few {# переходов} many {# переходов} other {# перехода}}.',
  },
  'arrow.time.dates': {
    en: 'By dates alone: median time in the stage before this passage, {span}. {n, plural, one {# passage has} other {# passages have}} both dates.',
    ru: 'Только по датам: медиана времени на этапе перед этим переходом — {span}. Обе даты известны у {n, plural, one {# перехода} few {# переходов} many {# переходов} other {# перехода}}.',
  },
  'arrow.undrawn': {
    en: 'Happens, though it is not drawn.',
    ru: 'Так бывает, хотя на схеме этого нет.',
  },

  legend: { en: 'Legend', ru: 'Легенда' },
  'legend.deals': {
    en: '{n, plural, one {{shown} deal} other {{shown} deals}}',
    ru: '{n, plural, one {{shown} сделка} few {{shown} сделки} many {{shown} сделок} other {{shown} сделки}}',
  },
  'legend.version': { en: 'version {version}', ru: 'версия {version}' },
  'legend.foreign': {
    en: 'The stages of this log are not on this drawing, so the drawing carries no numbers.',
    ru: 'Этапов этого журнала на схеме нет, поэтому чисел на ней нет.',
  },
  'legend.match': {
    en: '{placed, plural, =0 {{of, plural, one {The stage of the log is not on the drawing, so it carries no numbers} other {None of the # stages of the log is on the drawing, so it carries no numbers}}} one {{of, plural, one {The stage of the log is on the drawing} other {{placed} of # stages of the log is on the drawing}}} other {{placed} of {of} stages of the log are on the drawing}}',
    ru: '{placed, select, 0 {Из {of, plural, one {# этапа} few {# этапов} many {# этапов} other {# этапа}} журнала на схеме нет ни одного, поэтому чисел на ней нет} other {На схеме {placed} из {of, plural, one {# этапа} few {# этапов} many {# этапов} other {# этапа}} журнала}}',
  },
  'legend.match.names': {
    en: '{of, plural, one {The stage of the log was recognised by its name} other {All # stages of the log were recognised by their names}}',
    ru: '{of, plural, one {# этап журнала узнан по названию} few {Все # этапа журнала узнаны по названиям} many {Все # этапов журнала узнаны по названиям} other {Все # этапа журнала узнаны по названиям}}',
  },
  'legend.match.open': { en: 'Match…', ru: 'Сопоставить…' },
  'legend.match.change': { en: 'Change…', ru: 'Изменить…' },
  'legend.how': { en: 'How to read it', ru: 'Как читать' },
  'legend.fold': { en: 'Fold', ru: 'Свернуть' },
  'legend.recount.running': { en: 'recounting…', ru: 'пересчёт…' },
  'legend.recount.failed': {
    en: 'former numbers: the recount failed, the analysis says why',
    ru: 'прежние числа: пересчитать не удалось, причина — в анализе',
  },
  'legend.flow.card': {
    en: 'on a stage: deals that were in it at least once, share of them that went on, here now',
    ru: 'на этапе: сделки, что были на нём хотя бы раз, доля прошедших дальше, сейчас здесь',
  },
  'legend.flow.deals': {
    en: 'deals here: were in the stage at least once',
    ru: 'сделок было — хотя бы раз были на этапе',
  },
  'legend.flow': { en: 'width: passages', ru: 'толщина — число переходов' },
  'legend.flow.share': {
    en: 'on an arrow: passages, and their share of all exits from the stage, repeated ones too',
    ru: 'на стрелке: переходы и их доля от всех выходов с этапа, включая повторные',
  },
  'legend.flow.undrawn': { en: 'happens but is not drawn', ru: 'бывает, но не нарисовано' },
  'legend.time': {
    en: 'tint: median working time of a visit',
    ru: 'тон — медиана рабочего времени на этапе',
  },
  'legend.time.dates': {
    en: 'cal. days: the log has dates without times',
    ru: 'кал. дн. — в журнале есть даты, но нет времени',
  },
  'legend.time.over': { en: 'edge: the limit is often broken.', ru: 'полоса — лимит часто нарушают.' },
  'legend.losses': { en: 'tint: money lost from the stage', ru: 'тон — деньги, потерянные с этапа' },
  'legend.losses.stage': {
    en: 'lost: the stage was the last before the loss; share: of the deals that were in it at least once',
    ru: 'потеряно — этап был последним перед потерей; доля — от сделок, что были на нём хотя бы раз',
  },
  'legend.unproven': { en: '≈ not proven: few deals', ru: '≈ не доказано: сделок мало' },
});
