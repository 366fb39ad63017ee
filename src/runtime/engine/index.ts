export type * from './state';
export type * from './command';
export type * from './event';
export type * from './rejection';
