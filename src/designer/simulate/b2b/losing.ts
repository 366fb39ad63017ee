import type { Instant, Value } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import { around, pick, weighted } from '../chance/draw';
import { atHour, DAY, say, type Craft } from './craft';
import { priceNamed, priceNamedAfterShow, type Preparation } from './odds';
import type { Traits } from './traits';
import { notOurs, refusals } from './words';

/** Reasons other than the price, by the stage where the deal is lost. */
const otherReasons: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  call: { no_need: 0.7, timing: 0.3 },
  needs: { no_need: 0.75, no_money: 0.25 },
  offer_prep: { no_solution: 1 },
  present: { timing: 0.5, silent: 0.3, no_money: 0.2 },
  objections: { timing: 0.4, terms: 0.3, silent: 0.3 },
  contract: { terms: 0.75, no_money: 0.25 },
  closing: { no_money: 0.6, silent: 0.4 },
};

export const preparationOf = ({ discoverySkipped, pricingSkipped }: Traits): Preparation =>
  discoverySkipped ? 'skipped' : pricingSkipped ? 'unpriced' : 'priced';

export type LosingStage = keyof typeof priceNamed | 'present' | 'objections';

/** What the form of a loss asks for. */
export function lossData(craft: Craft, traits: Traits, stage: LosingStage): Record<Id, Value> {
  const isShown = stage === 'present' || stage === 'objections';
  const preparation = preparationOf(traits);
  const share = isShown ? priceNamedAfterShow[preparation] : priceNamed[stage];
  const reason = craft.quota.happens(`price ${isShown ? preparation : stage}`, share)
    ? 'price'
    : weighted(traits.random, otherReasons[stage]!);
  return { loss_reason: reason, loss_comment: say(craft, pick(traits.random, refusals[reason]!)) };
}

export const disqualified = (craft: Craft, { random }: Traits): Record<Id, Value> => ({
  loss_comment: say(craft, pick(random, notOurs)),
});

/** A postponed deal is due back in some months. */
export function later(craft: Craft, { random }: Traits, from: Instant): Record<Id, Value> {
  const days = Math.min(330, Math.max(28, Math.round(around(random, 110, 1.7))));
  const at = craft.site.calendar.nextWorkingMoment(from + days * DAY);
  return { next_contact_at: atHour(craft, craft.site.calendar.dayOf(at), 10) };
}
