import type { Guard } from '@/runtime/format';
import { findPortraitRule } from '../../model';
import type { Command } from '../command-map';
import { idFor, inWords, takenIds } from '../change';

/** Asks whether the first field is filled in, until the author asks the right question. */
export const portraitRuleAdd: Command<'portraitRule.add'> = (process, { list, text }) => {
  const field = process.fields[0]?.id;
  const when: Guard = field === undefined ? { op: 'attempts', over: 3 } : { op: 'filled', of: { field } };
  const taken = takenIds(process);
  let id = idFor(text.text, 'sign', taken);
  while (findPortraitRule(process, id)) id = idFor(text.text, 'sign', taken.add(id));
  const rule = { id, text: inWords(text), when };
  const { portrait } = process;
  const next =
    list === 'isClient'
      ? { ...portrait, isClient: [...portrait.isClient, rule] }
      : { ...portrait, notClient: [...portrait.notClient, { ...rule, then: 'not_ours' as const }] };
  return { process: { ...process, portrait: next }, created: id };
};
