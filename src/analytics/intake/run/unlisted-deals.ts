/** Deals that no list names: their events are all that is known of them. */
import type { AttributePlan } from './attribute-plan';
import { attributeReader } from './attribute-value';
import { FileCells } from './cells';
import type { RunState } from './run-state';
import { isFinal } from './run-state';

export function writeUnlistedDeals(state: RunState, plan: AttributePlan): void {
  const readers = plan.attributes.map((attribute) => {
    const recipe = plan.recipes.find(({ id }) => id === attribute.id);
    const file = state.recipe.files.find(({ id }) => id === recipe?.from.file);
    if (!recipe || !file) return () => null;
    return attributeReader(attribute.type, new FileCells(file, state.recipe), recipe.from.column);
  });
  for (const [caseId, facts] of state.facts) {
    if (facts.isListed) continue;
    const { first, end, outcome, stage, person, owned, amountMinor, attributes } = facts;
    const closed = isFinal(outcome) ? end : null;
    state.report.deal(outcome, amountMinor);
    state.writer.case({
      caseId,
      title: null,
      manager: person,
      stage,
      outcome,
      lossReason: null,
      amountMinor,
      product: owned?.product ?? null,
      region: owned?.region ?? null,
      source: owned?.source ?? null,
      customer: owned?.customer ?? null,
      openedAt: first?.at ?? null,
      openedOn: first?.onDate ?? null,
      closedAt: closed?.at ?? null,
      closedOn: closed?.onDate ?? null,
      attributes: readers.map((read, index) => read(attributes?.[index] ?? '') ?? null),
    });
  }
}
