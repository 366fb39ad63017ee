import { defineCatalogue } from '@/kit/i18n';

export const draftMessages = defineCatalogue({
  title: { en: 'Process drawn from a log', ru: 'Процесс по журналу' },
  close: { en: 'Close', ru: 'Закрыть' },
  cancel: { en: 'Cancel', ru: 'Отменить' },
  drawing: { en: 'Drawing the process of “{log}”', ru: 'Рисуем процесс по журналу «{log}»' },
  kept: {
    en: 'It becomes a project of its own. The present one stays as it is.',
    ru: 'Это будет отдельный проект. Нынешний останется как есть.',
  },
  which: { en: 'Which log shows the process?', ru: 'По какому журналу нарисовать процесс?' },
  deals: {
    en: '{deals, plural, one {# deal} other {# deals}}',
    ru: '{deals, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}',
  },
  other: { en: 'Another export…', ru: 'Другая выгрузка…' },
  load: { en: 'Load an export…', ru: 'Загрузить выгрузку…' },
  draw: { en: 'Draw the process', ru: 'Нарисовать процесс' },
  again: { en: 'Try again', ru: 'Попробовать ещё раз' },
  no_stages: {
    en: 'The log has no stages: it tells what was done in a deal, not in which stage the deal was.',
    ru: 'В журнале нет этапов: видно, что делали по сделке, но не видно, на каком она этапе.',
  },
  'no_stages.cure': {
    en: 'Load the export once more. Give the column of the stage its role; for a history of acts, choose “entries into stages” under “What the rows tell”.',
    ru: 'Загрузите выгрузку ещё раз. Укажите столбец с этапом, а для истории действий выберите в карточке «О чём строки» — «переходы на этап».',
  },
  too_many_stages: {
    en: 'The log has {stages} stages: another column was taken for the stage. A drawing of more than {most} cannot be read.',
    ru: 'В журнале {stages, plural, one {# этап} few {# этапа} many {# этапов} other {# этапа}}: за этап приняли не тот столбец. Схему больше чем из {most} этапов не прочесть.',
  },
  'too_many_stages.cure': {
    en: 'Load the export once more and choose the column of the stage.',
    ru: 'Загрузите выгрузку ещё раз и выберите столбец с этапом.',
  },
  no_rows: { en: 'The log has no rows yet.', ru: 'В журнале пока нет строк.' },
  'no_rows.cure': {
    en: 'Load an export, or run a few deals at the desk first.',
    ru: 'Загрузите выгрузку или сначала проведите несколько сделок на рабочем столе.',
  },
  no_room: {
    en: 'The browser has no room for another copy of the log.',
    ru: 'В браузере не хватает места для ещё одной копии журнала.',
  },
  'no_room.cure': {
    en: 'Save a project that is not needed to a file, or remove logs on the “Data” tab of the analysis, and try again.',
    ru: 'Удалите ненужные журналы на вкладке «Данные» в анализе, предварительно сохранив их в файл, и попробуйте ещё раз.',
  },
  failed: { en: 'The process could not be drawn: {message}', ru: 'Нарисовать процесс не удалось: {message}' },
  'failed.cure': {
    en: 'Nothing was changed. Try again; if it fails again, load the export anew.',
    ru: 'Ничего не изменилось. Попробуйте ещё раз; если не выйдет, загрузите выгрузку заново.',
  },
});
