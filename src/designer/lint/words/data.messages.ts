import { defineCatalogue } from '@/kit/i18n';

/** Faults of data, of the company's figures, and of texts. */
export const dataMessages = defineCatalogue({
  'uncollected.cause': {
    en: '{some, select, yes {Not every way here collects the required field {field}.} other {The required field {field} is not collected anywhere before.}}',
    ru: '{some, select, yes {Не на каждом пути сюда собирают обязательное поле {field}.} other {Обязательное поле {field} до этого нигде не собирают.}}',
  },
  'uncollected.cure': {
    en: 'Let a step of the script or a task ask for it, or stop requiring it.',
    ru: 'Пусть его спрашивает шаг скрипта или задача, или не требуйте его.',
  },
  'required_data.cause': {
    en: 'The stage is to learn {field}, and nothing in it asks for that.',
    ru: 'На этапе нужно узнать {field}, но ничто об этом не спрашивает.',
  },
  'required_data.cure': {
    en: 'Let a step of the script or a task ask for it.',
    ru: 'Пусть это спрашивает шаг скрипта или задача.',
  },
  'unwritten_condition.cause': {
    en: 'The condition depends on {field}, which nothing ever fills in.',
    ru: 'Условие зависит от поля {field}, которое никто не заполняет.',
  },
  'unwritten_condition.cure': {
    en: 'Let a step or a task ask for the field, or change the condition.',
    ru: 'Пусть поле спрашивает шаг или задача, или измените условие.',
  },
  'value_unfit.cause': {
    en: 'The field {field} cannot hold the value “{value}”.',
    ru: 'В поле {field} не бывает значения «{value}».',
  },
  'value_unfit.cure': {
    en: 'Choose one of the values the field can hold.',
    ru: 'Выберите значение, возможное для этого поля.',
  },
  'empty_choice.cause': {
    en: 'There is nothing to choose from in this field.',
    ru: 'В этом поле не из чего выбирать.',
  },
  'empty_choice.cure': { en: 'Add at least one option.', ru: 'Добавьте хотя бы один вариант.' },
  'field_range.cause': {
    en: 'The least value {min} is above the greatest {max}.',
    ru: 'Наименьшее значение {min} больше наибольшего {max}.',
  },
  'field_range.cure': { en: 'Swap them.', ru: 'Поменяйте их местами.' },
  'calendar_hours.cause': {
    en: '{case, select, zone {The time zone “{zone}” is unknown.} empty {The week has no working hours: no deadline can be counted.} other {Working hours overlap or end before they begin.}}',
    ru: '{case, select, zone {Часовой пояс «{zone}» неизвестен.} empty {В неделе нет рабочих часов: ни один срок не посчитать.} other {Рабочие часы накладываются или кончаются раньше, чем начинаются.}}',
  },
  'calendar_hours.cure': { en: 'Correct the working calendar.', ru: 'Исправьте рабочий календарь.' },
  'norm_load.cause': {
    en: 'The norms of one manager take {share} of the day: {minutes} minutes of {day}.',
    ru: 'Нормы одного менеджера занимают {share} дня: {minutes} мин из {day}.',
  },
  'norm_load.cure': {
    en: 'Lower a norm, shorten an action, or give part of the work to another role.',
    ru: 'Снизьте норму, сократите действие или отдайте часть работы другой роли.',
  },
  'norm_ratio.cause': {
    en: 'The conversion {ratio} is {share}; it must be above 0 and at most 100 %.',
    ru: 'Конверсия {ratio} равна {share}, а должна быть больше 0 и не больше 100 %.',
  },
  'norm_ratio.cure': { en: 'Correct the conversion.', ru: 'Исправьте конверсию.' },
  'pay_budget.cause': {
    en: 'Pay for one won deal takes {share} of its margin; the budget is {budget}.',
    ru: 'Вознаграждение за одну выигранную сделку съедает {share} маржи при бюджете {budget}.',
  },
  'pay_budget.cure': {
    en: 'Lower a price or the share of margin, or raise the budget.',
    ru: 'Снизьте расценку или долю маржи либо увеличьте бюджет.',
  },
  'idle_norm.cause': {
    en: '{what, select, norm {No activity counts for this norm.} other {No activity earns this rate.}}',
    ru: '{what, select, norm {Ни одно действие не идёт в зачёт этой нормы.} other {Ни одно действие не оплачивается по этой расценке.}}',
  },
  'idle_norm.cure': {
    en: 'Name it in the activity it belongs to, or remove it.',
    ru: 'Укажите её у нужного действия или уберите.',
  },
  'goal_weights.cause': {
    en: '{case, select, circle {Goals are parts of each other.} other {The weights of the goal’s parts make {sum}, not 100 %.}}',
    ru: '{case, select, circle {Цели входят друг в друга по кругу.} other {Веса частей цели дают {sum}, а не 100 %.}}',
  },
  'goal_weights.cure': {
    en: '{case, select, circle {Take one of them out.} other {Correct the weights.}}',
    ru: '{case, select, circle {Выведите одну из них наверх.} other {Исправьте веса.}}',
  },
  'missing_text.cause': {
    en: '{language, select, all {There is no text here: {part}.} ru {The Russian text is missing: {part}.} other {The English text is missing: {part}.}}',
    ru: '{language, select, all {Здесь нет текста: {part}.} ru {Нет текста на русском: {part}.} other {Нет текста на английском: {part}.}}',
  },
  'missing_text.cure': { en: 'Write it.', ru: 'Впишите его.' },
  'same_title.cause': {
    en: 'Another stage is also called “{title}”.',
    ru: 'Другой этап тоже называется «{title}».',
  },
  'same_title.cure': { en: 'Give one of them another title.', ru: 'Дайте одному из них другое название.' },
  'no_result.cause': {
    en: 'The stage does not say what exists when it is done.',
    ru: 'Не сказано, что появляется, когда этап пройден.',
  },
  'no_result.cure': { en: 'Write the result of the stage.', ru: 'Впишите результат этапа.' },
  'no_criteria.cause': {
    en: 'The success does not say by which fact it is proven.',
    ru: 'Не сказано, каким фактом подтверждается успех.',
  },
  'no_criteria.cure': {
    en: 'Write a fact that can be checked.',
    ru: 'Впишите факт, который можно проверить.',
  },
  'variable_unconfirmed.cause': {
    en: 'This fact came with the template and is not confirmed as yours.',
    ru: 'Этот факт пришёл из шаблона, и вы его ещё не подтвердили.',
  },
  'variable_unconfirmed.cure': { en: 'Put in your own and confirm it.', ru: 'Впишите свой и подтвердите.' },
  'contact_not_personal.cause': {
    en: 'The field holds people’s names and phones but is not marked as personal data.',
    ru: 'В поле имена и телефоны людей, а отметки о персональных данных нет.',
  },
  'contact_not_personal.cure': {
    en: 'Mark it as personal data.',
    ru: 'Отметьте его как персональные данные.',
  },
  'unused_field.cause': {
    en: 'Nothing asks for this field and nothing reads it.',
    ru: 'Это поле никто не спрашивает и не читает.',
  },
  'unused_field.cure': {
    en: 'Ask for it in a script or a task, or delete it.',
    ru: 'Спросите его в скрипте или задаче или удалите.',
  },
});
