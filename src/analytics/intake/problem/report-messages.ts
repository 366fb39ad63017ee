import { defineCatalogue } from '@/kit/i18n';

/** Why a row is not in the log, why others were left out, and what to look at. */
export const reportMessages = defineCatalogue({
  'reject.open_quote': { en: 'A quote opens and does not close', ru: 'Кавычка открыта и не закрыта' },
  'reject.text_after_quote': { en: 'Text after a closing quote', ru: 'Текст после закрывающей кавычки' },
  'reject.cell_count': {
    en: '{found, plural, one {# cell} other {# cells}} instead of {expected}',
    ru: '{found, plural, one {# ячейка} few {# ячейки} many {# ячеек} other {# ячейки}} вместо {expected}',
  },
  'reject.no_record': { en: 'Not an object of JSON', ru: 'Не объект JSON' },
  'reject.no_key': { en: 'No key in “{column}”', ru: 'Нет ключа в «{column}»' },
  'reject.key_repeated': {
    en: 'The key is already on line {line}, with other data',
    ru: 'Такой ключ уже есть в строке {line}, с другими данными',
  },
  'reject.no_deal_id': { en: 'No deal id in “{column}”', ru: 'Нет номера сделки в «{column}»' },
  'reject.no_activity': { en: 'Nothing in “{column}”', ru: 'Пусто в «{column}»' },
  'reject.no_time': { en: 'No time in “{column}”', ru: 'Нет времени в «{column}»' },
  'reject.bad_time': { en: '“{value}” in “{column}” is not a time', ru: '«{value}» в «{column}» — не время' },
  'reject.deal_repeated': {
    en: 'The deal is already on line {line}, with other data',
    ru: 'Сделка уже есть в строке {line}, с другими данными',
  },
  'reject.log_cell': {
    en: '“{value}” does not belong in “{column}”',
    ru: 'Значение «{value}» не годится для «{column}»',
  },
  'cure.row': {
    en: 'Mend the line in the file and import again',
    ru: 'Исправьте строку в файле и загрузите снова',
  },
  'cure.id': { en: 'Fill in the id in the CRM', ru: 'Заполните номер в CRM' },
  'cure.time': {
    en: 'Write the time like the other rows',
    ru: 'Запишите время так же, как в других строках',
  },
  'cure.repeated': { en: 'Keep one of the two rows', ru: 'Оставьте одну из двух строк' },
  'skip.totals': { en: 'totals', ru: 'итоги' },
  'skip.footer': { en: 'footer of the report', ru: 'подвал отчёта' },
  'skip.header': { en: 'the header again', ru: 'повторы заголовка' },
  'skip.not_kept': { en: 'other kinds of rows', ru: 'строки другого вида' },
  'skip.duplicate': { en: 'exact repeats', ru: 'точные повторы' },
  'skip.empty': { en: 'empty', ru: 'пустые' },
  'skip.same_stage': { en: 'changes of something else than the stage', ru: 'изменения не этапа' },
  'skip.no_events': { en: 'deals without events', ru: 'сделки без событий' },
  'warn.future_dates': {
    en: '{count, plural, one {# date lies} other {# dates lie}} in the future',
    ru: '{count, plural, one {# дата} few {# даты} many {# дат} other {# даты}} в будущем',
  },
  'warn.closed_before_opened': {
    en: '{count, plural, one {# deal was} other {# deals were}} closed before {count, plural, one {it was} other {they were}} opened',
    ru: '{count, plural, one {# сделка закрыта} few {# сделки закрыты} many {# сделок закрыто} other {# сделки закрыты}} раньше, чем {count, plural, one {открыта} few {открыты} many {открыто} other {открыты}}',
  },
  'warn.repeated_events': {
    en: '{count, plural, one {# event is} other {# events are}} written twice in a row',
    ru: '{count, plural, one {# событие записано} few {# события записаны} many {# событий записано} other {# события записаны}} дважды подряд',
  },
  'warn.rows_merged': {
    en: '{count, plural, one {# row is a further product of its deal} other {# rows are further products of their deals}}: amounts added',
    ru: '{count, plural, one {# строка — ещё один товар той же сделки} few {# строки — ещё товары тех же сделок} many {# строк — ещё товары тех же сделок} other {# строки — ещё товары тех же сделок}}: суммы сложены',
  },
  'warn.unreadable_characters': {
    en: '{count, plural, one {# character} other {# characters}} could not be read: choose another encoding',
    ru: '{count, plural, one {# знак не прочитан} few {# знака не прочитаны} many {# знаков не прочитано} other {# знака не прочитаны}}: выберите другую кодировку',
  },
  'warn.mixed_currencies': {
    en: 'Amounts in different currencies are in one column ({examples}): sums mix them',
    ru: 'В одном столбце суммы в разных валютах ({examples}): итоги их смешивают',
  },
  'warn.unknown_outcome': {
    en: '{count, plural, one {# deal has} other {# deals have}} a status that says nothing of the end ({examples}): taken as open',
    ru: 'Статус {count, plural, one {# сделки} few {# сделок} many {# сделок} other {# сделки}} ничего не говорит об исходе ({examples}): считаются открытыми',
  },
  'warn.deals_without_dates': {
    en: '{count, plural, one {# deal has} other {# deals have}} no dates; counted by stage',
    ru: 'У {count, plural, one {# сделки} few {# сделок} many {# сделок} other {# сделки}} нет дат; учтены по этапу',
  },
  'warn.lost_without_stage': {
    en: 'For {count, plural, one {# lost deal} other {# lost deals}} the file does not say at which stage: the funnel by stages leaves {count, plural, one {it} other {them}} out. A history of stages would tell',
    ru: 'О {count, plural, one {# потерянной сделке} few {# потерянных сделках} many {# потерянных сделках} other {# потерянной сделки}} в файле не сказано, на каком этапе: в воронку по этапам {count, plural, one {она не входит} few {они не входят} many {они не входят} other {они не входят}}. Это скажет история этапов',
  },
  'warn.events_without_deal': {
    en: '{count, plural, one {# event belongs} other {# events belong}} to no deal',
    ru: '{count, plural, one {# событие не относится} few {# события не относятся} many {# событий не относятся} other {# события не относятся}} ни к одной сделке',
  },
  'warn.other_sheets': {
    en: '{count, plural, one {One more sheet has} other {# more sheets have}} rows and {count, plural, one {is} other {are}} not read ({examples}): the largest one that can be seen is. Save the others as files of their own',
    ru: 'Ещё {count, plural, one {# лист с данными не прочитан} few {# листа с данными не прочитаны} many {# листов с данными не прочитано} other {# листа с данными не прочитаны}} ({examples}): читается самый большой из видимых. Сохраните остальные отдельными файлами',
  },
  'warn.merged_cells': {
    en: 'Cells of several rows are merged in {count, plural, one {# place} other {# places}} ({examples}): only the first of these rows has the value. Unmerge them and fill the value down',
    ru: 'Объединены ячейки нескольких строк: {count, plural, one {# место} few {# места} many {# мест} other {# места}} ({examples}). Значение есть только в первой из строк: снимите объединение и протяните значение вниз',
  },
  'cell.date': { en: '“{value}” is not a date', ru: '«{value}» — не дата' },
  'cell.number': { en: '“{value}” is not a number', ru: '«{value}» — не число' },
});
