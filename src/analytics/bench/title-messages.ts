import { defineCatalogue } from '@/kit/i18n';

export const titleMessages = defineCatalogue({
  won: { en: 'Won', ru: 'Выиграно' },
  empty: { en: 'not filled in', ru: 'не указано' },
  yes: { en: 'yes', ru: 'да' },
  no: { en: 'no', ru: 'нет' },
  days: { en: 'days', ru: 'дней' },
  quarter: { en: 'Q{quarter} {year}', ru: '{quarter} кв. {year}' },
});
