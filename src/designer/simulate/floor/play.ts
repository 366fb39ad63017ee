import type { Records, ScriptPlace, Value } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import type { Hands } from './scenario';

/** What the one who plays a script picks at a place. */
export interface Reply {
  answer: Id;
  /** Minutes before the answer is given. */
  minutes: number;
  set?: Readonly<Record<Id, Value>>;
  /** Of the whole talk; told with the answer that ends it. */
  records?: Records;
  note?: string;
}

/** More answers than any talk takes: a script that turns in a circle is left. */
const patience = 80;

/** Answers from the place where the script stands, until it ends or there is no reply. */
export function play(hands: Hands, replyAt: (place: ScriptPlace) => Reply | null): void {
  for (let i = 0; i < patience; i++) {
    const { run } = hands.deal.state;
    const reply = run && replyAt(run.place);
    if (!reply) return;
    const { minutes, ...answer } = reply;
    hands.spend(minutes);
    if (!hands.give({ type: 'answer', ...answer })) return;
  }
}
