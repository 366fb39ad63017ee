import { defineCatalogue } from '@/kit/i18n';

/** Words of what is done about findings. */
export const findingMessages = defineCatalogue({
  members: {
    en: '{n, plural, one {# finding} other {# findings}}: show each',
    ru: 'Показать каждое, всего {n}',
  },
  leave: {
    en: 'Leave {language, select, ru {Russian} other {English}} out',
    ru: 'Убрать {language, select, ru {русский} other {английский}}',
  },
  left: {
    en: '{language, select, ru {Russian} other {English}} is left out of the process',
    ru: '{language, select, ru {Русский} other {Английский}} убран из процесса',
  },
  copy: {
    en: 'Copy the {language, select, ru {Russian} other {English}} texts',
    ru: 'Скопировать {language, select, ru {русские} other {английские}} тексты',
  },
  copied: {
    en: 'The texts are copied; translate them in {language, select, ru {Russian} other {English}}',
    ru: 'Тексты скопированы, переведите их на {language, select, ru {русский} other {английский}}',
  },
});
