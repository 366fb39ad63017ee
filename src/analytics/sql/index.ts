export type { Question, Statement } from './question';
export * from './load';
