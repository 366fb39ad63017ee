import { describe, expect, it } from 'vitest';
import { lint, placeKey, rules, type RuleName } from '@/designer/lint';
import type { Process } from '@/runtime/format';
import { processSchema } from '@/runtime/format/schema';
import { checkpointOf, outcomeOf, planted, stageOf, stepOf, taskOf } from './template';

type Plant = [plant: (process: Process) => void, severity: 'error' | 'warning' | 'info', place: string];

const text = (words: string) => ({ ru: words, en: words });
const cardOf = (process: Process, id: string) => process.objections.find((card) => card.id === id)!;
const fieldOf = (process: Process, id: string) => process.fields.find((field) => field.id === id)!;
const outcomeLike = (process: Process, id: string) => ({ ...outcomeOf(process, 'call', 'refused'), id });

/** One fault for every rule, with the place that has to be named. */
const plants: Readonly<Record<RuleName, Plant>> = {
  start_and_finish: [(p) => (p.entries = []), 'error', 'process/start'],
  duplicate_id: [(p) => p.roles.push(p.roles[0]!), 'error', 'role/owner'],
  dangling: [(p) => (taskOf(p, 'launch', 't_nps').role = 'ghost'), 'error', 'stage/launch/tasks/t_nps'],
  unreachable_stage: [(p) => (outcomeOf(p, 'closing', 'paid').to = 'won'), 'error', 'stage/launch/outcomes'],
  stage_without_outcome: [(p) => (stageOf(p, 'launch').outcomes = []), 'error', 'stage/launch/outcomes'],
  no_way_to_end: [(p) => (outcomeOf(p, 'launch', 'done').to = 'launch'), 'error', 'stage/launch/outcomes'],
  unreachable_end: [
    (p) => p.ends.push({ id: 'limbo', title: text('Limbo'), kind: 'failure', requires: ['loss_reason'] }),
    'error',
    'end/limbo',
  ],
  outcome_kind: [
    (p) => (outcomeOf(p, 'call', 'refused').to = 'needs'),
    'warning',
    'stage/call/outcomes/refused',
  ],
  no_success_outcome: [
    (p) => (outcomeOf(p, 'launch', 'done').kind = 'later'),
    'warning',
    'stage/launch/outcomes',
  ],
  postponed_return: [
    (p) => p.ends.forEach((end) => end.kind === 'postponed' && (end.until = 'pain')),
    'error',
    'end/later',
  ],
  end_without_reason: [(p) => (p.ends.find(({ id }) => id === 'lost')!.requires = []), 'warning', 'end/lost'],
  answer_nowhere: [
    (p) => (stepOf(p, 'needs', 's2').answers[0]!.go = { to: 'back' }),
    'error',
    'stage/needs/script/s2/a1',
  ],
  step_without_answer: [(p) => (stepOf(p, 'needs', 's2').answers = []), 'error', 'stage/needs/script/s2'],
  script_loop: [
    (p) => stepOf(p, 'launch', 's4').answers.forEach((answer) => (answer.go = { to: 'step', step: 's4' })),
    'error',
    'stage/launch/script/s4',
  ],
  unreachable_step: [
    (p) =>
      stageOf(p, 'launch').script.steps.push({
        ...stepOf(p, 'launch', 's4'),
        id: 's99',
      }),
    'warning',
    'stage/launch/script/s99',
  ],
  unreachable_outcome: [
    (p) => stageOf(p, 'launch').outcomes.push(outcomeLike(p, 'gone')),
    'warning',
    'stage/launch/outcomes/gone',
  ],
  card_nowhere: [(p) => (cardOf(p, 'gatekeeper').answers = []), 'error', 'objection/gatekeeper'],
  card_depth: [
    (p) => {
      cardOf(p, 'gatekeeper').answers[0]!.go = { to: 'objection', objection: 'send_email' };
      cardOf(p, 'send_email').answers[0]!.go = { to: 'objection', objection: 'gatekeeper' };
    },
    'warning',
    'objection/gatekeeper',
  ],
  unknown_placeholder: [
    (p) => (stepOf(p, 'launch', 's4').text = text('Hello, {stranger}')),
    'error',
    'stage/launch/script/s4',
  ],
  empty_script: [(p) => (stageOf(p, 'launch').script.steps = []), 'warning', 'stage/launch/script'],
  accountable: [(p) => (stageOf(p, 'launch').raci = { manager: 'R' }), 'error', 'stage/launch/raci'],
  responsible: [(p) => (stageOf(p, 'launch').raci = { head: 'A' }), 'error', 'stage/launch/raci'],
  task_role: [(p) => (taskOf(p, 'launch', 't_nps').role = 'lawyer'), 'warning', 'stage/launch/tasks/t_nps'],
  task_cycle: [
    (p) => (taskOf(p, 'launch', 't_handover').create = { on: 'task_done', task: 't_nps' }),
    'error',
    'stage/launch/tasks/t_handover',
  ],
  endless_trigger: [
    (p) => (taskOf(p, 'launch', 't_handover').create = { on: 'checkpoint', checkpoint: 'cp_handover' }),
    'error',
    'stage/launch/tasks/t_handover',
  ],
  task_never_created: [
    (p) => {
      checkpointOf(p, 'launch', 'cp_claim').rule = { on: 'script' };
      for (const { answers } of [...p.stages.flatMap(({ script }) => script.steps), ...p.objections])
        answers.forEach((answer) => answer.raise === 'cp_claim' && delete answer.raise);
      taskOf(p, 'launch', 't_nps').create = { on: 'checkpoint', checkpoint: 'cp_claim' };
    },
    'warning',
    'stage/launch/tasks/t_nps',
  ],
  checkpoint_dead_task: [
    (p) =>
      (checkpointOf(p, 'launch', 'cp_handover').rule = {
        on: 'task_late',
        task: 'ghost',
        over: { iso: 'PT0H', clock: 'work' },
      }),
    'error',
    'stage/launch/checkpoints/cp_handover',
  ],
  late_without_due: [
    (p) => delete taskOf(p, 'launch', 't_handover').due,
    'error',
    'stage/launch/checkpoints/cp_handover',
  ],
  checkpoint_never_raised: [
    (p) => (checkpointOf(p, 'launch', 'cp_handover').rule = { on: 'script' }),
    'warning',
    'stage/launch/checkpoints/cp_handover',
  ],
  notifies_nobody: [
    (p) => (checkpointOf(p, 'launch', 'cp_handover').notify = []),
    'warning',
    'stage/launch/checkpoints/cp_handover',
  ],
  deadline_chain: [
    (p) => (stageOf(p, 'launch').limit = { iso: 'PT8H', clock: 'work' }),
    'error',
    'stage/launch/limit',
  ],
  months_at_work: [
    (p) => (stageOf(p, 'launch').limit = { iso: 'P6M', clock: 'work' }),
    'error',
    'stage/launch/limit',
  ],
  no_limit: [(p) => delete stageOf(p, 'launch').limit, 'warning', 'stage/launch/limit'],
  uncollected: [
    (p) => outcomeOf(p, 'call', 'meeting_set').requires!.push('act_file'),
    'error',
    'stage/call/outcomes/meeting_set',
  ],
  required_data: [(p) => stageOf(p, 'call').requiredData.push('act_file'), 'warning', 'stage/call/data'],
  unwritten_condition: [
    (p) => {
      p.fields.push({ id: 'mood', title: text('Mood'), type: 'text' });
      checkpointOf(p, 'launch', 'cp_detractor').rule = {
        on: 'condition',
        when: { op: 'empty', of: { field: 'mood' } },
      };
    },
    'warning',
    'stage/launch/checkpoints/cp_detractor',
  ],
  value_unfit: [
    (p) => (stepOf(p, 'launch', 's4').answers[0]!.set = [{ field: 'nps', value: 50 }]),
    'error',
    'stage/launch/script/s4/a1',
  ],
  empty_choice: [(p) => (p.lossReasons = []), 'error', 'field/loss_reason'],
  field_range: [
    (p) => {
      const nps = fieldOf(p, 'nps');
      if (nps.type === 'number') nps.min = 11;
    },
    'error',
    'field/nps',
  ],
  calendar_hours: [(p) => (p.calendar.week = {}), 'error', 'process/calendar'],
  norm_load: [(p) => (p.norms!.daily[0]!.minutes = 40), 'error', 'process/norms'],
  norm_ratio: [(p) => (p.norms!.ratios[0]!.share = 1.2), 'error', 'process/norms'],
  pay_budget: [
    (p) => {
      const rate = p.pay!.rates.find(({ id }) => id === 'meeting')!;
      if (rate.per === 'action') rate.price *= 10;
    },
    'error',
    'process/pay',
  ],
  idle_norm: [
    (p) => p.activities.forEach((activity) => activity.norm === 'offer' && delete activity.norm),
    'warning',
    'norm/offer',
  ],
  goal_weights: [(p) => (p.goals.find(({ id }) => id === 'g1')!.weight = 0.9), 'error', 'goal/g0'],
  missing_text: [(p) => delete p.ends.find(({ id }) => id === 'won')!.title.en, 'warning', 'end/won'],
  same_title: [
    (p) => (stageOf(p, 'launch').title = structuredClone(stageOf(p, 'closing').title)),
    'warning',
    'stage/launch/texts',
  ],
  no_result: [(p) => (stageOf(p, 'launch').result = {}), 'warning', 'stage/launch/texts'],
  no_criteria: [(p) => delete outcomeOf(p, 'launch', 'done').criteria, 'info', 'stage/launch/outcomes/done'],
  variable_unconfirmed: [(p) => (p.variables[1]!.confirmed = true), 'warning', 'variable/case'],
  contact_not_personal: [(p) => delete fieldOf(p, 'decision_maker').personal, 'info', 'field/decision_maker'],
  unused_field: [
    (p) => p.fields.push({ id: 'mood', title: text('Mood'), type: 'text' }),
    'info',
    'field/mood',
  ],
};

const told = (process: Process, rule: RuleName) =>
  lint(process)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, at }) => `${severity} at ${placeKey(at)}`);

describe('every rule', () => {
  it('has a fault of its own here', () => {
    expect(Object.keys(plants).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(Object.entries(plants) as [RuleName, Plant][])(
    'finds its fault once, at its place: %s',
    (rule, [plant, severity, place]) => {
      const process = planted(plant);
      expect(processSchema.safeParse(process).error?.issues ?? []).toEqual([]);
      expect(told(process, rule)).toEqual([`${severity} at ${place}`]);
    },
  );
});
