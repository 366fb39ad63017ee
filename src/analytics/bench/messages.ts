import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  analysis: { en: 'Analysis', ru: 'Анализ' },
});
