import { defineCatalogue } from '@/kit/i18n';

export const durations = defineCatalogue({
  weeks: {
    en: '{n, plural, one {# week} other {# weeks}}',
    ru: '{n, plural, one {# недели} other {# недель}}',
  },
  days: {
    en: '{n} {work, select, yes {working } other {}}{n, plural, one {day} other {days}}',
    ru: '{n} {work, select, yes {{n, plural, one {раб. дня} other {раб. дней}}} other {{n, plural, one {дня} other {дней}}}}',
  },
  hours: {
    en: '{n} {work, select, yes {working } other {}}{n, plural, one {hour} other {hours}}',
    ru: '{n} {work, select, yes {{n, plural, one {раб. часа} other {раб. часов}}} other {{n, plural, one {часа} other {часов}}}}',
  },
  minutes: { en: '{n} min', ru: '{n} мин' },
});
