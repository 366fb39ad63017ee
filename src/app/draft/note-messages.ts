import { defineCatalogue } from '@/kit/i18n';

export const noteMessages = defineCatalogue({
  note: { en: 'What is drawn', ru: 'Что нарисовано' },
  drawn: {
    en: 'Drawn from “{log}”: {stages, plural, one {# stage} other {# stages}}, {ways, plural, one {# way} other {# ways}}{assumed, plural, =0 {} one { (# of them by the order of stages, the log does not show it)} other { (# of them by the order of stages, the log does not show them)}}.',
    ru: 'Нарисовано по «{log}»: {stages, plural, one {# этап} few {# этапа} many {# этапов} other {# этапа}}, {ways, plural, one {# переход} few {# перехода} many {# переходов} other {# перехода}}{assumed, plural, =0 {} one { (# — по порядку этапов, в журнале его не видно)} few { (# — по порядку этапов, в журнале их не видно)} many { (# — по порядку этапов, в журнале их не видно)} other { (# — по порядку этапов, в журнале их не видно)}}.',
  },
  undrawn: {
    en: 'Ways under {share} are not drawn ({passages, plural, one {# passage} other {# passages}}).',
    ru: 'Переходы реже {share} не нарисованы ({passages, plural, one {# проход} few {# прохода} many {# проходов} other {# прохода}}).',
  },
  next: {
    en: 'Next: names, who is responsible, scripts.',
    ru: 'Дальше: названия, ответственные, скрипты.',
  },
  first: { en: 'Open the first stage', ru: 'Открыть первый этап' },
  funnel: { en: 'See the funnel', ru: 'Открыть воронку' },
  hide: { en: 'Hide', ru: 'Скрыть' },
});
