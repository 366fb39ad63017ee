export type * from './state';
export type * from './command';
export type * from './event';
export type * from './rejection';
export { compileCalendar, type WorkCalendar } from './calendar/calendar';
