import { defineCatalogue } from '@/kit/i18n';

export const logMessages = defineCatalogue({
  rename: { en: 'Rename “{log}”', ru: 'Переименовать «{log}»' },
  name: { en: 'Name of the log', ru: 'Название журнала' },
  save: { en: 'Save “{log}” to a file', ru: 'Сохранить «{log}» в файл' },
  remove: { en: 'Remove “{log}”', ru: 'Удалить «{log}»' },
  'own.sample': {
    en: 'The sample belongs to the demo project: it is not removed.',
    ru: 'Пример — часть демонстрационного проекта, он не удаляется.',
  },
  'own.desk': {
    en: 'The desk writes this log itself: it is not removed.',
    ru: 'Этот журнал ведёт рабочий стол, он не удаляется.',
  },
  all: { en: 'All logs', ru: 'Все журналы' },
  removed: { en: '“{log}” is removed', ru: 'Журнал «{log}» удалён' },
  replaced: { en: '“{log}” is replaced', ru: 'Журнал «{log}» заменён' },
  undo: { en: 'Undo', ru: 'Отменить' },
  late: {
    en: 'Too late: the rows of “{log}” are deleted already',
    ru: 'Поздно: строки журнала «{log}» уже удалены',
  },
  saved: { en: 'Log saved to {file}', ru: 'Журнал сохранён в файл {file}' },
  empty: { en: '“{log}” has no rows yet', ru: 'В журнале «{log}» пока нет строк' },
});
