import { defineCatalogue } from '@/kit/i18n';

/** Faults of responsibility, tasks, checkpoints and time. */
export const workMessages = defineCatalogue({
  'accountable.cause': {
    en: '{n, plural, =0 {Nobody answers for this stage: there is no A.} one {{roles} answers for this stage.} other {Several roles answer for this stage: {roles}.}}',
    ru: '{n, plural, =0 {За этап никто не отвечает: нет роли с буквой A.} one {За этап отвечает {roles}.} few {За этап отвечают сразу несколько ролей: {roles}.} many {За этап отвечают сразу несколько ролей: {roles}.} other {За этап отвечают сразу несколько ролей: {roles}.}}',
  },
  'accountable.cure': { en: 'Leave exactly one A.', ru: 'Оставьте ровно одну букву A.' },
  'responsible.cause': {
    en: 'Nobody does the work of this stage: there is no R.',
    ru: 'Работу этапа никто не выполняет: нет роли с буквой R.',
  },
  'responsible.cure': {
    en: 'Give an R to the role that does it.',
    ru: 'Поставьте R той роли, которая её делает.',
  },
  'task_role.cause': {
    en: 'The task is given to {role}, whom the responsibilities of the stage do not name.',
    ru: 'Задача поручена роли {role}, а в распределении ответственности этапа её нет.',
  },
  'task_role.cure': {
    en: 'Give the role a letter in the stage, or choose another role.',
    ru: 'Поставьте роли букву на этапе или выберите другую роль.',
  },
  'task_cycle.cause': {
    en: '{n, plural, one {The task waits for itself} other {Tasks wait for each other}}: {tasks}. None of them ever begins.',
    ru: '{n, plural, one {Задача ждёт саму себя} few {Задачи ждут друг друга} many {Задачи ждут друг друга} other {Задачи ждут друг друга}}: {tasks}. Ни одна не начнётся.',
  },
  'task_cycle.cure': {
    en: 'Let one of them be created when the deal enters the stage.',
    ru: 'Пусть одна из них ставится при входе на этап.',
  },
  'endless_trigger.cause': {
    en: 'Being late creates tasks without end: {tasks}.',
    ru: 'Опоздания порождают задачи без конца: {tasks}.',
  },
  'endless_trigger.cure': {
    en: 'Limit how many times one of them may be created, or change its trigger.',
    ru: 'Ограничьте, сколько раз одна из них может ставиться, или смените её условие.',
  },
  'task_never_created.cause': {
    en: '{on, select, field {The task waits for a field that nothing fills in.} other {The task waits for a checkpoint that nothing raises.}}',
    ru: '{on, select, field {Задача ждёт поля, которое никто не заполняет.} other {Задача ждёт контрольной точки, которую ничто не поднимает.}}',
  },
  'task_never_created.cure': { en: 'Choose another trigger.', ru: 'Выберите другое условие постановки.' },
  'checkpoint_dead_task.cause': {
    en: '{known, select, yes {The checkpoint watches the task {task}, which is never created.} other {The checkpoint watches the task {task}, which is not in the process.}}',
    ru: '{known, select, yes {Контрольная точка следит за задачей {task}, которая никогда не ставится.} other {Контрольная точка следит за задачей {task}, а её в процессе нет.}}',
  },
  'checkpoint_dead_task.cure': {
    en: 'Choose another task, or mend what creates this one.',
    ru: 'Выберите другую задачу или исправьте условие постановки этой.',
  },
  'late_without_due.cause': {
    en: 'The checkpoint waits for {task} to be late, but the task has no deadline.',
    ru: 'Контрольная точка ждёт опоздания задачи {task}, а срока у неё нет.',
  },
  'late_without_due.cure': { en: 'Give the task a deadline.', ru: 'Назначьте задаче срок.' },
  'checkpoint_never_raised.cause': {
    en: 'Only an answer of a script can raise this checkpoint, and none does.',
    ru: 'Эту контрольную точку поднимает только ответ скрипта, а таких ответов нет.',
  },
  'checkpoint_never_raised.cure': {
    en: 'Let an answer raise it, or give it another rule.',
    ru: 'Пусть её поднимает один из ответов, или задайте другое правило.',
  },
  'notifies_nobody.cause': {
    en: '{case, select, blocked {The checkpoint holds the deal, and there is nobody to let it go on.} silent {The checkpoint has people to tell and no way to tell them.} other {Nobody is told when this checkpoint is raised.}}',
    ru: '{case, select, blocked {Контрольная точка останавливает сделку, а пропустить её некому.} silent {Контрольной точке есть кого известить, но не указано как.} other {Когда точка сработает, никто об этом не узнает.}}',
  },
  'notifies_nobody.cure': {
    en: '{case, select, silent {Choose the app or e-mail.} other {Choose who is told.}}',
    ru: '{case, select, silent {Выберите приложение или почту.} other {Выберите, кого известить.}}',
  },
  'deadline_chain.cause': {
    en: '{n, plural, one {The task {tasks} takes {chain}} other {Tasks one after another take {chain}: {tasks}}}. The limit of the stage is {limit}.',
    ru: '{n, plural, one {Задача {tasks} занимает {chain}} few {Задачи друг за другом занимают {chain}: {tasks}} many {Задачи друг за другом занимают {chain}: {tasks}} other {Задачи друг за другом занимают {chain}: {tasks}}}. Предел этапа — {limit}.',
  },
  'deadline_chain.cure': {
    en: 'Shorten a deadline or lengthen the limit.',
    ru: 'Сократите срок одной из задач или увеличьте предел.',
  },
  'months_at_work.cause': {
    en: 'A month has no fixed number of working hours: {duration}.',
    ru: 'У месяца нет постоянного числа рабочих часов: {duration}.',
  },
  'months_at_work.cure': {
    en: 'Count in working days, or by the calendar.',
    ru: 'Считайте в рабочих днях или по календарю.',
  },
  'no_limit.cause': {
    en: 'The stage has no time limit: a deal may lie here for ever.',
    ru: 'У этапа нет предела времени: сделка может лежать здесь вечно.',
  },
  'no_limit.cure': {
    en: 'Set how long a deal may stay.',
    ru: 'Укажите, сколько сделка может здесь оставаться.',
  },
});
