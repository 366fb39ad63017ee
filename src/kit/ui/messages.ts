import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  close: { en: 'Close', ru: 'Закрыть' },
  undo: { en: 'Undo', ru: 'Отменить' },
  'error.copy': { en: 'Copy details', ru: 'Скопировать подробности' },
  'error.copied': { en: 'Copied', ru: 'Скопировано' },
  'error.copy.refused': {
    en: 'The browser did not allow copying. Select the text and copy it:',
    ru: 'Браузер не разрешил копирование. Выделите текст и скопируйте его:',
  },
  'error.details': { en: 'Details', ru: 'Подробности' },
});
