import { defineCatalogue } from '@/kit/i18n';

export const keyMessages = defineCatalogue({
  keys: { en: 'Keys of this screen', ru: 'Клавиши этого экрана' },
  close: { en: 'Close', ru: 'Закрыть' },
  table: { en: 'Table or chart', ru: 'Таблица или график' },
  filter: { en: 'Add a filter', ru: 'Добавить фильтр' },
  export: { en: 'Export: copy, save, print', ru: 'Выгрузка: копировать, сохранить, печатать' },
  tabs: { en: 'Previous and next tab', ru: 'Предыдущая и следующая вкладка' },
  rows: { en: 'On a number: its deals', ru: 'На числе: его сделки' },
  leave: { en: 'Close the deals, back to the number', ru: 'Закрыть сделки и вернуться к числу' },
  map: { en: 'This map', ru: 'Эта карта' },
});
