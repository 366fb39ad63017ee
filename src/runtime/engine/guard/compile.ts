import type { Guard, Id, Operand, Process } from '@/runtime/format';
import { isContact, isFilled, sameContact } from '../values';
import type { Value } from '../state';
import { compare } from './compare';
import type { GuardFacts } from './facts';
import type { Truth } from './truth';

/**
 * Guards as closures. The idea: a condition is data, so it is compiled once into a tree of functions that
 * answer true, false or "cannot tell" (Kleene): an unknown field never passes a gate and never accuses
 * anybody. Total: no input throws. Cost: one call per atom, no allocation.
 */
export interface CompiledGuard {
  test(facts: GuardFacts): Truth;
  /** Atoms that keep the guard from being true, in the order they are written. */
  failing(facts: GuardFacts): Guard[];
  /** Fields of the deal that it reads. */
  readonly fields: ReadonlySet<Id>;
}

type Test = (facts: GuardFacts) => Truth;
interface Node {
  guard: Guard;
  test: Test;
  args: Node[];
}

export function compileGuard(guard: Guard, portrait: Process['portrait']): CompiledGuard {
  const fields = new Set<Id>();
  const root = nodeOf(guard, portrait, fields, 0);
  return { test: root.test, failing: (facts) => failingOf(root, facts), fields };
}

function failingOf(node: Node, facts: GuardFacts): Guard[] {
  if (node.test(facts) === true) return [];
  return node.args.length > 0 ? node.args.flatMap((arg) => failingOf(arg, facts)) : [node.guard];
}

const all =
  (tests: readonly Test[]): Test =>
  (facts) => {
    let result: Truth = true;
    for (const test of tests) {
      const one = test(facts);
      if (one === false) return false;
      if (one === null) result = null;
    }
    return result;
  };

const any =
  (tests: readonly Test[]): Test =>
  (facts) => {
    let result: Truth = false;
    for (const test of tests) {
      const one = test(facts);
      if (one === true) return true;
      if (one === null) result = null;
    }
    return result;
  };

function nodeOf(guard: Guard, portrait: Process['portrait'], fields: Set<Id>, depth: number): Node {
  const leaf = (test: Test): Node => ({ guard, test, args: [] });
  const read = (of: Operand): ((facts: GuardFacts) => Value | undefined) => {
    if ('record' in of) {
      const { record } = of;
      return (facts) => facts.records?.[record];
    }
    const { field } = of;
    fields.add(field);
    return (facts) => facts.deal.data[field];
  };
  const contactIn = (field: Id) => {
    const value = read({ field });
    return (facts: GuardFacts) => {
      const contact = value(facts);
      return isContact(contact) && isFilled(contact) ? contact : null;
    };
  };
  switch (guard.op) {
    case 'and':
    case 'or': {
      const args = guard.args.map((arg) => nodeOf(arg, portrait, fields, depth));
      const tests = args.map((arg) => arg.test);
      return { guard, test: guard.op === 'and' ? all(tests) : any(tests), args };
    }
    case 'not': {
      const { test } = nodeOf(guard.arg, portrait, fields, depth);
      return leaf((facts) => {
        const one = test(facts);
        return one === null ? null : !one;
      });
    }
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const value = read(guard.of);
      const { op, value: literal } = guard;
      return leaf((facts) => compare(op, value(facts), literal));
    }
    case 'between': {
      const value = read(guard.of);
      const { low, high } = guard;
      return leaf((facts) => {
        const one = value(facts);
        return typeof one === 'number' ? one >= low && one <= high : null;
      });
    }
    case 'in': {
      const value = read(guard.of);
      const tests = guard.values.map(
        (literal): Test =>
          (facts) =>
            compare('=', value(facts), literal),
      );
      return leaf(any(tests));
    }
    case 'filled':
    case 'empty': {
      const value = read(guard.of);
      const wanted = guard.op === 'filled';
      return leaf((facts) => isFilled(value(facts)) === wanted);
    }
    case 'contact_has': {
      const contact = contactIn(guard.field);
      const { parts } = guard;
      return leaf((facts) => {
        const one = contact(facts);
        return one && parts.every((part) => (one[part] ?? '').trim() !== '');
      });
    }
    case 'new_to_base': {
      const contact = contactIn(guard.field);
      return leaf((facts) => {
        const one = contact(facts);
        return one && !facts.knows(one);
      });
    }
    case 'attended_by': {
      const contact = contactIn(guard.field);
      return leaf((facts) => {
        const one = contact(facts);
        const attendees = facts.records?.attendees;
        return one && attendees ? attendees.some((each) => sameContact(each, one)) : null;
      });
    }
    case 'task_done': {
      const { task } = guard;
      return leaf(({ deal }) => taskDone(deal.tasks, task));
    }
    case 'follows': {
      const { activity } = guard;
      return leaf(({ deal }) => (deal.activities[activity]?.count ?? 0) > 0);
    }
    case 'approved': {
      const { by } = guard;
      return leaf(({ deal }) => deal.approvals.some((approval) => approval.role === by));
    }
    case 'outcome_recorded':
      return leaf((facts) => facts.outcomeRecorded ?? null);
    case 'next_step_set':
      return leaf((facts) => facts.nextStepSet ?? null);
    case 'visits': {
      const { stage, over } = guard;
      return leaf(({ deal }) => (deal.visits[stage] ?? 0) > over);
    }
    case 'attempts': {
      const { over } = guard;
      return leaf(({ deal }) => deal.attempts > over);
    }
    case 'portrait': {
      // A portrait rule that asks for a portrait list asks about itself: it cannot tell.
      if (depth > 0) return leaf(() => null);
      const rules = guard.list === 'is_client' ? portrait.isClient : portrait.notClient;
      return leaf(any(rules.map((rule) => nodeOf(rule.when, portrait, fields, depth + 1).test)));
    }
  }
}

/** Done; not done and never to be done by any task there was; or it may still be. */
function taskDone(tasks: GuardFacts['deal']['tasks'], id: Id): Truth {
  let dropped = false;
  for (const { task, status } of tasks) {
    if (task !== id) continue;
    if (status === 'done') return true;
    if (status === 'open') return null;
    dropped = true;
  }
  return dropped ? false : null;
}
