import { defineCatalogue } from '@/kit/i18n';

export const messages = defineCatalogue({
  brand: { en: 'Mainspring', ru: 'Mainspring' },
  rail: { en: 'Rooms', ru: 'Разделы' },
  skip: { en: 'Skip to content', ru: 'К содержанию' },
  'view.process': { en: 'Process', ru: 'Процесс' },
  'view.desk': { en: 'Desk', ru: 'Рабочий стол' },
  'view.analysis': { en: 'Analysis', ru: 'Анализ' },
  loading: { en: 'Opening the project…', ru: 'Открываем проект…' },
  'loading.room': { en: 'Opening…', ru: 'Открываем…' },
  close: { en: 'Close', ru: 'Закрыть' },
  drop: {
    en: 'Drop: a project opens, a CRM export is loaded',
    ru: 'Отпустите: проект откроется, выгрузка загрузится',
  },

  'project.menu': { en: 'Project: {title}', ru: 'Проект: {title}' },
  'project.rename': { en: 'Rename project', ru: 'Переименовать проект' },
  'project.rename.do': { en: 'Rename', ru: 'Переименовать' },
  'project.name': { en: 'Project name', ru: 'Название проекта' },
  'project.untitled': { en: 'New project', ru: 'Новый проект' },
  'project.new.template': { en: 'New from the B2B template', ru: 'Новый по шаблону B2B' },
  'project.new.export': { en: 'New from a CRM export…', ru: 'Новый по выгрузке из CRM…' },
  'project.new.empty': { en: 'New empty project', ru: 'Новый пустой проект' },
  'project.open': { en: 'Open a project file…', ru: 'Открыть файл проекта…' },
  'project.save': { en: 'Save to a file', ru: 'Сохранить в файл' },
  'project.demo': { en: 'Demo project', ru: 'Демонстрационный проект' },
  'project.demo.reset': { en: 'Restore the demo as it was', ru: 'Вернуть демо в исходный вид' },
  'project.recent': { en: 'Your projects', ru: 'Ваши проекты' },
  'project.start': { en: 'Start your own', ru: 'Начать свой' },
  'project.saved': { en: 'Project saved to {file}', ru: 'Проект сохранён в файл {file}' },
  'project.opened': { en: 'Opened: {title}', ru: 'Открыт проект «{title}»' },
  'project.demo.restored': { en: 'The demo is as it was', ru: 'Демо восстановлено' },
  'project.open.failed': { en: 'The file was not opened', ru: 'Файл не открыт' },
  'project.kept': {
    en: 'Your present project is untouched.',
    ru: 'Ваш текущий проект не изменён.',
  },
  'project.fallback': {
    en: '“{title}” could not be opened: {cause} The demo is open in its place; your projects are in the project menu.',
    ru: '«{title}» открыть не удалось: {cause} Открыто демо, ваши проекты — в меню проекта.',
  },
  'drawing.taken_over': {
    en: 'The drawing was changed in another tab and is shown as it is there. Undo brings back what stood here.',
    ru: 'Схему изменили в другой вкладке, и она показана как там. «Отменить» вернёт то, что было здесь.',
  },
  'fault.no_project': {
    en: 'This browser does not have it any more.',
    ru: 'В этом браузере его больше нет.',
  },
  'fault.no_process': {
    en: 'There is no process in it.',
    ru: 'В нём нет ни одного процесса.',
  },
  'open.not_an_archive': {
    en: 'This is not a Mainspring project: the archive is damaged or has no project.json.',
    ru: 'Это не проект Mainspring: архив повреждён или в нём нет project.json.',
  },
  'open.not_an_archive.cure': {
    en: 'Choose a file saved from here (.mainspring) or a process as JSON.',
    ru: 'Выберите файл, сохранённый отсюда (.mainspring), или процесс в JSON.',
  },
  'open.archive_too_large': {
    en: 'Unpacked, the archive is larger than 2 GB. A project is never that large.',
    ru: 'В распакованном виде архив больше 2 ГБ. Таких больших проектов не бывает.',
  },
  'open.archive_too_large.cure': {
    en: 'Check where the file comes from, and save the project again there.',
    ru: 'Проверьте, откуда файл, и сохраните проект там ещё раз.',
  },
  'open.part_missing': {
    en: 'The archive lists this part and does not hold it.',
    ru: 'Эта часть в архиве указана, но её в нём нет.',
  },
  'open.part_missing.cure': {
    en: 'Save the project again where the file comes from. If you packed the archive yourself, put the part back.',
    ru: 'Сохраните проект ещё раз там, откуда файл. Если собирали архив сами, верните эту часть.',
  },
  'open.part_damaged': {
    en: 'This part is not what Mainspring writes: something in it is missing or of another kind.',
    ru: 'Эта часть не такая, какой её пишет Mainspring: чего-то в ней нет или оно другого вида.',
  },
  'open.part_damaged.cure': {
    en: 'Save the project again where the file comes from. If you edited the part by hand, undo that.',
    ru: 'Сохраните проект ещё раз там, откуда файл. Если правили эту часть вручную, верните как было.',
  },
  'open.not_text': {
    en: 'This is not text but a picture or another binary file.',
    ru: 'Это не текст, а картинка или другой двоичный файл.',
  },
  'open.not_text.cure': {
    en: 'Choose a file saved from here (.mainspring) or a process as JSON. A CRM export goes to “Load a CRM export”.',
    ru: 'Выберите файл, сохранённый отсюда (.mainspring), или процесс в JSON. Для выгрузки из CRM есть «Загрузить выгрузку из CRM».',
  },
  'open.file_too_large': {
    en: 'A JSON file of more than 100 MB is not a process or a project.',
    ru: 'JSON больше 100 МБ — это не процесс и не проект.',
  },
  'open.file_too_large.cure': {
    en: 'For a CRM export, use “Load a CRM export”: CSV and XLSX of that size are read there.',
    ru: 'Выгрузку из CRM открывайте через «Загрузить выгрузку из CRM»: там читаются CSV и XLSX такого размера.',
  },
  'attempt.cure': {
    en: 'Nothing was changed. Try again; if it fails again, save the project to a file and send the details.',
    ru: 'Ничего не изменилось. Попробуйте ещё раз; если не выйдет, сохраните проект в файл и пришлите подробности.',
  },

  'chip.process': { en: 'Process version', ru: 'Версия процесса' },
  'chip.draft': { en: 'draft', ru: 'черновик' },
  'chip.data': { en: 'Data', ru: 'Данные' },
  'chip.data.desk': { en: 'Deals of the desk', ru: 'Сделки рабочего стола' },
  'chip.data.none': { en: 'No data yet', ru: 'Данных пока нет' },
  'chip.data.deals': {
    en: '{deals, plural, one {# deal} other {# deals}}',
    ru: '{deals, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}',
  },
  'chip.data.demo': { en: 'sample', ru: 'пример' },
  'chip.clock': { en: 'the clock stands at {at}', ru: 'часы стоят на {at}' },
  'data.draw': { en: 'Draw the process of “{log}”', ru: 'Нарисовать процесс по «{log}»' },
  'data.import': { en: 'Load a CRM export…', ru: 'Загрузить выгрузку из CRM…' },
  'data.places': {
    en: 'Match the stages of the log with the drawing…',
    ru: 'Сопоставить этапы журнала со схемой…',
  },
  'data.analysis': { en: 'Open the analysis', ru: 'Открыть анализ' },

  undo: { en: 'Undo', ru: 'Отменить' },
  'undo.what': { en: 'Undo: {what}', ru: 'Отменить: {what}' },
  redo: { en: 'Redo', ru: 'Вернуть' },
  'redo.what': { en: 'Redo: {what}', ru: 'Вернуть: {what}' },
  search: { en: 'Search and commands', ru: 'Поиск и команды' },
  'search.placeholder': { en: 'Stage, command, person…', ru: 'Этап, команда, сотрудник…' },
  'search.key': { en: 'Ctrl K', ru: 'Ctrl K' },
  'search.none': { en: 'Nothing found', ru: 'Ничего не найдено' },
  'search.commands': { en: 'Command', ru: 'Команда' },
  'search.stages': { en: 'Stage', ru: 'Этап' },
  'search.phrases': { en: 'Phrase', ru: 'Фраза' },
  'deal.new': { en: 'New deal', ru: 'Новая сделка' },
  'search.objections': { en: 'Objection', ru: 'Возражение' },
  'search.people': { en: 'Act as', ru: 'Работать за' },
  'search.projects': { en: 'Project', ru: 'Проект' },
  acting: { en: 'Acting as {name}, {role}', ru: 'Вы: {name}, {role}' },
  'acting.change': { en: 'Act as', ru: 'Работать за' },
  'acting.nobody': { en: 'nobody chosen', ru: 'не выбрано' },
  language: { en: 'Language', ru: 'Язык' },
  'theme.dark': { en: 'Dark theme', ru: 'Тёмная тема' },
  'theme.light': { en: 'Light theme', ru: 'Светлая тема' },

  'clock.live': { en: 'Start the clock', ru: 'Запустить часы' },
  'clock.live.explain': {
    en: 'From now on the project lives in real time. Deadlines of open deals that passed since {at} will be marked as missed.',
    ru: 'С этой минуты проект живёт в реальном времени. Сроки открытых сделок, прошедшие с {at}, будут отмечены как сорванные.',
  },
  'clock.live.cancel': { en: 'Leave it standing', ru: 'Оставить как есть' },

  'error.title': { en: 'This screen has failed', ru: 'На этом экране сбой' },
  'error.cure': {
    en: 'Your work is kept. Reload the page; if it happens again, save the project to a file and send the details.',
    ru: 'Работа сохранена. Обновите страницу; если повторится, сохраните проект в файл и пришлите подробности.',
  },
  'error.reload': { en: 'Reload', ru: 'Обновить' },
  'error.start.cure': {
    en: 'Reload the page, or open one of your projects below; they are kept.',
    ru: 'Обновите страницу или откройте один из проектов ниже: они сохранены.',
  },
  'error.start': { en: 'The project could not be opened', ru: 'Проект не удалось открыть' },
  'storage.refused': {
    en: 'The browser refuses to store data here. Save the project to a file before you close the tab.',
    ru: 'Браузер не разрешает хранить данные. Сохраните проект в файл до закрытия вкладки.',
  },
  'storage.failed': {
    en: 'Changes are not being saved: {cause}. Save the project to a file.',
    ru: 'Изменения не сохраняются: {cause}. Сохраните проект в файл.',
  },
});
