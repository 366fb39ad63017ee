import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  switch: { en: 'What the drawing shows', ru: 'Что показано на схеме' },
  'mode.drawing': { en: 'Drawing', ru: 'Схема' },
  'mode.flow': { en: 'Flow', ru: 'Поток' },
  'mode.time': { en: 'Time', ru: 'Время' },
  'mode.losses': { en: 'Losses', ru: 'Потери' },
  'no.log': {
    en: 'Load a log to see numbers on the drawing',
    ru: 'Загрузите данные, чтобы увидеть числа на схеме',
  },
  minutes: { en: '{n} min', ru: '{n} мин' },
  hours: { en: '{n} h', ru: '{n} ч' },
  days: { en: '{n} w. d.', ru: '{n} раб. дн.' },
  deals: {
    en: '{n, plural, one {{shown} deal} other {{shown} deals}}',
    ru: '{n, plural, one {{shown} сделка} few {{shown} сделки} many {{shown} сделок} other {{shown} сделки}}',
  },
  'stage.deals': { en: 'Deals here', ru: 'Сделок было' },
  'stage.now': { en: 'Now', ru: 'Сейчас' },
  'stage.conversion': { en: 'Went on', ru: 'Прошли дальше' },
  'stage.of': { en: '{part} of {whole}', ru: '{part} из {whole}' },
  'stage.median': { en: 'Median stay', ru: 'Медиана времени' },
  'stage.p90': { en: '9 of 10 within', ru: '9 из 10 — до' },
  'stage.lost': { en: 'Lost here', ru: 'Потеряно' },
  'stage.lost.amount': { en: 'Lost amount', ru: 'Потеряно денег' },
  'stage.amount.now': { en: 'In work', ru: 'В работе' },
  'not.proven': { en: 'not proven', ru: 'не доказано' },
  'not.proven.why': {
    en: 'Few deals: the true share is between {low} and {high}.',
    ru: 'Мало сделок: настоящая доля между {low} и {high}.',
  },
  'legend.period': { en: '{from} – {to}', ru: '{from} – {to}' },
  'legend.flow': {
    en: 'Thickness: passages. On arrows: share of all that left the stage.',
    ru: 'Толщина — число переходов. На стрелках — доля от всех выходов с этапа.',
  },
  'legend.time': {
    en: 'Tint: median working time of a visit. Red edge: longer than the limit.',
    ru: 'Тон — медиана рабочего времени на этапе. Полоса — дольше лимита.',
  },
  'legend.losses': {
    en: 'Tint: money lost from the stage.',
    ru: 'Тон — сколько денег потеряно с этапа.',
  },
  'legend.dashed': {
    en: '≈ not proven: fewer than 20 deals, or a range wider than 20 points',
    ru: '≈ не доказано: меньше 20 сделок или разброс шире 20 пунктов',
  },
  'over.limit': { en: 'over the limit', ru: 'дольше лимита' },
});
