import { describe, expect, it } from 'vitest';
import { describeFinding, lint, placeKey } from '@/designer/lint';
import type { Process } from '@/runtime/format';
import { processSchema } from '@/runtime/format/schema';
import { checkpointOf, outcomeOf, planted, stageOf, stepOf, taskOf, template } from './template';

/** What is found beside the facts of the template that wait to be confirmed. */
const found = (process: Process) =>
  lint(process)
    .filter(({ rule }) => rule !== 'variable_unconfirmed')
    .map(({ rule, at }) => `${rule} at ${placeKey(at)}`);

describe('lint of the shipped template', () => {
  it('finds nothing but the facts to confirm', () => {
    expect(lint(template()).map(({ rule, severity, at }) => [rule, severity, placeKey(at)])).toEqual([
      ['variable_unconfirmed', 'warning', 'variable/case'],
      ['variable_unconfirmed', 'warning', 'variable/price_range'],
    ]);
  });
});

const faults: [name: string, plant: (process: Process) => void, expected: string][] = [
  [
    'a step with no way out',
    (p) => (stepOf(p, 'launch', 's4').answers = []),
    'step_without_answer at stage/launch/script/s4',
  ],
  [
    'an answer to a missing step',
    (p) => (stepOf(p, 'needs', 's2').answers[0]!.go = { to: 'step', step: 's99' }),
    'answer_nowhere at stage/needs/script/s2/a1',
  ],
  [
    'a stage nobody can reach',
    (p) => {
      const copy = structuredClone(stageOf(p, 'closing'));
      copy.id = 'island';
      copy.title = { ru: 'Остров', en: 'Island' };
      copy.tasks = [];
      copy.checkpoints = [];
      copy.script.steps.forEach((step) => step.answers.forEach((answer) => delete answer.raise));
      p.stages.push(copy);
    },
    'unreachable_stage at stage/island/outcomes',
  ],
  [
    'two A in one stage',
    (p) => (stageOf(p, 'present').raci['engineer'] = 'A'),
    'accountable at stage/present/raci',
  ],
  [
    'a checkpoint on a task that is never created',
    (p) => {
      checkpointOf(p, 'contract', 'cp_draft_late').rule = {
        on: 'task_late',
        task: 't_ghost',
        over: { iso: 'PT0H', clock: 'work' },
      };
    },
    'checkpoint_dead_task at stage/contract/checkpoints/cp_draft_late',
  ],
  [
    'a required field nobody ever collects before it is required',
    (p) => delete stepOf(p, 'needs', 's7').collect,
    'uncollected at stage/needs/outcomes/confirmed',
  ],
  [
    'a deadline chain longer than the stage limit',
    (p) =>
      (taskOf(p, 'offer_prep', 't_calc').due = { from: 'created', after: { iso: 'P3D', clock: 'work' } }),
    'deadline_chain at stage/offer_prep/limit',
  ],
  [
    'an end with no path',
    (p) => {
      outcomeOf(p, 'call', 'not_ours').to = 'lost';
      outcomeOf(p, 'call', 'not_ours').kind = 'loss';
    },
    'unreachable_end at end/not_ours',
  ],
  [
    'an English text missing',
    (p) => delete stepOf(p, 'contract', 's2').text.en,
    'missing_text at stage/contract/script/s2',
  ],
  [
    'a norm whose load exceeds 100 % of the day',
    (p) => (p.norms!.daily.find(({ id }) => id === 'dial')!.norm = 60),
    'norm_load at process/norms',
  ],
  [
    'pay above the margin budget',
    (p) => {
      const rate = p.pay!.rates.find(({ id }) => id === 'call')!;
      if (rate.per === 'action') rate.price = 9000;
    },
    'pay_budget at process/pay',
  ],
  [
    'a postponed end with no return',
    (p) => {
      const later = p.ends.find(({ id }) => id === 'later')!;
      if (later.kind === 'postponed') later.returnsTo = 'nowhere';
    },
    'postponed_return at end/later',
  ],
];

