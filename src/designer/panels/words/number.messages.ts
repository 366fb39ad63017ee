import { defineCatalogue } from '@/kit/i18n';

/** Numbers of the log in the inspector. */
export const numberMessages = defineCatalogue({
  measured: { en: 'In the log', ru: 'По данным' },
  deals: { en: 'Deals', ru: 'Сделок' },
  conversion: { en: 'Go on', ru: 'Идут дальше' },
  median: { en: 'Median time', ru: 'Медиана времени' },
  'days.calendar': {
    en: '{n, plural, one {# calendar day} other {# calendar days}}',
    ru: '{n, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}}',
  },
  now: { en: 'Here now', ru: 'Сейчас здесь' },
  share: { en: 'Of those that leave', ru: 'Из уходящих с этапа' },
  passages: { en: 'Passages', ru: 'Переходов' },
  of: { en: '{share} ({part} of {whole})', ru: '{share} ({part} из {whole})' },
  open: { en: 'Show the deals', ru: 'Показать сделки' },
});
