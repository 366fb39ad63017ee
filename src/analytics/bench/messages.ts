import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  analysis: { en: 'Analysis', ru: 'Анализ' },
  'tab.funnel': { en: 'Funnel', ru: 'Воронка' },
  'tab.reports': { en: 'Reports', ru: 'Отчёты' },
  'tab.data': { en: 'Data', ru: 'Данные' },
  import: { en: 'Load an export…', ru: 'Загрузить выгрузку…' },
  coming: { en: 'The answer is on its way', ru: 'Ответ готовится' },
  'none.title': { en: 'No data yet', ru: 'Данных пока нет' },
  'none.text': {
    en: 'Drop an export of your CRM here, or run a deal on the desk. The funnel, its losses and the deals behind every number appear at once; nothing leaves this machine.',
    ru: 'Перетащите сюда выгрузку из CRM или проведите сделку на рабочем столе. Сразу появятся воронка, потери и сделки за каждым числом; данные не покидают компьютер.',
  },
  'doing.engine': { en: 'Starting the database…', ru: 'Запускаем базу данных…' },
  'doing.rows': { en: 'Reading the rows…', ru: 'Читаем строки…' },
  'doing.tables': { en: 'Laying out the log…', ru: 'Раскладываем журнал…' },
  still: {
    en: 'The figures below are still those of “{log}” as it was loaded before.',
    ru: 'Ниже пока данные журнала «{log}», загруженные раньше.',
  },
  'cancelled.title': { en: 'The log was not loaded', ru: 'Журнал не загружен' },
  'cancelled.text': {
    en: 'Loading was cancelled. The files of the log are kept.',
    ru: 'Загрузка отменена. Файлы журнала на месте.',
  },
  'cancelled.load': { en: 'Load the log', ru: 'Загрузить журнал' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  'question.failed': { en: 'This question was not answered', ru: 'Вопрос остался без ответа' },
  'question.failed.cure': {
    en: 'Ask again. If it does not help, change the filters or copy the details for us.',
    ru: 'Спросите ещё раз. Если не поможет, измените фильтры или скопируйте подробности для нас.',
  },
  nothing: { en: 'No deal passes these filters', ru: 'Ни одна сделка не проходит эти фильтры' },
  'nothing.text': {
    en: 'Remove a filter to see deals again.',
    ru: 'Снимите фильтр, чтобы снова увидеть сделки.',
  },
  'filters.clear': { en: 'Remove all filters', ru: 'Снять все фильтры' },
  printed: { en: '{log} · printed {date}', ru: '{log} · напечатано {date}' },
  'all.deals': { en: 'All deals of the log', ru: 'Все сделки журнала' },
  'key.map': { en: 'Keys of this screen (?)', ru: 'Клавиши этого экрана (?)' },
  retry: { en: 'Try again', ru: 'Повторить' },
  'failed.title': { en: 'The log could not be loaded', ru: 'Журнал не загружен' },
  'failed.cure': {
    en: 'Try again. If it does not help, reload the page: the files of the log are kept.',
    ru: 'Повторите. Если не поможет, обновите страницу: файлы журнала сохранены.',
  },

  'drop.title': { en: 'Drop the files of an export here', ru: 'Перетащите сюда файлы выгрузки' },
  'drop.text': {
    en: 'A list of deals or of events, with its lookup tables beside it: people, products, companies. The columns are recognised; you check them and see the funnel. Nothing leaves this machine.',
    ru: 'Список сделок или событий вместе со справочниками: люди, продукты, компании. Колонки распознаются, вы их проверяете и видите воронку. Данные не покидают компьютер.',
  },
  'drop.choose': { en: 'Choose files…', ru: 'Выбрать файлы…' },
  'drop.kinds': {
    en: 'CSV and TSV in any usual encoding, XLSX, .xls that is HTML, JSON, zip and gz',
    ru: 'CSV и TSV в любой обычной кодировке, XLSX, .xls в виде HTML, JSON, zip и gz',
  },
});
