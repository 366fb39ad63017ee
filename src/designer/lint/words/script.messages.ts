import { defineCatalogue } from '@/kit/i18n';

/** Faults of scripts and objection cards. */
export const scriptMessages = defineCatalogue({
  'answer_nowhere.cause': {
    en: '{what, select, step {The answer leads to the step “{id}”, which is not in this script.} outcome {The answer ends with the outcome “{id}”, which this stage does not have.} objection {The answer opens the card “{id}”, which is not in the library.} other {The answer goes back, but only an objection card can do that.}}',
    ru: '{what, select, step {Ответ ведёт к шагу «{id}», а в скрипте его нет.} outcome {Ответ завершает скрипт исходом «{id}», а у этапа такого нет.} objection {Ответ открывает карточку «{id}», а в библиотеке её нет.} other {Ответ ведёт назад, но вернуться можно только из карточки возражения.}}',
  },
  'answer_nowhere.cure': { en: 'Choose where the answer leads.', ru: 'Выберите, куда ведёт ответ.' },
  'step_without_answer.cause': {
    en: 'There is no way out of this step: it has no answers.',
    ru: 'Из этого шага нет выхода: у него нет ответов.',
  },
  'step_without_answer.cure': {
    en: 'Add an answer that leads on.',
    ru: 'Добавьте ответ, который ведёт дальше.',
  },
  'script_loop.cause': {
    en: '{n, plural, =0 {The step leads only to itself} one {The step leads only to step {steps} and back} other {The step leads only round in a circle with steps {steps}}}. The talk never comes to an outcome.',
    ru: '{n, plural, =0 {Шаг ведёт только сам в себя} one {Этот шаг ведёт только к шагу {steps} и обратно} few {Этот шаг замкнут в круг с шагами {steps}} many {Этот шаг замкнут в круг с шагами {steps}} other {Этот шаг замкнут в круг с шагами {steps}}}. Разговор не придёт ни к одному исходу.',
  },
  'script_loop.cure': {
    en: 'Let one of the answers lead on or end the script.',
    ru: 'Пусть один из ответов ведёт дальше или завершает скрипт.',
  },
  'unreachable_step.cause': {
    en: 'No answer leads to this step.',
    ru: 'К этому шагу не ведёт ни один ответ.',
  },
  'unreachable_step.cure': {
    en: 'Lead an answer here, or delete the step.',
    ru: 'Приведите сюда ответ или удалите шаг.',
  },
  'unreachable_outcome.cause': {
    en: 'The script never comes to this outcome.',
    ru: 'Скрипт никогда не приходит к этому исходу.',
  },
  'unreachable_outcome.cure': {
    en: 'Let an answer of the script end with it, or delete it.',
    ru: 'Пусть какой-нибудь ответ скрипта завершается этим исходом, или удалите его.',
  },
  'card_nowhere.cause': {
    en: '{what, select, answer {The card has no answers: the talk stops at it.} objection {The answer opens the card “{id}”, which is not in the library.} outcome {The answer ends with the outcome “{id}”, but the card is opened where there is none: {stages}.} other {The answer leads to the step “{id}”, but the card is opened where there is none: {stages}.}}',
    ru: '{what, select, answer {У карточки нет ответов: разговор на ней встанет.} objection {Ответ открывает карточку «{id}», а в библиотеке её нет.} outcome {Ответ завершает скрипт исходом «{id}». Карточку открывают и там, где его нет: {stages}.} other {Ответ ведёт к шагу «{id}». Карточку открывают и там, где его нет: {stages}.}}',
  },
  'card_nowhere.cure': {
    en: '{what, select, answer {Add an answer: go back to the talk, or end it.} objection {Choose another card.} other {Let the answer go back, or add the same outcome there.}}',
    ru: '{what, select, answer {Добавьте ответ: вернуться к разговору или завершить его.} objection {Выберите другую карточку.} other {Пусть ответ возвращает к разговору, или добавьте туда такой исход.}}',
  },
  'card_depth.cause': {
    en: '{shape, select, circle {Cards open each other in a circle: {cards}.} other {{n} cards open one another in a row: the talk wanders off from the step where it began.}}',
    ru: '{shape, select, circle {Карточки открывают друг друга по кругу: {cards}.} other {Карточки открывают одна другую цепочкой из {n}: разговор уходит далеко от шага, с которого начался.}}',
  },
  'card_depth.cure': {
    en: 'Let one of the answers go back to the talk.',
    ru: 'Пусть один из ответов возвращает к разговору.',
  },
  'unknown_placeholder.cause': {
    en: 'Nothing can fill {placeholder}: it is neither a field nor a variable.',
    ru: 'Подставить {placeholder} нечем: нет ни поля, ни переменной с таким именем.',
  },
  'unknown_placeholder.cure': {
    en: 'Correct the name, or add a variable or a field with it.',
    ru: 'Исправьте имя или заведите такую переменную или поле.',
  },
  'empty_script.cause': {
    en: 'The stage has no script: the manager will not know what to say.',
    ru: 'У этапа нет скрипта: менеджер не будет знать, что говорить.',
  },
  'empty_script.cure': { en: 'Add the first step.', ru: 'Добавьте первый шаг.' },
});
