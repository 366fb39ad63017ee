import type { Id, Portrait, Process } from '@/runtime/format';
import type { Edit } from '../command-map';
import { notFound } from './lists';

type Lists = Pick<Portrait, 'isClient' | 'notClient'>;

/** Changes whichever of the two lists of signs has the sign. */
export function inPortraitRules(
  process: Process,
  id: Id,
  change: { [List in keyof Lists]: (rules: Lists[List]) => Lists[List] },
): Edit {
  const { portrait } = process;
  const has = (rules: readonly { readonly id: Id }[]) => rules.some((rule) => rule.id === id);
  if (has(portrait.isClient))
    return {
      process: { ...process, portrait: { ...portrait, isClient: change.isClient(portrait.isClient) } },
    };
  if (has(portrait.notClient))
    return {
      process: { ...process, portrait: { ...portrait, notClient: change.notClient(portrait.notClient) } },
    };
  return notFound('portraitRule', id);
}
