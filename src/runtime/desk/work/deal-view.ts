import type { DealState, Instant, Rejection, WorkCalendar, Actor } from '@/runtime/engine';
import type { Person, Process, Stage } from '@/runtime/format';
import type { JournalDeal } from '@/runtime/journal';
import type { Act, Send } from '@/runtime/player';
import type { Names } from '../words/names';

/** All that a part of the workplace needs to show one deal and to act on it. */
export interface DealView {
  deal: JournalDeal;
  state: DealState;
  process: Process;
  /** The stage the deal is in; undefined if the process was redrawn without it. */
  stage: Stage | undefined;
  people: readonly Person[];
  actor: Actor;
  now: Instant;
  names: Names;
  calendar: WorkCalendar;
  send: Send;
  /** The state after what was sent last, before the screen is drawn again. */
  latest: () => DealState;
  /** What the engine would say; nothing happens. */
  tryOut: (act: Act) => Rejection | null;
  /** Says why something was refused. */
  refuse: (rejection: Rejection) => void;
}

/** Sends, and says why if it was refused. */
export function sendOrSay(view: DealView, act: Act): boolean {
  const result = view.send(act);
  if (!result.ok) view.refuse(result.rejection);
  return result.ok;
}
