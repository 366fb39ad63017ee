import { createContext, useContext } from 'react';
import type { SayingPlace } from '@/runtime/format';
import type { Heard, HeardPhrase } from './heard';

/** Words of clients that the scripts have no answer for; null: nothing was caught. */
export const HeardContext = createContext<Heard | null>(null);

const none: readonly HeardPhrase[] = [];

export const useHeardAt = (at: SayingPlace): readonly HeardPhrase[] =>
  useContext(HeardContext)?.at(at) ?? none;
