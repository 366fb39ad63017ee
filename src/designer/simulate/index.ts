export { simulate } from './simulate';
export { livingDeals } from './living-deals';
export type { Refusal, SimulateFault, SimulateOptions, Simulation } from './simulation';
export { dirtyFiles } from './dirt/dirty-files';
export type { DirtyFile } from './dirt/dirty-file';
export { dueOf, type DueMoment, type TimedTask } from './working-time';
