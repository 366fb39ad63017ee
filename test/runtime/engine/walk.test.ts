import { describe, expect, it } from 'vitest';
import {
  compileProcess,
  decide,
  evolve,
  replay,
  type Command,
  type DealEvent,
  type DealState,
} from '@/runtime/engine';
import type { Process } from '@/runtime/format';
import { templateProcess } from './template';
import { walkToWon } from './walk';

/** The same commands as events tell them, given to another definition. */
function again(commands: readonly { command: Command; now: number }[], process: Process): DealEvent[] {
  const definition = compileProcess(process);
  let state: DealState | null = null;
  const events: DealEvent[] = [];
  for (const { command, now } of commands) {
    const decision = decide(definition, state, command, now);
    if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
    for (const event of decision.events) {
      state = evolve(state, event);
      events.push(event);
    }
  }
  return events;
}

/** A copy in which every text is gone and every card lies elsewhere. */
function withoutWords(process: Process): Process {
  const blank = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(blank);
    if (typeof value !== 'object' || value === null) return value;
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every((key) => key === 'ru' || key === 'en')) return {};
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, blank(one)]));
  };
  return { ...(blank(process) as Process), layout: { nodes: {} } };
}

describe('a deal of the shipped process that goes by the book', () => {
  const deal = walkToWon();

  it('goes from the cold call to a launched and paid project', () => {
    expect(deal.live).toMatchObject({ status: 'ended', end: 'won' });
    expect(deal.ofType('stage_entered').map((event) => event.stage)).toEqual([
      'call',
      'needs',
      'offer_prep',
      'present',
      'contract',
      'closing',
      'launch',
    ]);
    expect(deal.openTasks()).toEqual([]);
  });

  it('does every task of the process on the way, each by its role, none late', () => {
    expect(deal.ofType('task_done').map((event) => [event.task, event.actor.role, event.late])).toEqual([
      ['t_first_call', 'manager', false],
      ['t_confirm', 'manager', false],
      ['t_prepare', 'manager', false],
      ['t_meet', 'manager', false],
      ['t_minutes', 'manager', false],
      ['t_calc', 'engineer', false],
      ['t_offer', 'manager', false],
      ['t_peer', 'manager', false],
      ['t_show', 'manager', false],
      ['t_followup', 'manager', false],
      ['t_draft', 'manager', false],
      ['t_legal', 'lawyer', false],
      ['t_sign_date', 'manager', false],
      ['t_invoice', 'accountant', false],
      ['t_pay_control', 'manager', false],
      ['t_handover', 'manager', false],
      ['t_kickoff', 'service', false],
      ['t_accept', 'service', false],
      ['t_final_pay', 'accountant', false],
      ['t_nps', 'manager', false],
    ]);
  });

  it('breaks nothing', () => {
    expect(deal.ofType('deviation_raised')).toEqual([]);
    expect(deal.ofType('gate_passed')).toEqual([]);
  });

  it('is the fold of its events', () => {
    expect(replay(deal.events)).toEqual(deal.live);
  });

  it('is the same to the byte whatever the process is called and wherever its cards lie', () => {
    const events = again(deal.commands, withoutWords(templateProcess()));
    expect(JSON.stringify(events)).toBe(JSON.stringify(deal.events));
  });
});
