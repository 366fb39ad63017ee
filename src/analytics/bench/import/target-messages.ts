import { defineCatalogue } from '@/kit/i18n';

export const targetMessages = defineCatalogue({
  target: { en: 'Where it goes', ru: 'Куда загрузить' },
  replace: { en: 'Replace “{log}”', ru: 'Заменить «{log}»' },
  'replace.what': {
    en: '{by} Its {deals, plural, one {# deal} other {# deals}}{period} make way for the new ones. It can be taken back right afterwards.',
    ru: '{by} {deals, plural, one {Его # сделка} few {Его # сделки} many {Его # сделок} other {Его # сделки}}{period} уступят место новым. Сразу после загрузки замену можно отменить.',
  },
  'replace.again': {
    en: 'It was made from these files a moment ago and is not kept.',
    ru: 'Он только что получен из этих же файлов и храниться не будет.',
  },
  'by.files': { en: 'It came from files of the same name.', ru: 'Он загружен из файлов с теми же именами.' },
  'by.recipe': { en: 'It was mapped in the same way.', ru: 'Его столбцы сопоставлены так же.' },
  period: { en: ' of {from} – {to}', ru: ' за {from} – {to}' },
  add: { en: 'Add as a new log', ru: 'Добавить новым журналом' },
  'add.what': {
    en: 'All logs of the project stay as they are.',
    ru: 'Все журналы проекта останутся как есть.',
  },
  'add.what.period': {
    en: 'All logs of the project stay as they are. Period of the new data: {from} – {to}',
    ru: 'Все журналы проекта останутся как есть. Период новых данных: {from} – {to}',
  },

  'room.cause': {
    en: 'The browser has no room for the log: it takes {size}.',
    ru: 'В браузере нет места для журнала: он занимает {size}.',
  },
  'room.cure': {
    en: 'Remove what you need no more, and store it again. Nothing that was there is lost; the new log is only on this page until then: do not leave it.',
    ru: 'Удалите то, что больше не нужно, и сохраните ещё раз. Ничего из прежнего не потеряно; новый журнал до тех пор есть только на этой странице: не уходите с неё.',
  },
  'room.taken': { en: 'What takes room', ru: 'Что занимает место' },
  'room.own': { en: 'part of the project', ru: 'часть проекта' },
  'room.project': { en: 'Logs of the project “{project}”', ru: 'Журналы проекта «{project}»' },
  'room.elsewhere': {
    en: 'Logs of another project are removed there: open it in the project menu, in a tab of its own.',
    ru: 'Журналы другого проекта удаляются в нём самом: откройте его в меню проекта в отдельной вкладке.',
  },
  'room.remove': { en: 'Remove', ru: 'Удалить' },
  'room.remove.log': { en: 'Remove “{log}”', ru: 'Удалить «{log}»' },
  'room.removed': {
    en: 'removed; its room is used as soon as you store again',
    ru: 'удалён; место освободится, когда сохраните ещё раз',
  },
  'room.none': {
    en: 'No log takes room here: the disk is full, or the browser keeps little for one site.',
    ru: 'Журналы места не занимают: диск полон или браузер отводит сайту слишком мало.',
  },
});
