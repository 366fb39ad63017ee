import type { Guard } from '@/runtime/format';
import { guardTargets } from '../../model';
import { mapKeep } from '../change';
import type { Gone } from './gone';

/** The condition without what reads deleted things; null if nothing is left of it. */
export function sweepGuard(guard: Guard, gone: Gone): Guard | null {
  switch (guard.op) {
    case 'and':
    case 'or': {
      const args = mapKeep(guard.args, (arg) => sweepGuard(arg, gone));
      if (args.length === 0) return null;
      return args === guard.args ? guard : { ...guard, args };
    }
    case 'not': {
      const arg = sweepGuard(guard.arg, gone);
      if (!arg) return null;
      return arg === guard.arg ? guard : { ...guard, arg };
    }
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'between':
    case 'in':
    case 'filled':
    case 'empty':
    case 'contact_has':
    case 'new_to_base':
    case 'attended_by':
    case 'task_done':
    case 'follows':
    case 'approved':
    case 'visits':
    case 'outcome_recorded':
    case 'next_step_set':
    case 'attempts':
    case 'portrait':
      return guardTargets(guard).some((target) => gone.has(target)) ? null : guard;
  }
}
