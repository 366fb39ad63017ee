import { defineCatalogue } from '@/kit/i18n';

export const welcomeMessages = defineCatalogue({
  welcome: { en: 'What you see', ru: 'Что на экране' },
  what: {
    en: '“{title}”: a drawn process that runs.',
    ru: '«{title}»: нарисованный процесс, который работает.',
  },
  'what.sample': {
    en: '“{title}”: a drawn process that runs, with {deals, plural, one {# sample deal} other {# sample deals}} measured on it.',
    ru: '«{title}»: нарисованный процесс, который работает, и {deals, plural, one {# сделка-пример} few {# сделки-примера} many {# сделок-примеров} other {# сделки-примера}} на нём.',
  },
  'what.measured': {
    en: '“{title}”: a drawn process that runs, with {deals, plural, one {# deal} other {# deals}} of “{log}” measured on it.',
    ru: '«{title}»: нарисованный процесс, который работает, и {deals, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}} из «{log}» на нём.',
  },
  'what.elsewhere': {
    en: '“{title}”: a drawn process that runs. None of the stages of “{log}” is on this drawing: its {deals, plural, one {# deal is} other {# deals are}} in the analysis.',
    ru: '«{title}»: нарисованный процесс, который работает. Этапов журнала «{log}» на этой схеме нет: {deals, plural, one {его # сделка} few {его # сделки} many {его # сделок} other {его # сделки}} — в анализе.',
  },
  loss: {
    en: 'The biggest loss is at “{stage}”: {lost, plural, one {# deal} other {# deals}} ({share} of those there){money, select, none {} other {, {money}}}.',
    ru: 'Главная потеря — «{stage}»: {lost, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}} ({share} бывших там){money, select, none {} other {, {money}}}.',
  },
  run: { en: 'Run a deal', ru: 'Провести сделку' },
  funnel: { en: 'See the funnel', ru: 'Открыть воронку' },
  import: { en: 'Load a CRM export into this project', ru: 'Загрузить выгрузку в этот проект' },
  start: { en: 'Start your own', ru: 'Начать свой проект' },
  hide: { en: 'Hide for good', ru: 'Больше не показывать' },
});
