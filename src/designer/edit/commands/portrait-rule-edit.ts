import type { Portrait } from '@/runtime/format';
import { guardTargets, resolver } from '../../model';
import type { Command } from '../command-map';
import { inPortraitRules, patched, withWords } from '../change';

type Rule = Portrait['isClient'][number];

export const portraitRuleEdit: Command<'portraitRule.edit'> = (process, { rule: id, text, when, then }) => {
  const exists = resolver(process);
  const lost = when && guardTargets(when).find((target) => !exists(target));
  if (lost) return { refused: { reason: 'no_such_target', id: lost.id } };
  const edited = <R extends Rule>(rule: R): R =>
    patched<Rule>(rule, { when, text: text && withWords(rule.text, text) }) as R;
  return inPortraitRules(process, id, {
    isClient: (rules) => rules.map((rule) => (rule.id === id ? edited(rule) : rule)),
    notClient: (rules) => rules.map((rule) => (rule.id === id ? patched(edited(rule), { then }) : rule)),
  });
};
