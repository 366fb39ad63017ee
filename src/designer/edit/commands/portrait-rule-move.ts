import type { Id } from '@/runtime/format';
import type { Command } from '../command-map';
import { inPortraitRules, insertAt } from '../change';

export const portraitRuleMove: Command<'portraitRule.move'> = (process, { rule, index }) =>
  inPortraitRules(process, rule, {
    isClient: (rules) => moved(rules, rule, index),
    notClient: (rules) => moved(rules, rule, index),
  });

function moved<T extends { readonly id: Id }>(list: readonly T[], id: Id, index: number): T[] {
  const item = list.find((one) => one.id === id);
  const rest = list.filter((one) => one !== item);
  return item ? insertAt(rest, item, index) : rest;
}
