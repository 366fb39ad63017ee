import { defineCatalogue } from '@/kit/i18n';

/** Why files cannot be imported: the cause, then the cure. */
export const problemMessages = defineCatalogue({
  'no_files.cause': { en: 'There are no files here.', ru: 'Здесь нет файлов.' },
  'no_files.cure': { en: 'Drop the export of your CRM.', ru: 'Перетащите сюда выгрузку из CRM.' },
  'empty_file.cause': { en: 'The file is empty.', ru: 'Файл пустой.' },
  'empty_file.cure': {
    en: 'Export it again and check that the filter in the CRM lets rows through.',
    ru: 'Выгрузите его ещё раз и проверьте, что фильтр в CRM пропускает строки.',
  },
  'no_rows.cause': {
    en: 'There is a header but not one row.',
    ru: 'Есть заголовок, но нет ни одной строки.',
  },
  'no_rows.cure': {
    en: 'Export it again and check that the filter in the CRM lets rows through.',
    ru: 'Выгрузите его ещё раз и проверьте, что фильтр в CRM пропускает строки.',
  },
  'no_records.cause': {
    en: 'There is not one record in this JSON: a table is a list of objects.',
    ru: 'В этом JSON нет ни одной записи: таблица — это список объектов.',
  },
  'no_records.cure': {
    en: 'Export the list of deals itself, and check that the filter in the CRM lets rows through.',
    ru: 'Выгрузите сам список сделок и проверьте, что фильтр в CRM пропускает строки.',
  },
  'binary_file.cause': {
    en: 'This is not a table but {kind, select, none {a binary file} other {a file of the kind {kind}}}.',
    ru: 'Это не таблица, а {kind, select, none {двоичный файл} other {файл вида {kind}}}.',
  },
  'binary_file.cure': {
    en: 'Open it in the program that made it and save it as CSV (UTF-8) or XLSX.',
    ru: 'Откройте его в той программе, где он создан, и сохраните как CSV (UTF-8) или XLSX.',
  },
  'damaged_archive.cause': { en: 'The archive is damaged or cut off.', ru: 'Архив повреждён или обрезан.' },
  'damaged_archive.cure': {
    en: 'Download it again, or unpack it and drop the files themselves.',
    ru: 'Скачайте его ещё раз или распакуйте и перетащите сами файлы.',
  },
  'protected.cause': { en: 'A password protects it.', ru: 'Файл закрыт паролем.' },
  'protected.cure': {
    en: 'Open it with the password and save a copy without one: as XLSX or CSV (UTF-8).',
    ru: 'Откройте его с паролем и сохраните копию без пароля: как XLSX или CSV (UTF-8).',
  },
  'damaged_workbook.cause': {
    en: 'The workbook cannot be read: it is damaged.',
    ru: 'Книга не читается: она повреждена.',
  },
  'damaged_workbook.cure': {
    en: 'Open it in Excel and save it as CSV (UTF-8).',
    ru: 'Откройте её в Excel и сохраните как CSV (UTF-8).',
  },
  'damaged_json.cause': {
    en: 'The JSON breaks off or has a fault.',
    ru: 'JSON обрывается или содержит ошибку.',
  },
  'damaged_json.cure': {
    en: 'Save the reply of the CRM again, whole.',
    ru: 'Сохраните ответ CRM заново, целиком.',
  },
  'too_large.cause': {
    en: 'The file is {size}; the limit here is {limit}.',
    ru: 'Размер файла — {size}; предел здесь — {limit}.',
  },
  'too_large.cure': {
    en: 'Export a shorter period, or use the command line: npm run --silent cli -- import FILE --out FOLDER',
    ru: 'Выгрузите период покороче или воспользуйтесь командной строкой: npm run --silent cli -- import FILE --out FOLDER',
  },
  'endless_line.cause': {
    en: 'Line {line} does not end: the file has no line breaks where a table has them.',
    ru: 'Строка {line} не кончается: в файле нет переводов строки там, где они есть в таблице.',
  },
  'endless_line.cure': {
    en: 'Export the table as CSV, a row on each line.',
    ru: 'Выгрузите таблицу как CSV, по одной записи в строке.',
  },
  'nothing_recognised.cause': {
    en: 'No deals and no events can be seen in it. Columns: {columns}.',
    ru: 'Не видно ни сделок, ни событий. Столбцы: {columns}.',
  },
  'nothing_recognised.cure': {
    en: 'Export a list of deals with stage, manager, amount and dates, or a history of events.',
    ru: 'Выгрузите список сделок с этапом, менеджером, суммой и датами или историю событий.',
  },
  'no_role.cause': {
    en: 'It is not known which column is “{role}”.',
    ru: 'Неизвестно, в каком столбце «{role}».',
  },
  'no_role.cure': { en: 'Choose the column.', ru: 'Выберите столбец.' },
  'unknown_dates.cause': {
    en: 'The dates are written in an unknown way: “{sample}” on line {line}.',
    ru: 'Даты записаны неизвестным образом: «{sample}» в строке {line}.',
  },
  'unknown_dates.cure': {
    en: 'Write them as 2026-03-31 or 31.03.2026, choose another column, or import without this date.',
    ru: 'Запишите их как 2026-03-31 или 31.03.2026, выберите другой столбец или загрузите без этой даты.',
  },
  'ambiguous_dates.cause': {
    en: 'Every date fits two readings: “{sample}” can begin with the day or with the month.',
    ru: 'Каждую дату можно прочесть двояко: «{sample}» может начинаться и с дня, и с месяца.',
  },
  'ambiguous_dates.cure': { en: 'Say which comes first.', ru: 'Укажите, что стоит первым.' },
  'columns_changed.cause': {
    en: '{count, plural, one {A column has} other {Columns have}} gone: {columns}.',
    ru: '{count, plural, one {Пропал столбец} few {Пропали столбцы} many {Пропали столбцы} other {Пропали столбцы}}: {columns}.',
  },
  'columns_changed.cure': {
    en: 'Add them to the export, or map the columns anew.',
    ru: 'Добавьте их в выгрузку или сопоставьте столбцы заново.',
  },
  'log_header.cause': {
    en: 'The header of the log is not what it should be{field, select, none {} other { at “{field}”}}.',
    ru: 'Заголовок журнала не такой, каким должен быть{field, select, none {} other {: поле «{field}»}}.',
  },
  'log_header.cure': {
    en: 'Export the log again, or drop the tables without log.json.',
    ru: 'Выгрузите журнал ещё раз или перетащите таблицы без log.json.',
  },
  'unreadable.cause': { en: 'The file cannot be read: {message}', ru: 'Файл не читается: {message}' },
  'unreadable.cure': {
    en: 'If it is open in another program, close it there and try again.',
    ru: 'Если он открыт в другой программе, закройте его там и попробуйте ещё раз.',
  },
  'cancelled.cause': { en: 'The import was cancelled.', ru: 'Загрузка отменена.' },
  'cancelled.cure': {
    en: 'What was loaded before is untouched.',
    ru: 'То, что было загружено раньше, не изменилось.',
  },
  column: { en: '{file}, column “{column}”', ru: '{file}, столбец «{column}»' },
});
