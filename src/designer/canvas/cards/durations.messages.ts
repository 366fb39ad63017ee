import { defineCatalogue } from '@/kit/i18n';

/** Spans as they follow "up to": in Russian the genitive. */
export const durations = defineCatalogue({
  weeks: {
    en: '{n, plural, one {# week} other {# weeks}}',
    ru: '{n, plural, one {# недели} few {# недель} many {# недель} other {# недели}}',
  },
  days: {
    en: '{n} {work, select, yes {working } other {}}{n, plural, one {day} other {days}}',
    ru: '{n} {work, select, yes {раб. } other {}}{n, plural, one {дня} few {дней} many {дней} other {дня}}',
  },
  hours: {
    en: '{n} {work, select, yes {working } other {}}{n, plural, one {hour} other {hours}}',
    ru: '{n} {work, select, yes {раб. } other {}}{n, plural, one {часа} few {часов} many {часов} other {часа}}',
  },
  'days.short': { en: '{n} w. days', ru: '{n} раб. дн.' },
  minutes: { en: '{n} min', ru: '{n} мин' },
});
