import { defineCatalogue } from '@/kit/i18n';

/** Why a file cannot be opened, what was mended on the way, in words. */
export const messages = defineCatalogue({
  'not_json.place': { en: 'Line {line}, column {column}', ru: 'Строка {line}, символ {column}' },
  'not_json.cause': {
    en: '{end, select, yes {The file ends too early: the rest of it is missing.} other {The file is not valid JSON: “{found}” cannot stand here.}}',
    ru: '{end, select, yes {Файл обрывается раньше времени: его конец утерян.} other {Это не JSON: символ «{found}» не может здесь стоять.}}',
  },
  'not_json.cure': {
    en: 'Mend this place in a text editor, or save the file once more where it came from.',
    ru: 'Исправьте это место в текстовом редакторе или сохраните файл заново там, где он был создан.',
  },
  'not_a_process.cause': {
    en: '{known, select, yes {This file says that it is “{found}”, not a process.} other {This file is not a Mainspring process.}}',
    ru: '{known, select, yes {Файл называет себя «{found}», это не процесс.} other {Этот файл — не процесс Mainspring.}}',
  },
  'not_a_process.cure': {
    en: 'Choose a process saved as JSON: it begins with "format": "mainspring/process".',
    ru: 'Выберите процесс, сохранённый в JSON: он начинается с "format": "mainspring/process".',
  },
  'not_a_project.cause': {
    en: '{known, select, yes {This file says that it is “{found}”, not a project.} other {This file is not a Mainspring project.}}',
    ru: '{known, select, yes {Файл называет себя «{found}», это не проект.} other {Этот файл — не проект Mainspring.}}',
  },
  'not_a_project.cure': {
    en: 'Choose a project file saved from Mainspring.',
    ru: 'Выберите файл проекта, сохранённый из Mainspring.',
  },
  'older_version.cause': {
    en: '{known, select, yes {The file is of format version {found}; the oldest that can be upgraded is {oldest}.} other {The file does not say its format version.}}',
    ru: '{known, select, yes {Файл версии формата {found}; обновить можно начиная с {oldest}.} other {В файле не указана версия формата.}}',
  },
  'older_version.cure': {
    en: 'Open it in an earlier release of Mainspring and save it there, or set "formatVersion" if the file was written by hand.',
    ru: 'Откройте его в более раннем выпуске Mainspring и сохраните там; если файл написан вручную, укажите "formatVersion".',
  },
  'newer_version.cause': {
    en: 'The file is of format version {found}; this release reads up to {supported}.',
    ru: 'Файл версии формата {found}; этот выпуск читает до {supported}.',
  },
  'newer_version.cure': {
    en: 'Update Mainspring and open it again.',
    ru: 'Обновите Mainspring и откройте файл снова.',
  },
  'invalid.cure': {
    en: '{more, plural, =0 {Mend this place and open the file again.} one {Mend this place and # more, then open the file again.} other {Mend this place and # more, then open the file again.}}',
    ru: '{more, plural, =0 {Исправьте это место и откройте файл снова.} one {Исправьте это и ещё # место и откройте файл снова.} few {Исправьте это и ещё # места и откройте файл снова.} many {Исправьте это и ещё # мест и откройте файл снова.} other {Исправьте это и ещё # места и откройте файл снова.}}',
  },
  'invalid.whole': { en: 'The whole file', ru: 'Весь файл' },

  'misfit.missing': { en: 'This part is missing.', ru: 'Этой части нет.' },
  'misfit.type': {
    en: 'Here must be {expected}, but there is {found}.',
    ru: 'Здесь должно быть: {expected}, а стоит: {found}.',
  },
  'misfit.option': {
    en: '{known, select, yes {“{found}” is not one of the values possible here: {allowed}.} other {Here must be one of: {allowed}.}}',
    ru: '{known, select, yes {«{found}» здесь не подходит, возможны: {allowed}.} other {Здесь возможны только: {allowed}.}}',
  },
  'misfit.whole_number': {
    en: 'Here must be a whole number, not {found}.',
    ru: 'Здесь нужно целое число, а не {found}.',
  },
  'misfit.too_small': {
    en: 'The number must be at least {least}.',
    ru: 'Число должно быть не меньше {least}.',
  },
  'misfit.too_big': { en: 'The number must be at most {most}.', ru: 'Число должно быть не больше {most}.' },
  'misfit.too_few': {
    en: '{least, plural, one {At least # item is needed here.} other {At least # items are needed here.}}',
    ru: '{least, plural, one {Здесь нужен хотя бы # элемент.} few {Здесь нужно хотя бы # элемента.} many {Здесь нужно хотя бы # элементов.} other {Здесь нужно хотя бы # элемента.}}',
  },

  'form.id': {
    en: '“{found}” cannot be an id: lower-case Latin letters, digits and _, a letter first, 64 characters at most.',
    ru: '«{found}» не годится как идентификатор: строчные латинские буквы, цифры и _, первой буква, не длиннее 64 знаков.',
  },
  'form.duration': {
    en: '“{found}” is not a duration; write it like PT8H or P3D.',
    ru: '«{found}» — не срок; он пишется как PT8H или P3D.',
  },
  'form.date': {
    en: '“{found}” is not a date; write it like 2026-03-31.',
    ru: '«{found}» — не дата; она пишется как 2026-03-31.',
  },
  'form.time': {
    en: '“{found}” is not a time of day; write it like 09:00.',
    ru: '«{found}» — не время суток; оно пишется как 09:00.',
  },
  'form.moment': {
    en: '“{found}” is not a moment; write it like 2026-03-31T07:00:00Z.',
    ru: '«{found}» — не момент времени; он пишется как 2026-03-31T07:00:00Z.',
  },
  'form.currency': {
    en: '“{found}” is not a currency; write it like RUB or EUR.',
    ru: '«{found}» — не валюта; она пишется как RUB или EUR.',
  },
  'form.other': {
    en: '“{found}” is not in the form expected here.',
    ru: '«{found}» записано не в той форме, что здесь нужна.',
  },

  'json.string': { en: 'a text', ru: 'текст' },
  'json.number': { en: 'a number', ru: 'число' },
  'json.boolean': { en: 'true or false', ru: 'true или false' },
  'json.array': { en: 'a list', ru: 'список' },
  'json.object': { en: 'a group of named parts', ru: 'набор именованных частей' },
  'json.null': { en: 'null', ru: 'null' },
  'json.scalar': { en: 'a text, a number, true or false', ru: 'текст, число, true или false' },

  'repair.upgraded': {
    en: 'Upgraded from format version {from} to {to}.',
    ru: 'Обновлено с версии формата {from} до {to}.',
  },
  'repair.dropped': {
    en: '{place}: “{key}” is unknown to this release and was left out.',
    ru: '{place}: часть «{key}» этому выпуску неизвестна и пропущена.',
  },
  'repair.filled': {
    en: '{place}: “{key}” was absent and was made empty.',
    ru: '{place}: части «{key}» не было, она заведена пустой.',
  },
});
