import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  kept: {
    en: 'The log that was open before is untouched.',
    ru: 'Прежний журнал не изменён.',
  },
  'table.events.csv': { en: 'events', ru: 'события' },
  'table.cases.csv': { en: 'deals', ru: 'сделки' },
  empty: {
    en: 'The file of the log ({table}) is empty.',
    ru: 'Файл журнала ({table}) пуст.',
  },
  'empty.cure': {
    en: 'Export the log again and load it once more.',
    ru: 'Выгрузите журнал заново и загрузите ещё раз.',
  },
  no_column: {
    en: 'The file of the log ({table}) has no column {column}.',
    ru: 'В файле журнала ({table}) нет столбца {column}.',
  },
  'no_column.cure': {
    en: 'Import the source file anew: the log is built with all its columns.',
    ru: 'Импортируйте исходный файл заново: журнал будет собран со всеми столбцами.',
  },
  row: {
    en: 'A row of the log ({table}) cannot be read{line, select, none {} other {, line {line}}}{column, select, none {} other {, column {column}}}.',
    ru: 'Строка журнала ({table}) не читается{line, select, none {} other {, строка {line}}}{column, select, none {} other {, столбец {column}}}.',
  },
  'row.cure': {
    en: 'Correct this line in the source file and import it again.',
    ru: 'Исправьте эту строку в исходном файле и импортируйте его снова.',
  },
  same_deal_twice: {
    en: 'Deal {deal} stands twice among the deals of the log.',
    ru: 'Сделка {deal} встречается среди сделок журнала дважды.',
  },
  'same_deal_twice.cure': {
    en: 'Choose a column with a number of its own for every deal, or leave one of the two rows.',
    ru: 'Выберите столбец, где у каждой сделки свой номер, или оставьте одну из двух строк.',
  },
  unknown_deal: {
    en: 'Event {seq} belongs to deal {deal}, which is not among the deals of the log.',
    ru: 'Событие {seq} относится к сделке {deal}, которой нет среди сделок журнала.',
  },
  'unknown_deal.cure': {
    en: 'Import the source with its deals, or clear the deal of this event.',
    ru: 'Импортируйте источник вместе со сделками или уберите сделку у этого события.',
  },
  memory: {
    en: 'The log does not fit into the memory that the browser gives to one tab.',
    ru: 'Журнал не помещается в память, которую браузер даёт одной вкладке.',
  },
  'memory.cure': {
    en: 'Load a shorter period, or measure the log by the command line, which has the memory of the whole computer.',
    ru: 'Загрузите более короткий период или посчитайте журнал из командной строки: ей доступна вся память компьютера.',
  },
  engine: {
    en: 'The database refused the log.',
    ru: 'База данных не приняла журнал.',
  },
  'engine.cure': {
    en: 'Load it once more; if it happens again, send the details to support.',
    ru: 'Загрузите ещё раз; если повторится, передайте подробности в поддержку.',
  },
});
