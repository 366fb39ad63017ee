import { defineCatalogue } from '@/kit/i18n';

export const filterMessages = defineCatalogue({
  filters: { en: 'Filters', ru: 'Фильтры' },
  add: { en: 'Filter', ru: 'Фильтр' },
  remove: { en: 'Remove filter: {name}', ru: 'Снять фильтр: {name}' },
  'dates.opened': { en: 'Opened', ru: 'Открыта' },
  'dates.closed': { en: 'Closed', ru: 'Закрыта' },
  amount: { en: 'Amount', ru: 'Сумма' },
  since: { en: 'from {from}', ru: 'с {from}' },
  until: { en: 'to {to}', ru: 'по {to}' },
  known: { en: 'known', ru: 'известна' },
  any: { en: 'any', ru: 'любое' },
  none: { en: 'nothing', ru: 'ничего' },
  not: { en: 'not {said}', ru: 'не {said}' },
  more: { en: '+ {n}', ru: '+ {n}' },
  search: { en: 'Find a value', ru: 'Найти значение' },
  cut: {
    en: 'Shown {shown} of {all}: type to find the others.',
    ru: 'Показаны {shown} из {all}: остальные — через поиск.',
  },
  from: { en: 'From', ru: 'С' },
  to: { en: 'To', ru: 'По' },
});
