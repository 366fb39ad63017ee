export { createActions, type Actions } from './create-actions';
export { ActionsContext, useActions } from './actions-context';
export type { AfterTitle } from './editing';
