import { defineCatalogue } from '@/kit/i18n';

export const exportMessages = defineCatalogue({
  export: { en: 'Export', ru: 'Выгрузить' },
  'copy.table': { en: 'Copy as table', ru: 'Скопировать таблицей' },
  'copy.picture': { en: 'Copy as picture', ru: 'Скопировать картинкой' },
  'copy.picture.insecure': {
    en: 'Copy as picture: only over https. Save it as SVG instead',
    ru: 'Скопировать картинкой: только по https. Сохраните её в SVG',
  },
  'save.csv': { en: 'Save CSV', ru: 'Сохранить CSV' },
  'save.picture': { en: 'Save picture (SVG)', ru: 'Сохранить картинку (SVG)' },
  print: { en: 'Print…', ru: 'Печать…' },
  copied: { en: 'Copied: paste it into a spreadsheet', ru: 'Скопировано: вставьте в электронную таблицу' },
  'copied.picture': { en: 'Picture copied', ru: 'Картинка скопирована' },
  'copy.refused': {
    en: 'The browser did not allow copying. Save the file instead.',
    ru: 'Браузер не разрешил копирование. Сохраните файлом.',
  },
});
