import { defineCatalogue } from '@/kit/i18n';

/** Faults of the flow between stages and ends. */
export const flowMessages = defineCatalogue({
  'start_and_finish.cause': {
    en: '{lack, select, stage {The process has no stages.} entry {No entry says where a deal begins.} other {No end is a win.}}',
    ru: '{lack, select, stage {В процессе нет этапов.} entry {Не указано, где начинается сделка: нет ни одного входа.} other {Ни одно завершение не означает успех.}}',
  },
  'start_and_finish.cure': {
    en: '{lack, select, stage {Add the first stage.} entry {Add an entry and choose its stage.} other {Add an end of the kind “won” and lead the last stage to it.}}',
    ru: '{lack, select, stage {Добавьте первый этап.} entry {Добавьте вход и выберите для него этап.} other {Добавьте завершение «успех» и приведите к нему последний этап.}}',
  },
  'duplicate_id.cause': {
    en: 'The id “{id}” is used more than once: the log could not tell these apart.',
    ru: 'Идентификатор «{id}» встречается больше одного раза: в журнале их не различить.',
  },
  'duplicate_id.cure': {
    en: 'Delete one of them and add it again: it will get an id of its own.',
    ru: 'Удалите один и добавьте заново: он получит свой идентификатор.',
  },
  'dangling.cause': {
    en: '{what, select, field {Refers to the field “{id}”} role {Refers to the role “{id}”} stage {Refers to the stage “{id}”} node {Leads to “{id}”} task {Refers to the task “{id}”} checkpoint {Refers to the checkpoint “{id}”} activity {Refers to the activity “{id}”} outcome {Refers to the outcome “{id}”} step {Refers to the step “{id}”} norm {Refers to the norm “{id}”} rate {Refers to the rate “{id}”} goal {Refers to the goal “{id}”} end {Refers to the end “{id}”} other {Refers to “{id}”}}, which is not in the process.',
    ru: '{what, select, field {Ссылка на поле «{id}»} role {Ссылка на роль «{id}»} stage {Ссылка на этап «{id}»} node {Ведёт в «{id}»} task {Ссылка на задачу «{id}»} checkpoint {Ссылка на контрольную точку «{id}»} activity {Ссылка на действие «{id}»} outcome {Ссылка на исход «{id}»} step {Ссылка на шаг «{id}»} norm {Ссылка на норму «{id}»} rate {Ссылка на расценку «{id}»} goal {Ссылка на цель «{id}»} end {Ссылка на завершение «{id}»} other {Ссылка на «{id}»}}, а в процессе этого нет.',
  },
  'dangling.cure': {
    en: 'Choose something that is there, or remove the reference.',
    ru: 'Выберите существующее или уберите ссылку.',
  },
  'unreachable_stage.cause': {
    en: 'Nobody can come to this stage: no entry and no arrow leads here.',
    ru: 'На этот этап нельзя попасть: сюда не ведёт ни вход, ни стрелка.',
  },
  'unreachable_stage.cure': {
    en: 'Lead an arrow here from the stage before, or delete the stage.',
    ru: 'Проведите сюда стрелку с предыдущего этапа или удалите этап.',
  },
  'stage_without_outcome.cause': {
    en: 'There is no way out of this stage.',
    ru: 'С этого этапа нет выхода.',
  },
  'stage_without_outcome.cure': {
    en: 'Lead an arrow from it to the next stage or to an end.',
    ru: 'Проведите от него стрелку к следующему этапу или к завершению.',
  },
  'no_way_to_end.cause': {
    en: '{n, plural, =0 {The stage leads only to itself} one {The stage leads only to another and back: {others}} other {The stage leads only round in a circle with: {others}}}. A deal that comes here never ends.',
    ru: '{n, plural, =0 {Этап ведёт только сам в себя} one {Отсюда можно попасть только на этап {others} и обратно} few {Этот этап замкнут в круг с другими: {others}} many {Этот этап замкнут в круг с другими: {others}} other {Этот этап замкнут в круг с другими: {others}}}. Сделка отсюда никогда не завершится.',
  },
  'no_way_to_end.cure': {
    en: 'Lead one of the outcomes to an end or to a stage from which an end can be reached.',
    ru: 'Приведите один из исходов к завершению или к этапу, с которого оно достижимо.',
  },
  'unreachable_end.cause': {
    en: 'No arrow leads to this end.',
    ru: 'К этому завершению не ведёт ни одна стрелка.',
  },
  'unreachable_end.cure': {
    en: 'Lead an outcome of some stage to it, or delete it.',
    ru: 'Приведите к нему исход какого-нибудь этапа или удалите его.',
  },
  'outcome_kind.cause': {
    en: '{kind, select, success {A success} retry {A return} branch {A side way} later {A postponement} loss {A refusal} other {“Not our client”}} leads to {to}, which means something else.',
    ru: '{kind, select, success {Успех} retry {Возврат} branch {Боковой ход} later {Отсрочка} loss {Отказ} other {«Не наш клиент»}} ведёт в {to}, а это другое по смыслу.',
  },
  'outcome_kind.cure': {
    en: 'Change the kind of the outcome or where it leads.',
    ru: 'Измените вид исхода или то, куда он ведёт.',
  },
  'no_success_outcome.cause': {
    en: 'None of the outcomes is a success: the stage can only be lost, repeated or put off.',
    ru: 'Ни один исход не означает успех: этап можно только провалить, повторить или отложить.',
  },
  'no_success_outcome.cure': {
    en: 'Mark the outcome that moves the deal forward as a success.',
    ru: 'Отметьте как успех тот исход, который ведёт сделку вперёд.',
  },
  'postponed_return.cause': {
    en: '{lack, select, stage {A postponed deal has no stage to come back to.} date {A postponed deal has no date to come back on.} type {The return date is taken from {field}, which is not a date.} other {Nothing fills in the return date: {field}.}}',
    ru: '{lack, select, stage {Отложенной сделке некуда вернуться: этап возврата не указан.} date {У отложенной сделки нет даты возврата.} type {Дата возврата берётся из поля {field}, а это не дата.} other {Дату возврата никто не заполняет: {field}.}}',
  },
  'postponed_return.cure': {
    en: '{lack, select, stage {Choose the stage of return.} date {Choose the field with the return date.} type {Choose a field with a date.} other {Require the field in this end.}}',
    ru: '{lack, select, stage {Выберите этап возврата.} date {Выберите поле с датой возврата.} type {Выберите поле с датой.} other {Сделайте поле обязательным для этого завершения.}}',
  },
  'end_without_reason.cause': {
    en: 'A deal can be lost without saying why.',
    ru: 'Сделку можно проиграть, не назвав причину.',
  },
  'end_without_reason.cure': {
    en: 'Require the loss reason and the client’s words here.',
    ru: 'Сделайте здесь обязательными причину отказа и слова клиента.',
  },
});
