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
  loss: {
    en: 'The biggest loss is at “{stage}”: {lost, plural, one {# deal} other {# deals}} ({share} of those that were there), {money}.',
    ru: 'Больше всего теряется на этапе «{stage}»: {lost, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}} ({share} от бывших на нём), {money}.',
  },
  run: { en: 'Run a deal', ru: 'Провести сделку' },
  funnel: { en: 'See the funnel', ru: 'Открыть воронку' },
  import: { en: 'Load your CRM export', ru: 'Загрузить выгрузку из CRM' },
  hide: { en: 'Hide for good', ru: 'Больше не показывать' },
});
