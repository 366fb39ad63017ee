import { defineCatalogue } from '@/kit/i18n';

export const dueMessages = defineCatalogue({
  none: { en: 'no deadline', ru: 'без срока' },
  'left.now': { en: 'due now', ru: 'срок сейчас' },
  'left.minutes': {
    en: '{n, plural, one {# working minute} other {# working minutes}} left',
    ru: 'осталось {n, plural, one {# рабочая минута} few {# рабочие минуты} many {# рабочих минут} other {# рабочей минуты}}',
  },
  'left.hours': {
    en: '{n, plural, one {# working hour} other {# working hours}} left',
    ru: 'осталось {n, plural, one {# рабочий час} few {# рабочих часа} many {# рабочих часов} other {# рабочего часа}}',
  },
  'left.days': {
    en: '{n, plural, one {# working day} other {# working days}} left',
    ru: 'осталось {n, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}',
  },
  'late.now': { en: 'just overdue', ru: 'срок только что вышел' },
  'late.minutes': {
    en: 'overdue by {n, plural, one {# working minute} other {# working minutes}}',
    ru: 'просрочено на {n, plural, one {# рабочую минуту} few {# рабочие минуты} many {# рабочих минут} other {# рабочей минуты}}',
  },
  'late.hours': {
    en: 'overdue by {n, plural, one {# working hour} other {# working hours}}',
    ru: 'просрочено на {n, plural, one {# рабочий час} few {# рабочих часа} many {# рабочих часов} other {# рабочего часа}}',
  },
  'late.days': {
    en: 'overdue by {n, plural, one {# working day} other {# working days}}',
    ru: 'просрочено на {n, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}',
  },
});
