import { defineCatalogue } from '@/kit/i18n';

/** Durations, conditions, rules, triggers and deadlines of a process as sentences. */
export const messages = defineCatalogue({
  'span.months': {
    en: '{n, plural, one {# month} other {# months}}',
    ru: '{n, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}',
  },
  'span.months.genitive': {
    en: '{n, plural, one {# month} other {# months}}',
    ru: '{n, plural, one {# месяца} few {# месяцев} many {# месяцев} other {# месяца}}',
  },
  'span.days': {
    en: '{work, select, yes {{n, plural, one {# working day} other {# working days}}} other {{n, plural, one {# day} other {# days}}}}',
    ru: '{work, select, yes {{n, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}} other {{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}}}',
  },
  'span.days.genitive': {
    en: '{work, select, yes {{n, plural, one {# working day} other {# working days}}} other {{n, plural, one {# day} other {# days}}}}',
    ru: '{work, select, yes {{n, plural, one {# рабочего дня} few {# рабочих дней} many {# рабочих дней} other {# рабочего дня}}} other {{n, plural, one {# дня} few {# дней} many {# дней} other {# дня}}}}',
  },
  'span.hours': {
    en: '{work, select, yes {{n, plural, one {# working hour} other {# working hours}}} other {{n, plural, one {# hour} other {# hours}}}}',
    ru: '{work, select, yes {{n, plural, one {# рабочий час} few {# рабочих часа} many {# рабочих часов} other {# рабочего часа}}} other {{n, plural, one {# час} few {# часа} many {# часов} other {# часа}}}}',
  },
  'span.hours.genitive': {
    en: '{work, select, yes {{n, plural, one {# working hour} other {# working hours}}} other {{n, plural, one {# hour} other {# hours}}}}',
    ru: '{work, select, yes {{n, plural, one {# рабочего часа} few {# рабочих часов} many {# рабочих часов} other {# рабочего часа}}} other {{n, plural, one {# часа} few {# часов} many {# часов} other {# часа}}}}',
  },
  'span.minutes': {
    en: '{work, select, yes {{n, plural, one {# working minute} other {# working minutes}}} other {{n, plural, one {# minute} other {# minutes}}}}',
    ru: '{work, select, yes {{n, plural, one {# рабочая минута} few {# рабочие минуты} many {# рабочих минут} other {# рабочей минуты}}} other {{n, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}}}',
  },
  'span.minutes.genitive': {
    en: '{work, select, yes {{n, plural, one {# working minute} other {# working minutes}}} other {{n, plural, one {# minute} other {# minutes}}}}',
    ru: '{work, select, yes {{n, plural, one {# рабочей минуты} few {# рабочих минут} many {# рабочих минут} other {# рабочей минуты}}} other {{n, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}}}}',
  },
  'span.none': { en: 'no time', ru: '0 минут' },

  'value.yes': { en: 'yes', ru: 'да' },
  'value.no': { en: 'no', ru: 'нет' },
  'value.percent': { en: '{value}%', ru: '{value} %' },

  'guard.and': { en: '{a} and {b}', ru: '{a} и {b}' },
  'guard.or': { en: '{a} or {b}', ru: '{a} или {b}' },
  'guard.not': { en: 'not ({a})', ru: 'не так, что {a}' },
  'guard.=': { en: '{of} is {value}', ru: '{of} — {value}' },
  'guard.!=': { en: '{of} is not {value}', ru: '{of} — не {value}' },
  'guard.<': { en: '{of} is below {value}', ru: '{of} меньше {value}' },
  'guard.<=': { en: '{of} is at most {value}', ru: '{of} не больше {value}' },
  'guard.>': { en: '{of} is above {value}', ru: '{of} больше {value}' },
  'guard.>=': { en: '{of} is at least {value}', ru: '{of} не меньше {value}' },
  'guard.between': { en: '{of} is from {low} to {high}', ru: '{of} от {low} до {high}' },
  'guard.in': { en: '{of} is one of: {values}', ru: '{of} — что-то из: {values}' },
  'guard.filled': { en: '{of} is filled in', ru: 'поле {of} заполнено' },
  'guard.empty': { en: '{of} is empty', ru: 'поле {of} пусто' },
  'guard.contact_has': { en: '{of} has {parts}', ru: 'в поле {of} есть {parts}' },
  'guard.new_to_base': { en: '{of} is new to the base', ru: 'контакта {of} раньше не было в базе' },
  'guard.attended_by': { en: '{of} took part', ru: '{of} участвует' },
  'guard.task_done': { en: 'the task {task} is done', ru: 'задача {task} выполнена' },
  'guard.follows': { en: '{activity} happened before', ru: 'раньше было действие {activity}' },
  'guard.approved': { en: 'approved by: {role}', ru: 'согласовано: {role}' },
  'guard.outcome_recorded': { en: 'the script ended with an outcome', ru: 'скрипт завершён исходом' },
  'guard.next_step_set': { en: 'the next step is set', ru: 'назначен следующий шаг' },
  'guard.visits': {
    en: 'the deal came to {stage} more than {over, plural, one {# time} other {# times}}',
    ru: 'сделка пришла на этап {stage} больше чем {over, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  },
  'guard.attempts': {
    en: 'there were more than {over, plural, one {# attempt} other {# attempts}}',
    ru: 'попыток больше чем {over}',
  },
  'guard.portrait.is_client': {
    en: 'something in the portrait of our client holds',
    ru: 'совпал хотя бы один признак нашего клиента',
  },
  'guard.portrait.not_client': {
    en: 'something says that this is not our client',
    ru: 'есть хотя бы один признак «не наш клиент»',
  },
  'part.name': { en: 'a name', ru: 'имя' },
  'part.position': { en: 'a position', ru: 'должность' },
  'part.phone': { en: 'a phone', ru: 'телефон' },
  'part.email': { en: 'an e-mail', ru: 'почта' },
  'record.duration_s': { en: 'Duration, s', ru: 'Длительность, с' },
  'record.connected': { en: 'Connected', ru: 'Дозвонились' },
  'record.contact': { en: 'Contact', ru: 'Контакт' },
  'record.attendees': { en: 'Attendees', ru: 'Участники' },

  'rule.task_late': {
    en: '{now, select, yes {The task {task} is past its deadline} other {The task {task} is late by more than {over}}}',
    ru: '{now, select, yes {Срок задачи {task} прошёл} other {Задача {task} опаздывает больше чем на {over}}}',
  },
  'rule.stay': {
    en: 'The deal stays in the stage for more than {over}',
    ru: 'Сделка на этапе дольше {over}',
  },
  'rule.idle': { en: 'Nothing happens in the deal for {over}', ru: 'По сделке ничего не происходит {over}' },
  'rule.exit': { en: 'The stage is left without: {fields}', ru: 'С этапа уходят без данных: {fields}' },
  'rule.condition': { en: 'While in the stage: {when}', ru: 'Пока сделка на этапе: {when}' },
  'rule.order': { en: '{what} comes before {after}', ru: '{what} раньше, чем {after}' },
  'rule.order.stage': { en: 'stage {title}', ru: 'этап {title}' },
  'rule.order.activity': { en: '{title}', ru: '{title}' },
  'rule.order.field': { en: '{title} is filled in', ru: 'заполнено поле {title}' },
  'rule.attendees': {
    en: '{activity} took place without: {lack}',
    ru: 'Действие {activity} прошло без участника: {lack}',
  },
  'rule.script': { en: 'Raised by an answer of the script', ru: 'Поднимается ответом в скрипте' },

  'trigger.enter': { en: 'When the deal enters the stage', ru: 'Когда сделка приходит на этап' },
  'trigger.task_done': { en: 'After the task {task}', ru: 'После задачи {task}' },
  'trigger.outcome': { en: 'On the outcome {outcome}', ru: 'При исходе {outcome}' },
  'trigger.field': { en: 'When {field} is filled in', ru: 'Когда заполнено поле {field}' },
  'trigger.checkpoint': {
    en: 'When the checkpoint {checkpoint} is raised',
    ru: 'Когда сработала контрольная точка {checkpoint}',
  },
  'trigger.manual': { en: 'By hand', ru: 'Вручную' },

  'due.created': { en: '{span} after it is created', ru: '{span} с момента постановки' },
  'due.field': { en: 'by {field}', ru: 'к дате из поля {field}' },
  'due.field.after': { en: '{span} after {field}', ru: '{span} после даты из поля {field}' },
  'due.field.before': { en: '{span} before {field}', ru: 'за {span} до даты из поля {field}' },

  quoted: { en: '“{title}”', ru: '«{title}»' },
});
