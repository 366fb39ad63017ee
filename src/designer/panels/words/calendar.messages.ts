import { defineCatalogue } from '@/kit/i18n';

/** Words of the working calendar. */
export const calendarMessages = defineCatalogue({
  zone: { en: 'Time zone', ru: 'Часовой пояс' },
  'zone.search': { en: 'City or UTC+3', ru: 'Город или UTC+3' },
  week: { en: 'Working week', ru: 'Рабочая неделя' },
  'week.hours': { en: 'Hours of {day}', ru: 'Часы: {day}' },
  'week.sum': {
    en: '{hours} {n, plural, one {hour} other {hours}} a week',
    ru: '{hours} {n, plural, one {час} few {часа} many {часов} other {часа}} в неделю',
  },
  'week.copy': { en: 'All working days like {day}', ru: 'Все рабочие дни: как {day}' },
  hint: { en: 'As 9-13, 14-18. Empty: a day off.', ru: 'Например, 9-13, 14-18. Пусто — выходной.' },
  off: { en: 'day off', ru: 'выходной' },
  'fault.unreadable': {
    en: '“{part}” is no hours. Write them as 09:00–13:00.',
    ru: '«{part}» — не часы. Напишите, например, 09:00–13:00.',
  },
  'fault.backward': {
    en: '{part} ends before it begins. Swap the times.',
    ru: '{part}: конец раньше начала. Поменяйте местами.',
  },
  'fault.overlap': {
    en: '{part} overlap. Leave a gap or join them.',
    ru: '{part}: часы накладываются. Разведите их или соедините.',
  },
  'fault.empty': {
    en: 'A worked day needs hours. Write them or make it a day off.',
    ru: 'У рабочего дня нет часов. Впишите их или сделайте день выходным.',
  },
  holidays: { en: 'Holidays', ru: 'Праздники' },
  'holidays.ru': { en: 'production calendar of Russia', ru: 'производственный календарь России' },
  'holidays.none': { en: 'none', ru: 'не учитываются' },
  short: { en: 'Short day is shorter by, minutes', ru: 'Короткий день меньше на, минут' },
  own: { en: 'Own days', ru: 'Свои дни' },
  'own.hint': {
    en: 'They come before the week and the holidays.',
    ru: 'Они главнее недели и праздников.',
  },
  'own.date': { en: 'Date', ru: 'Дата' },
  'own.kind': { en: '{date}: which day', ru: '{date}: какой день' },
  'own.off': { en: 'day off', ru: 'выходной' },
  'own.short': { en: 'short day', ru: 'короткий' },
  'own.worked': { en: 'own hours', ru: 'свои часы' },
  'own.hours': { en: '{date}: hours', ru: '{date}: часы' },
  'own.add': { en: 'Add', ru: 'Добавить' },
  'own.new': { en: 'New own day', ru: 'Новый свой день' },
  'own.taken': { en: 'This day is in the list already.', ru: 'Этот день уже есть в списке.' },
  proof: { en: 'Try it', ru: 'Проверка' },
  'proof.hours': { en: 'Working hours', ru: 'Рабочих часов' },
  'proof.date': { en: 'Set on', ru: 'Поставлена' },
  'proof.time': { en: 'At', ru: 'Во сколько' },
  'proof.told': {
    en: 'A task of {hours} working {n, plural, one {hour} other {hours}} set on {set} is due on {due}.',
    ru: 'Задача на {hours} {n, plural, one {рабочий час} few {рабочих часа} many {рабочих часов} other {рабочего часа}}. Поставлена: {set}. Срок: {due}.',
  },
  'proof.begins': { en: 'Its time begins on {begins}.', ru: 'Отсчёт с момента: {begins}.' },
  'proof.never': {
    en: 'A task would never be due: the calendar has no working time to count in.',
    ru: 'Срок не наступит: в календаре нет рабочего времени.',
  },
});
