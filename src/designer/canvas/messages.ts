import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  canvas: { en: 'Drawing of the process', ru: 'Схема процесса' },
  tools: { en: 'Drawing tools', ru: 'Инструменты схемы' },
  'add.stage': { en: 'Add stage', ru: 'Добавить этап' },
  'new.stage': { en: 'New stage', ru: 'Новый этап' },
  'new.outcome': { en: 'Goes on', ru: 'Дальше' },
  layout: { en: 'Arrange', ru: 'Разложить' },
  fit: { en: 'Fit to screen', ru: 'Показать целиком' },
  export: { en: 'Save as JSON', ru: 'Сохранить в JSON' },
  import: { en: 'Open JSON…', ru: 'Открыть JSON…' },
  rename: { en: 'Title', ru: 'Название' },
  untitled: { en: 'Untitled', ru: 'Без названия' },
  steps: {
    en: '{n, plural, one {# step} other {# steps}}',
    ru: '{n, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}}',
  },
  tasks: {
    en: '{n, plural, one {# task} other {# tasks}}',
    ru: '{n, plural, one {# задача} few {# задачи} many {# задач} other {# задачи}}',
  },
  checkpoints: {
    en: '{n, plural, one {# checkpoint} other {# checkpoints}}',
    ru: '{n, plural, one {# контрольная точка} few {# контрольные точки} many {# контрольных точек} other {# контрольной точки}}',
  },
  limit: { en: 'up to {duration}', ru: 'до {duration}' },
  'no.role': { en: 'no one responsible', ru: 'нет ответственного' },
  'end.success': { en: 'won', ru: 'победа' },
  'end.failure': { en: 'lost', ru: 'отказ' },
  'end.disqualified': { en: 'not ours', ru: 'не наш' },
  'end.postponed': { en: 'postponed', ru: 'отложено' },
  refused: { en: 'This cannot be done: {why}', ru: 'Так нельзя: {why}' },
  'refused.needed_by': {
    en: 'something that needs it is still there',
    ru: 'на этом держится другая часть процесса',
  },
  'refused.nothing_selected': { en: 'nothing is selected', ru: 'ничего не выделено' },
  'refused.clip_empty': { en: 'nothing was copied here', ru: 'в буфере нет частей процесса' },
  'refused.other': { en: 'the drawing would not hold together', ru: 'схема перестала бы быть связной' },
  deleted: { en: 'Deleted', ru: 'Удалено' },
  undo: { en: 'Undo', ru: 'Отменить' },
  redo: { en: 'Redo', ru: 'Вернуть' },
  pasted: { en: 'Pasted', ru: 'Вставлено' },
  copied: { en: 'Copied', ru: 'Скопировано' },
  opened: {
    en: 'The process was opened. Undo brings the former one back.',
    ru: 'Процесс открыт. Отмена вернёт прежний.',
  },
  'import.kept': { en: 'The drawing on screen is untouched.', ru: 'Схема на экране не изменилась.' },
  close: { en: 'Close', ru: 'Закрыть' },
  'fault.not_json': { en: 'The file is not JSON, or it is cut off.', ru: 'Это не JSON, или файл обрезан.' },
  'fault.not_a_process': {
    en: 'This JSON is not a Mainspring process.',
    ru: 'Этот JSON — не процесс Mainspring.',
  },
  'fault.not_a_project': {
    en: 'This JSON is not a Mainspring project.',
    ru: 'Этот JSON — не проект Mainspring.',
  },
  'fault.older_version': {
    en: 'The file is of a version too old to be upgraded.',
    ru: 'Файл слишком старой версии, обновить его нельзя.',
  },
  'fault.newer_version': {
    en: 'The file was saved by a newer release. Update Mainspring.',
    ru: 'Файл сохранён более новой версией. Обновите Mainspring.',
  },
  'fault.invalid': {
    en: 'Parts of the process do not fit the format; the details name each place.',
    ru: 'Части процесса не подходят под формат; места названы в подробностях.',
  },
});
