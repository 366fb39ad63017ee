import type { Jump } from '@/runtime/format';

/** A jump as one text for a list, and back. */
export function jumpKey(go: Jump): string {
  switch (go.to) {
    case 'step':
      return `step:${go.step}`;
    case 'outcome':
      return `outcome:${go.outcome}`;
    case 'objection':
      return `objection:${go.objection}`;
    case 'back':
      return 'back';
  }
}

export function jumpOf(key: string): Jump {
  const [to, id = ''] = key.split(':');
  switch (to) {
    case 'step':
      return { to, step: id };
    case 'outcome':
      return { to, outcome: id };
    case 'objection':
      return { to, objection: id };
    case undefined:
    default:
      return { to: 'back' };
  }
}