describe('lint of the template with a planted fault', () => {
  it.each(faults)('finds exactly this: %s', (_, plant, expected) => {
    const process = planted(plant);
    expect(processSchema.safeParse(process).success).toBe(true);
    expect(found(process)).toEqual([expected]);
  });

  it.each(faults)('says it in plain words of both languages: %s', (_, plant) => {
    const process = planted(plant);
    for (const finding of lint(process))
      for (const locale of ['ru', 'en'] as const) {
        const { place, cause, cure } = describeFinding(process, finding, locale);
        const words = `${place} ${cause} ${cure}`;
        expect(words).not.toMatch(/\{|\}|undefined|NaN|\[object/);
        expect(/[а-яё]/i.test(cause)).toBe(locale === 'ru');
      }
  });

  it('names figures and things: the chain with its tasks, the load in percent, both roles', () => {
    const cause = (plant: (process: Process) => void, rule: string, locale: 'ru' | 'en') => {
      const process = planted(plant);
      const finding = lint(process).find((item) => item.rule === rule)!;
      return describeFinding(process, finding, locale).cause.replace(/[\u00a0\u202f]/g, ' ');
    };
    expect(cause(faults[6]![1], 'deadline_chain', 'ru')).toBe(
      'Задачи друг за другом занимают 34 рабочих часа: «Расстановка и расчёт нагрузок», «Собрать предложение из трёх вариантов», «Перекрёстная проверка предложения коллегой». Предел этапа — 32 рабочих часа.',
    );
    expect(cause(faults[9]![1], 'norm_load', 'ru')).toMatch(
      /^Нормы одного менеджера занимают 112,\d % дня: 539 мин из 480\.$/,
    );
    expect(cause(faults[3]![1], 'accountable', 'en')).toBe(
      'Several roles answer for this stage: “Head of sales”, “Design engineer”.',
    );
    expect(cause(faults[10]![1], 'pay_budget', 'en')).toMatch(
      /takes 10\.\d% of its margin; the budget is 10\.0%/,
    );
  });
});

describe('lint tells one fault once', () => {
  it('reports a removed entry, not every stage behind it', () => {
    expect(found(planted((p) => (p.entries = [])))).toEqual(['start_and_finish at process/start']);
  });

  it('reports the circle of tasks, not the checkpoints that watch them', () => {
    expect(
      found(planted((p) => (taskOf(p, 'offer_prep', 't_calc').create = { on: 'task_done', task: 't_peer' }))),
    ).toEqual(['task_cycle at stage/offer_prep/tasks/t_calc']);
  });

  it('reports a task that nothing can create by the checkpoint on it, not the tasks that follow', () => {
    const process = planted((p) => {
      p.fields.push({ id: 'mood', title: { ru: 'Настроение', en: 'Mood' }, type: 'text' });
      taskOf(p, 'present', 't_show').create = { on: 'field', field: 'mood' };
    });
    expect(found(process)).toEqual(['checkpoint_dead_task at stage/present/checkpoints/cp_show_late']);
  });

  it('reports stages that lead only to each other once, on the first of them', () => {
    const process = planted((p) => {
      stageOf(p, 'closing').outcomes = [
        {
          id: 'paid',
          title: { ru: 'Д', en: 'On' },
          kind: 'success',
          to: 'launch',
          criteria: { ru: 'Ф', en: 'F' },
        },
      ];
      stageOf(p, 'launch').outcomes = [
        {
          id: 'done',
          title: { ru: 'Д', en: 'On' },
          kind: 'success',
          to: 'closing',
          criteria: { ru: 'Ф', en: 'F' },
        },
      ];
    });
    expect(found(process).filter((line) => line.startsWith('no_way_to_end'))).toHaveLength(1);
  });

  it('reports a late task that creates itself through its own checkpoint, until a cap is set', () => {
    const loop = (repeatMax?: number) =>
      planted((p) => {
        checkpointOf(p, 'objections', 'cp_answer_late').rule = {
          on: 'task_late',
          task: 't_reference',
          over: { iso: 'PT0H', clock: 'work' },
        };
        const task = taskOf(p, 'objections', 't_reference');
        task.create = { on: 'checkpoint', checkpoint: 'cp_answer_late' };
        if (repeatMax) task.repeatMax = repeatMax;
      });
    expect(found(loop())).toContain('endless_trigger at stage/objections/tasks/t_reference');
    expect(found(loop(3)).some((line) => line.startsWith('endless_trigger'))).toBe(false);
  });

  it('names the steps of a circle by their numbers', () => {
    const process = planted((p) => {
      const [second, third] = [stepOf(p, 'launch', 's2'), stepOf(p, 'launch', 's3')];
      second.answers.forEach((answer) => (answer.go = { to: 'step', step: 's3' }));
      third.answers.forEach((answer) => (answer.go = { to: 'step', step: 's2' }));
    });
    const finding = lint(process).find(({ rule }) => rule === 'script_loop')!;
    expect(describeFinding(process, finding, 'ru').cause).toMatch(
      /^Этот шаг ведёт только к шагу [23] и обратно\./,
    );
    expect(describeFinding(process, finding, 'en').cause).toMatch(
      /^The step leads only to step [23] and back\./,
    );
  });

  it('warns of a long chain of cards, which the player still comes back from', () => {
    const process = planted((p) => {
      const cards = p.objections.slice(0, 10);
      cards.forEach((card, i) => {
        const next = cards[i + 1];
        card.answers = [
          {
            id: 'a1',
            text: { ru: 'Дальше', en: 'On' },
            go: next ? { to: 'objection', objection: next.id } : { to: 'back' },
          },
          { id: 'a2', text: { ru: 'Назад', en: 'Back' }, go: { to: 'back' } },
        ];
      });
    });
    const finding = lint(process).find(({ rule }) => rule === 'card_depth')!;
    expect(finding).toMatchObject({ severity: 'warning', values: { shape: 'chain', n: 10 } });
    expect(describeFinding(process, finding, 'ru').cause).toContain('цепочкой из 10');
  });

  it('tells a field that only some ways collect from one that none does', () => {
    const process = planted((p) =>
      stepOf(p, 'contract', 's2').answers.splice(1, 1, {
        id: 'a2',
        text: { ru: 'Правки', en: 'Edits' },
        go: { to: 'outcome', outcome: 'agreed' },
      }),
    );
    const finding = lint(process).find(({ rule }) => rule === 'uncollected')!;
    expect(finding.severity).toBe('warning');
    expect(finding.values).toMatchObject({ field: { id: 'contract_file' }, some: 'yes' });
  });
});
