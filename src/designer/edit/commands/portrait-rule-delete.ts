import type { Command } from '../command-map';
import { inPortraitRules } from '../change';

export const portraitRuleDelete: Command<'portraitRule.delete'> = (process, { rule: id }) =>
  inPortraitRules(process, id, {
    isClient: (rules) => rules.filter((rule) => rule.id !== id),
    notClient: (rules) => rules.filter((rule) => rule.id !== id),
  });
