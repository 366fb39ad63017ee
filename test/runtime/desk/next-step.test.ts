import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainStep } from '@/runtime/desk/work/next-step';
import { startStep } from '@/runtime/desk/work/script-start';
import { decide, evolve, type DealState } from '@/runtime/engine';
import { Chance } from '../engine/chance';
import { anna, boris, Deal, head, hours, monday } from '../engine/deal';
import { randomCommand } from '../engine/random-command';
import { templateProcess } from '../engine/template';
import { walkToWon } from '../engine/walk';

const process = templateProcess();
const runs = globalThis.process.env.FUZZ ? 500 : 25;

function opened(entry = 'cold'): Deal {
  const deal = new Deal(process);
  deal.do({
    type: 'open_deal',
    deal: 'd',
    entry,
    title: 'Логос',
    assignee: 'anna',
    data: { region: 'Центр', ...(entry === 'repeat' && { meeting_at: monday + hours(24) }) },
  });
  return deal;
}

describe('the main next step', () => {
  it('of a new deal is the first call by its script', () => {
    const { step, reason, dueAt } = mainStep(process, opened().live, anna, monday);
    expect(step).toMatchObject({ act: 'talk', task: { task: 't_first_call' } });
    expect(reason).toBe('only');
    expect(dueAt).toBe(monday + hours(5));
  });

  it('is the talk under way, then the result that a gate holds', () => {
    const deal = opened();
    deal.do({ type: 'start_script' });
    expect(mainStep(process, deal.live, anna, monday)).toMatchObject({
      step: { act: 'resume' },
      reason: 'under_way',
    });
    deal.answers('a1', 'a1', 'a1');
    deal.do({ type: 'answer', answer: 'a1', set: { pain: 'Нет мест' } });
    deal.answers('a1');
    deal.do({ type: 'answer', answer: 'a1', set: { meeting_at: monday + hours(30) } });
    deal.do({ type: 'answer', answer: 'a1' });
    expect(mainStep(process, deal.live, anna, monday)).toMatchObject({
      step: { act: 'gate', outcome: 'meeting_set' },
      reason: 'held',
    });
  });

  it('prefers what is due soonest, says so, and says when it is late', () => {
    const deal = opened('repeat');
    expect(mainStep(process, deal.live, anna, monday)).toMatchObject({
      step: { act: 'task', task: { task: 't_prepare' } },
      reason: 'soonest',
    });
    expect(mainStep(process, deal.live, anna, monday + hours(80)).reason).toBe('late');
  });

  it('for somebody with no task here is the work of the other, named as such', () => {
    expect(mainStep(process, opened().live, boris, monday)).toMatchObject({ reason: 'others_work' });
    expect(mainStep(process, opened().live, head, monday).reason).toBe('others_work');
  });

  it('of a closed deal is nothing', () => {
    const won = walkToWon().live;
    expect(mainStep(process, won, anna, won.lastEventAt).step).toEqual({ act: 'nothing', end: 'won' });
  });

  it('of a closed deal with a task that the process keeps says that the task is left', () => {
    const deal = opened('repeat');
    deal.do({ type: 'complete_task', task: deal.task('t_prepare'), set: { distance_km: 5, solvency: 'ok' } });
    deal.do({ type: 'complete_task', task: deal.task('t_meet') });
    deal.do({
      type: 'outcome',
      outcome: 'no_need',
      set: { loss_reason: 'price', loss_comment: 'Взяли дешевле у соседей' },
    });
    expect(mainStep(process, deal.live, anna, monday)).toMatchObject({
      step: { act: 'nothing', end: 'lost' },
      reason: 'kept',
    });
  });

  it('is exactly one for every deal, however it came to be', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = new Chance(seed);
        const { definition } = new Deal(process);
        let state: DealState | null = null;
        let now = monday;
        for (let i = 0; i < 60; i++) {
          const decision = decide(definition, state, randomCommand(chance, definition, state, now), now);
          if (decision.ok) for (const event of decision.events) state = evolve(state, event);
          if (!state) continue;
          const { step } = mainStep(process, state, anna, now);
          expect(step.act === 'wait').toBe(state.status === 'waiting');
          expect(step.act === 'nothing').toBe(state.status === 'ended');
          if (step.act === 'task' || step.act === 'talk') expect(step.task.status).toBe('open');
          // An open deal with a task left is never told that nothing is left.
          if (step.act === 'result' && !step.task)
            expect(state.tasks.some((task) => task.status === 'open')).toBe(false);
          now += hours(chance.below(8));
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('the talk of a stage', () => {
  it('is shown at the very step where the engine will begin it', () => {
    for (const entry of ['cold', 'inbound', 'referral', 'repeat']) {
      const deal = opened(entry);
      const shown = startStep(process, deal.live);
      deal.do({ type: 'start_script' });
      expect(deal.live.run!.place).toEqual({ at: 'step', step: shown });
      deal.do({ type: 'stop_script' });
      const again = startStep(process, deal.live);
      deal.do({ type: 'start_script' });
      expect(deal.live.run!.place).toEqual({ at: 'step', step: again });
    }
  });
});
