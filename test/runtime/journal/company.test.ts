import { expect, it } from 'vitest';
import type { Command } from '@/runtime/engine';
import type { Person } from '@/runtime/format';
import { anna, hours, monday } from '../engine/deal';
import { open, openDeal } from './open';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

it('a task goes to whoever did it before, until the day after the last one of that person', async () => {
  const lena: Person = { id: 'lena', name: 'Lena', role: 'lawyer', absences: [] };
  let people: Person[] = [lena];
  let now = monday;
  const journal = await open({ people: () => people, now: () => now });
  const deal = openDeal(journal);
  const give = (command: Without<Command, 'actor'>) => {
    const result = journal.dispatch(deal, { ...command, actor: anna });
    if (!result.ok) throw new Error(JSON.stringify(result.rejection));
    return result.deal.state.tasks.at(-1);
  };
  const draft = (file: string) => {
    const review = give({ type: 'set_fields', set: { contract_file: file } })!;
    expect(review.task).toBe('t_legal');
    return review;
  };
  give({ type: 'import_fact', to: 'contract' });
  give({ type: 'assign_task', task: draft('one.docx').key, assignee: 'lena' });
  give({ type: 'complete_task', task: 't_legal#1' });
  people = [{ ...lena, leftOn: '2026-03-02' }];
  expect(draft('two.docx').assignee).toBe('lena');
  give({ type: 'complete_task', task: 't_legal#2' });
  now += hours(24);
  expect(draft('three.docx').assignee).toBeNull();
  journal.close();
});
