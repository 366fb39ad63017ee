import { defineCatalogue } from '@/kit/i18n';

/** Words about what clients said and the script did not foresee. */
export const heardMessages = defineCatalogue({
  'heard.title': { en: 'Clients said, and there was no answer', ru: 'Клиенты говорили, а ответа не было' },
  'heard.count': {
    en: '{n, plural, one {# phrase} other {# phrases}} of clients without an answer',
    ru: '{n, plural, one {# фраза клиентов} few {# фразы клиентов} many {# фраз клиентов} other {# фразы клиентов}} без ответа',
  },
  'heard.words': { en: '“{words}”', ru: '«{words}»' },
  'heard.facts': {
    en: '{n, plural, one {once} =2 {twice} other {{shown} times}}, last on {last} · {who}',
    ru: '{n, plural, one {{shown} раз} few {{shown} раза} many {{shown} раз} other {{shown} раза}}, последний — {last} · {who}',
  },
  'heard.answer': { en: 'Make it an answer', ru: 'Сделать ответом' },
  'heard.answer.of': { en: 'Make it an answer: “{words}”', ru: 'Сделать ответом: «{words}»' },
  'heard.aside': { en: 'Set aside', ru: 'Отложить' },
  'heard.aside.of': { en: 'Set aside: “{words}”', ru: 'Отложить: «{words}»' },
  'heard.aside.why': {
    en: 'Hidden until somebody says it again',
    ru: 'Не показывать, пока так не скажут снова',
  },
  'heard.aside.done': { en: 'Set aside: “{words}”', ru: 'Отложено: «{words}»' },
});
