import type { CheckRule, Checkpoint } from '@/runtime/format';
import { filterKeep, patched } from '../change';
import type { Gone } from './gone';
import { sweepGuard } from './guard';

/** The checkpoint without deleted things; null if it has nothing left to watch. */
export function sweepCheckpoint(checkpoint: Checkpoint, gone: Gone): Checkpoint | null {
  const rule = sweepRule(checkpoint.rule, gone);
  if (!rule) return null;
  const stays = (role: string) => !gone.has({ kind: 'role', id: role });
  const { escalate } = checkpoint;
  const to = escalate && filterKeep(escalate.to, stays);
  return patched(checkpoint, {
    rule,
    notify: filterKeep(checkpoint.notify, stays),
    escalate:
      escalate && to && (to.length === 0 ? null : to === escalate.to ? escalate : { ...escalate, to }),
  });
}

function sweepRule(rule: CheckRule, gone: Gone): CheckRule | null {
  switch (rule.on) {
    case 'task_late':
      return gone.has({ kind: 'task', id: rule.task }) ? null : rule;
    case 'exit': {
      const fields = filterKeep(rule.fields, (id) => !gone.has({ kind: 'field', id }));
      if (fields.length === 0) return null;
      return fields === rule.fields ? rule : { ...rule, fields };
    }
    case 'condition': {
      const when = sweepGuard(rule.when, gone);
      if (!when) return null;
      return when === rule.when ? rule : { ...rule, when };
    }
    case 'order':
      return [rule.what, rule.after].some((part) => partGone(part, gone)) ? null : rule;
    case 'attendees':
      return gone.has({ kind: 'activity', id: rule.activity }) || gone.has({ kind: 'field', id: rule.lack })
        ? null
        : rule;
    case 'stay':
    case 'idle':
    case 'script':
      return rule;
  }
}

type OrderPart = Extract<CheckRule, { on: 'order' }>['after'];

function partGone(part: OrderPart, gone: Gone): boolean {
  if ('stage' in part) return gone.has({ kind: 'stage', id: part.stage });
  if ('activity' in part) return gone.has({ kind: 'activity', id: part.activity });
  return gone.has({ kind: 'field', id: part.field });
}
