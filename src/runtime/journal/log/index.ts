export { logOf, type LogSubject } from './log-of';
