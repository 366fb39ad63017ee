import { defineCatalogue } from '@/kit/i18n';

/** Every refusal of the engine with its cure. */
export const rejectionMessages = defineCatalogue({
  unknown_id: {
    en: 'The process has no such {what}. It may have been changed meanwhile; choose again from the list.',
    ru: 'В процессе этого больше нет: {what}. Возможно, его изменили; выберите заново из списка.',
  },
  'what.entry': { en: 'entry', ru: 'вход' },
  'what.task': { en: 'task', ru: 'задача' },
  'what.answer': { en: 'answer', ru: 'ответ' },
  'what.outcome': { en: 'result', ru: 'итог' },
  'what.stage': { en: 'stage', ru: 'этап' },
  'what.end': { en: 'end', ru: 'завершение' },
  'what.activity': { en: 'activity', ru: 'действие' },
  'what.checkpoint': { en: 'checkpoint', ru: 'контрольная точка' },
  'what.deviation': { en: 'deviation', ru: 'отклонение' },
  'what.field': { en: 'field', ru: 'поле' },
  'wrong_state.none': {
    en: 'There is no such deal yet. Create it first.',
    ru: 'Такой сделки ещё нет. Сначала создайте её.',
  },
  'wrong_state.open': {
    en: 'The deal is already open. Choose it in the list on the left.',
    ru: 'Сделка уже открыта. Выберите её в списке слева.',
  },
  'wrong_state.waiting': {
    en: 'The deal is postponed. Reopen it to work on it before its date.',
    ru: 'Сделка отложена. Чтобы работать раньше срока, откройте её заново.',
  },
  'wrong_state.ended': {
    en: 'The deal is over. Reopen it to change anything.',
    ru: 'Сделка завершена. Чтобы что-то изменить, откройте её заново.',
  },
  no_script_run: {
    en: 'The script is not running. Start it and answer again.',
    ru: 'Сценарий не идёт. Начните его и ответьте снова.',
  },
  'gate_closed.soft': {
    en: 'Not yet: {missing}. Fill it in, or go on with a reason.',
    ru: 'Пока рано, не хватает: {missing}. Заполните или продолжите, указав причину.',
  },
  'gate_closed.hard': {
    en: 'Cannot go on without: {missing}.',
    ru: 'Без этого дальше нельзя: {missing}.',
  },
  missing_data: { en: 'Fill in: {fields}.', ru: 'Заполните: {fields}.' },
  'invalid_value.type': {
    en: '“{field}”: the value does not look right. Check its form.',
    ru: '«{field}»: значение записано неверно. Проверьте запись.',
  },
  'invalid_value.option': {
    en: '“{field}”: choose one of the list.',
    ru: '«{field}»: выберите значение из списка.',
  },
  'invalid_value.range': {
    en: '“{field}” is outside the permitted range.',
    ru: '«{field}»: значение вне допустимых пределов.',
  },
  'invalid_value.too_short': {
    en: '“{field}” is too short: say a little more.',
    ru: '«{field}»: слишком коротко, напишите подробнее.',
  },
  'invalid_value.placeholder': {
    en: '“{field}”: a dash or “no” is not an answer. Write what you know.',
    ru: '«{field}»: прочерк или «нет» — не ответ. Напишите то, что знаете.',
  },
  'not_allowed.roles': {
    en: 'Only {roles} may do this. Ask them, or change who is acting at the top.',
    ru: 'Это может сделать только {roles}. Попросите об этом или смените действующее лицо вверху.',
  },
  'not_allowed.other': {
    en: 'Somebody else has to do this. Give the task to a colleague.',
    ru: 'Это должен сделать другой человек. Передайте задачу коллеге.',
  },
  reason_needed: {
    en: 'Write the reason: it will be recorded.',
    ru: 'Напишите причину: она будет записана.',
  },
  stale_rev: {
    en: 'The deal has changed meanwhile. Look at it again and repeat.',
    ru: 'Сделка тем временем изменилась. Посмотрите на неё и повторите.',
  },
  time_runs_back: {
    en: 'The moment is earlier than the last fact of the deal. Give a later time.',
    ru: 'Указанное время раньше последнего факта сделки. Укажите более позднее.',
  },
});
