import { defineCatalogue } from '@/kit/i18n';

export const placesMessages = defineCatalogue({
  title: { en: 'Stages of the log on the drawing', ru: 'Этапы журнала на схеме' },
  about: {
    en: 'Which stage of “{title}” is each stage of “{log}”? Two may be one: then their time adds up.',
    ru: 'Каким этапам схемы «{title}» соответствуют этапы журнала «{log}»? Два этапа журнала могут быть одним на схеме: тогда их время складывается.',
  },
  'col.stage': { en: 'In the log', ru: 'В журнале' },
  'col.deals': { en: 'Deals', ru: 'Сделок' },
  'col.place': { en: 'On the drawing', ru: 'На схеме' },
  'col.outcome': { en: 'Deals that ended', ru: 'Чем кончилась сделка' },
  'place.stage': { en: 'Stage of the drawing for “{stage}”', ru: 'Этап схемы для «{stage}»' },
  'place.end': { en: 'End of the drawing for “{stage}”', ru: 'Исход на схеме для «{stage}»' },
  open: { en: 'Choose…', ru: 'Выберите…' },
  off: { en: 'Not on the drawing', ru: 'Нет на схеме' },
  'because.words': { en: 'proposed', ru: 'предложено' },
  'because.title': { en: 'same title', ru: 'то же название' },
  'because.id': { en: 'same name', ru: 'то же имя' },
  'because.earlier': { en: 'as before', ru: 'как раньше' },
  'because.words.is': { en: 'Proposed by the words of the title', ru: 'Предложено по словам названия' },
  'because.title.is': { en: 'The titles are equal', ru: 'Названия совпадают' },
  'because.id.is': {
    en: 'The log calls it by the name of the drawing',
    ru: 'Журнал называет его так же, как схема',
  },
  'because.earlier.is': {
    en: 'Decided so for another log of this project',
    ru: 'Так решено для другого журнала этого проекта',
  },
  'outcome.won': { en: 'Won', ru: 'Выиграна' },
  'outcome.lost': { en: 'Lost', ru: 'Проиграна' },
  'outcome.not_ours': { en: 'Not ours', ru: 'Не наша' },
  'outcome.postponed': { en: 'Postponed', ru: 'Отложена' },
  covered: {
    en: 'On the drawing: {covered} of {all} {n, plural, one {deal} other {deals}} ({share}).',
    ru: 'На схеме: {covered} из {all} {n, plural, one {сделки} few {сделок} many {сделок} other {сделки}} ({share}).',
  },
  undecided: {
    en: '{n, plural, one {# stage is not decided.} other {# stages are not decided.}}',
    ru: '{n, plural, one {# этап не решён.} few {# этапа не решены.} many {# этапов не решены.} other {# этапа не решены.}}',
  },
  stageless: {
    en: '{n, plural, one {{shown} deal has no stage.} other {{shown} deals have no stage.}}',
    ru: '{n, plural, one {У {shown} сделки этапа нет.} few {У {shown} сделок этапа нет.} many {У {shown} сделок этапа нет.} other {У {shown} сделки этапа нет.}}',
  },
  apply: { en: 'Apply', ru: 'Применить' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  close: { en: 'Close', ru: 'Закрыть' },
  counting: { en: 'Counting the stages of the log…', ru: 'Считаем этапы журнала…' },
  failed: {
    en: 'The log could not be counted. The analysis says why and what to do.',
    ru: 'Журнал посчитать не удалось. Причина и что делать — в анализе.',
  },
  'failed.open': { en: 'Open the analysis', ru: 'Открыть анализ' },
  none: {
    en: 'No deal of this log has a stage, so there is nothing to place on the drawing.',
    ru: 'Ни у одной сделки этого журнала нет этапа, поэтому сопоставлять со схемой нечего.',
  },
});
