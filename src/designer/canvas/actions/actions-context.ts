import { createContext, useContext } from 'react';
import type { Actions } from './create-actions';

export const ActionsContext = createContext<Actions | null>(null);

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('A part of the canvas was drawn outside its canvas.');
  return actions;
}
