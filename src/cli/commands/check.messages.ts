import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  'unreadable.cause': { en: 'The file cannot be read ({reason}).', ru: 'Файл не читается ({reason}).' },
  'unreadable.cure': { en: 'Check the name and the rights.', ru: 'Проверьте имя файла и права на него.' },
  'empty.cause': { en: 'The file is empty.', ru: 'Файл пуст.' },
  'empty.cure': { en: 'Save the process to it once more.', ru: 'Сохраните в него процесс ещё раз.' },
  'encoding.cause': { en: 'The file is not in UTF-8.', ru: 'Файл не в кодировке UTF-8.' },
  'encoding.cure': { en: 'Save it as UTF-8.', ru: 'Сохраните его в UTF-8.' },
  summary: {
    en: '{findings, plural, =0 {Nothing found.} one {# finding.} other {# findings.}}',
    ru: '{findings, plural, =0 {Замечаний нет.} one {Найдено: #.} few {Найдено: #.} many {Найдено: #.} other {Найдено: #.}}',
  },
});
