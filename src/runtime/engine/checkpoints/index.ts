/** One evaluator per kind of rule, on plain facts: the live engine and a later analysis ask the same functions. */
export { lacksAttendee } from './attendees';
export { lackingOnExit, owesData } from './exit';
export { idleAt } from './idle';
export { lateAt } from './late';
export { breaksOrder } from './order';
export { stayAt } from './stay';
