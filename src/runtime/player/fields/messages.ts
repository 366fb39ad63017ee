import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  choose: { en: 'Choose', ru: 'Выберите' },
  yes: { en: 'Yes', ru: 'Да' },
  no: { en: 'No', ru: 'Нет' },
  name: { en: 'Name', ru: 'Имя' },
  position: { en: 'Position', ru: 'Должность' },
  phone: { en: 'Phone', ru: 'Телефон' },
  email: { en: 'Email', ru: 'Почта' },
  'contact.add': { en: 'Add a person', ru: 'Добавить человека' },
  'contact.remove': { en: 'Remove {name}', ru: 'Убрать: {name}' },
  'contact.nth': { en: 'Person {n}', ru: 'Участник {n}' },
  'file.choose': { en: 'Choose a file', ru: 'Выбрать файл' },
  'file.hint': {
    en: 'Only the name is noted; the file stays where it is.',
    ru: 'Запоминается только имя; сам файл остаётся на месте.',
  },
  'text.min': {
    en: 'At least {n, plural, one {# character} other {# characters}}.',
    ru: 'Не меньше {n, plural, one {# знака} few {# знаков} many {# знаков} other {# знаков}}.',
  },
  missing: { en: 'Fill this in.', ru: 'Заполните это поле.' },
  'wrong.type': {
    en: 'This does not look right. Check the form of the value.',
    ru: 'Не похоже на правду. Проверьте запись.',
  },
  'wrong.option': { en: 'Choose one of the list.', ru: 'Выберите из списка.' },
  'wrong.range': { en: 'Outside the permitted range.', ru: 'Вне допустимых пределов.' },
  'wrong.too_short': { en: 'Too short: say a little more.', ru: 'Слишком коротко: напишите подробнее.' },
  'wrong.placeholder': {
    en: 'A dash or “no” is not an answer. Write what you know.',
    ru: 'Прочерк или «нет» — не ответ. Напишите то, что знаете.',
  },
});
