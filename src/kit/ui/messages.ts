import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  close: { en: 'Close', ru: 'Закрыть' },
  undo: { en: 'Undo', ru: 'Отменить' },
  'error.copy': { en: 'Copy details', ru: 'Скопировать подробности' },
  'error.copied': { en: 'Copied', ru: 'Скопировано' },
});
