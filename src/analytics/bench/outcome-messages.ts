import { defineCatalogue } from '@/kit/i18n';

export const outcomeMessages = defineCatalogue({
  open: { en: 'open', ru: 'открыта' },
  won: { en: 'won', ru: 'выиграна' },
  lost: { en: 'lost', ru: 'потеряна' },
  not_ours: { en: 'not our client', ru: 'не наш клиент' },
  postponed: { en: 'postponed', ru: 'отложена' },
});
