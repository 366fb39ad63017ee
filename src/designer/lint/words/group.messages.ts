import { defineCatalogue } from '@/kit/i18n';

/** Words of many findings as one. */
export const groupMessages = defineCatalogue({
  same: {
    en: '{cause} {n, plural, one {# more like it here.} other {# more like it here.}}',
    ru: '{cause} Здесь же {n, plural, one {ещё # такое} few {ещё # таких} many {ещё # таких} other {ещё # таких}}.',
  },
  'language.cause': {
    en: 'Nothing is written in {language, select, ru {Russian} other {English}}: {n, plural, one {# text is} other {# texts are}} missing.',
    ru: 'На {language, select, ru {русском} other {английском}} не написано ничего: не хватает {n, plural, one {# текста} few {# текстов} many {# текстов} other {# текста}}.',
  },
  'language.cure': {
    en: 'Leave this language out of the process, or copy the texts of the other one and translate them.',
    ru: 'Уберите этот язык из процесса или скопируйте тексты с другого и переведите.',
  },
  'all.process': { en: 'Process', ru: 'Процесс' },
  'all.outcome': { en: 'Outcomes', ru: 'Исходы' },
  'all.step': { en: 'Steps', ru: 'Шаги' },
  'all.answer': { en: 'Answers', ru: 'Ответы' },
  'all.task': { en: 'Tasks', ru: 'Задачи' },
  'all.checkpoint': { en: 'Checkpoints', ru: 'Контрольные точки' },
  'all.end': { en: 'Ends', ru: 'Завершения' },
  'all.entry': { en: 'Entries', ru: 'Входы' },
  'all.field': { en: 'Fields', ru: 'Поля' },
  'all.role': { en: 'Roles', ru: 'Роли' },
  'all.lossReason': { en: 'Loss reasons', ru: 'Причины отказа' },
  'all.variable': { en: 'Company facts', ru: 'Факты компании' },
  'all.goal': { en: 'Goals', ru: 'Цели' },
  'all.activity': { en: 'Activities', ru: 'Действия' },
  'all.norm': { en: 'Norms', ru: 'Нормы' },
  'all.rate': { en: 'Rates', ru: 'Расценки' },
  'all.portraitRule': { en: 'Client portrait', ru: 'Портрет клиента' },
});
