import { defineCatalogue } from '@/kit/i18n';

/** Facts of a deal as sentences. The doer stands beside the sentence, so the verb needs no gender. */
export const eventMessages = defineCatalogue({
  deal_opened: { en: 'Deal opened: {entry}', ru: 'Сделка открыта: {entry}' },
  'stage_entered.entry': { en: 'Stage “{stage}” begun', ru: 'Начат этап «{stage}»' },
  'stage_entered.outcome': { en: 'Stage “{stage}” begun', ru: 'Начат этап «{stage}»' },
  'stage_entered.override': {
    en: 'Moved to “{stage}” by right: {reason}',
    ru: 'Переведена на этап «{stage}» по праву: {reason}',
  },
  'stage_entered.import': {
    en: 'Came to “{stage}” outside the process',
    ru: 'Оказалась на этапе «{stage}» вне процесса',
  },
  'stage_entered.return': {
    en: 'Returned to “{stage}” after the wait',
    ru: 'Вернулась на этап «{stage}» после паузы',
  },
  'stage_entered.reopen': {
    en: 'Reopened at “{stage}”: {reason}',
    ru: 'Открыта заново на этапе «{stage}»: {reason}',
  },
  stage_left: { en: 'Stage “{stage}” left', ru: 'Этап «{stage}» завершён' },
  field_set: { en: '{field}: {value}', ru: '{field}: {value}' },
  field_changed: { en: '{field}: {value} (was {before})', ru: '{field}: {value} (было: {before})' },
  field_cleared: { en: '{field}: cleared (was {before})', ru: '{field}: очищено (было: {before})' },
  task_created: { en: 'Task: {task}', ru: 'Задача: {task}' },
  'task_created.due': { en: 'Task: {task}, by {due}', ru: 'Задача: {task}, срок — {due}' },
  task_done: { en: 'Done: {task}', ru: 'Выполнено: {task}' },
  'task_done.late': { en: 'Done late: {task}', ru: 'Выполнено с опозданием: {task}' },
  task_skipped: { en: 'Skipped: {task}. Reason: {reason}', ru: 'Пропущено: {task}. Причина: {reason}' },
  'task_cancelled.left_stage': {
    en: 'No longer needed, the stage is over: {task}',
    ru: 'Больше не нужно, этап завершён: {task}',
  },
  'task_cancelled.ended': {
    en: 'No longer needed, work on the deal has stopped: {task}',
    ru: 'Больше не нужно, работа по сделке остановлена: {task}',
  },
  'task_cancelled.replaced': { en: 'Replaced by a newer one: {task}', ru: 'Заменено новой задачей: {task}' },
  task_rescheduled: {
    en: 'Moved to {due}: {task}. Reason: {reason}',
    ru: 'Срок перенесён на {due}: {task}. Причина: {reason}',
  },
  task_assigned: { en: 'Given to {person}: {task}', ru: 'Передано ({person}): {task}' },
  deal_assigned: { en: 'The deal is now with {person}', ru: 'Сделку ведёт {person}' },
  script_started: { en: 'Script begun: {stage}', ru: 'Начат сценарий: {stage}' },
  script_answered: { en: '{question} → {answer}', ru: '{question} → {answer}' },
  'script_answered.note': {
    en: '{question} → {answer}. Note: {note}',
    ru: '{question} → {answer}. Заметка: {note}',
  },
  script_back: { en: 'One step back in the script', ru: 'Шаг назад в сценарии' },
  script_no_answer: {
    en: 'The client’s words had no answer in the script: “{words}”',
    ru: 'В сценарии нет ответа на слова клиента: «{words}»',
  },
  script_stopped: { en: 'Script stopped', ru: 'Сценарий остановлен' },
  script_finished: { en: 'Script finished: {outcome}', ru: 'Сценарий пройден: {outcome}' },
  outcome_chosen: { en: 'Result chosen: {outcome}', ru: 'Выбран итог: {outcome}' },
  outcome_cancelled: { en: 'Result withdrawn: {outcome}', ru: 'Итог отозван: {outcome}' },
  gate_passed: {
    en: 'Went on without: {missing}. Reason: {reason}',
    ru: 'Дальше без обязательного: {missing}. Причина: {reason}',
  },
  activity: { en: '{activity}', ru: '{activity}' },
  'activity.valid': { en: '{activity}, counts', ru: '{activity}: засчитано' },
  'activity.invalid': { en: '{activity}, does not count', ru: '{activity}: не засчитано' },
  'activity.minutes': { en: '{activity}, {minutes} min', ru: '{activity}, {minutes} мин' },
  deviation_raised: { en: 'Deviation: {checkpoint}', ru: 'Отклонение: {checkpoint}' },
  deviation_escalated: {
    en: 'Passed on to {roles}: {checkpoint}',
    ru: 'Передано выше ({roles}): {checkpoint}',
  },
  deviation_resolved: { en: 'Settled: {checkpoint}', ru: 'Решено: {checkpoint}' },
  'deviation_resolved.decision': {
    en: 'Settled: {checkpoint}. {decision}',
    ru: 'Решено: {checkpoint}. {decision}',
  },
  approved: { en: 'Approved: {checkpoint}', ru: 'Согласовано: {checkpoint}' },
  deal_ended: { en: 'The deal is over: {end}', ru: 'Сделка завершена: {end}' },
  deal_waiting: { en: 'Postponed until {until}', ru: 'Отложена до {until}' },
  deal_reopened: { en: 'Reopened: {reason}', ru: 'Открыта заново: {reason}' },
  noted: { en: 'Note: {text}', ru: 'Заметка: {text}' },
  engine: { en: 'automatically', ru: 'автоматически' },
  'late.recorded': { en: 'written down {recorded}', ru: 'записано {recorded}' },
  next_step: { en: 'Agree the next step', ru: 'Договориться о следующем шаге' },
});
