import fc from 'fast-check';
import type { Process } from '@/runtime/format';
import { commandNames, copyItems, type CommandMap, type CommandName, type Hours } from '@/designer/edit';
import { funnelOf, type Item } from '@/designer/model';

/** One command with its arguments. */
export type Call = { [Name in CommandName]: { name: Name; args: CommandMap[Name] } }[CommandName];

/** Numbers to choose with: a random command is chosen against the document it meets. */
export type Seeds = readonly number[];

export const seeds: fc.Arbitrary<Seeds> = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

const titles = [
  'Встреча',
  'Выявление потребностей',
  'Call',
  'Щётка & ёж',
  '123',
  '',
  'Very long title of something new',
];

/** A command that is likely to do something to this process, and now and then one that must be refused. */
export function callFrom(process: Process, numbers: Seeds): Call {
  let at = 0;
  const n = () => numbers[at++ % numbers.length]! + at;
  const pick = <T>(list: readonly T[], other: T): T => list[n() % (list.length + 1)] ?? list[0] ?? other;
  const id = (list: readonly { id: string }[]) =>
    pick(
      list.map((item) => item.id),
      'nowhere',
    );
  const maybe = <T>(value: T): T | undefined => (n() % 2 === 0 ? value : undefined);
  const words = () => ({
    locale: n() % 2 === 0 ? ('ru' as const) : ('en' as const),
    text: titles[n() % titles.length]!,
  });
  const point = () => ({ x: (n() % 4000) - 1000, y: (n() % 2000) - 500 });
  const stage = process.stages[n() % Math.max(1, process.stages.length)];
  const s = stage?.id ?? 'nowhere';
  const step = id(stage?.script.steps ?? []);
  const outcome = id(stage?.outcomes ?? []);
  const node = () => id([...process.stages, ...process.ends]);
  const stageOf = () => id(process.stages);
  const field = () => id(process.fields);
  const fields = () => [field(), field()].slice(0, n() % 3);
  const role = () => id(process.roles);
  const task = () => id(process.stages.flatMap((x) => x.tasks));
  const checkpoint = () => id(process.stages.flatMap((x) => x.checkpoints));
  const activity = () => id(process.activities);
  const norm = () => id(process.norms?.daily ?? []);
  const rate = () => id(process.pay?.rates ?? []);
  const goal = () => id(process.goals);
  const sign = () => id([...process.portrait.isClient, ...process.portrait.notClient]);
  const funnelPoint = () => id(funnelOf(process.norms?.ratios ?? []));
  const hours = (): Hours =>
    (
      [
        [],
        [
          ['09:00', '13:00'],
          ['14:00', '18:00'],
        ],
        [['18:00', '09:00']],
        [['9:00', '25:00']],
      ] as const
    )[n() % 4]!;
  const date = ['2026-12-31', '2027-02-30', '2026-03-09', '2026-06-11'][n() % 4]!;
  const own = pick(
    process.calendar.exceptions.map((day) => day.date),
    '2020-01-01',
  );
  const objection = id(process.objections);
  const owner = n() % 3 === 0 ? { objection } : { stage: s, step };
  const answers =
    'objection' in owner
      ? process.objections.find((o) => o.id === objection)?.answers
      : stage?.script.steps.find((x) => x.id === step)?.answers;
  const index = n() % 6;
  const outcomeKind = (['success', 'retry', 'branch', 'later', 'loss', 'disqualify'] as const)[n() % 6]!;
  const endKind = (['success', 'failure', 'disqualified', 'postponed'] as const)[n() % 4]!;
  const item = (): Item =>
    (
      [
        { kind: 'stage', stage: s },
        { kind: 'end', end: id(process.ends) },
        { kind: 'entry', entry: id(process.entries) },
        { kind: 'transition', stage: s, outcome },
      ] as const
    )[n() % 4]!;
  const items = [item(), item(), item()].slice(0, n() % 4);
  const jumps = [
    { to: 'step' as const, step },
    { to: 'outcome' as const, outcome },
    { to: 'objection' as const, objection },
    { to: 'back' as const },
  ];
  const go = jumps[n() % 4]!;
  const rules = [
    { on: 'task_late' as const, task: task(), over: { iso: 'PT4H', clock: 'work' as const } },
    { on: 'exit' as const, fields: [field()] },
    { on: 'order' as const, what: { stage: stageOf() }, after: { field: field() } },
    { on: 'condition' as const, when: { op: 'visits' as const, stage: stageOf(), over: 2 } },
    { on: 'script' as const },
  ];
  const rule = rules[n() % 5]!;
  const triggers = [
    { on: 'enter' as const },
    { on: 'task_done' as const, task: task() },
    { on: 'outcome' as const, outcome },
    { on: 'checkpoint' as const, checkpoint: checkpoint() },
    { on: 'field' as const, field: field() },
  ];
  const emitters = [
    { on: 'task' as const, task: task() },
    { on: 'field' as const, field: field(), first: true },
    { on: 'outcome' as const, stage: s, outcome },
    { on: 'end' as const, end: id(process.ends) },
    { on: 'manual' as const },
  ];
  const nodes = { [node()]: point(), [node()]: point() };
  const clip = copyItems(process, items) ?? copyItems(process, [{ kind: 'stage', stage: s }]);
  const limit = n() % 2 === 0 ? null : { iso: 'P3D', clock: 'work' as const };

  const args: { [Name in CommandName]: CommandMap[Name] } = {
    'process.rename': words(),
    'process.setSummary': words(),
    'process.setCompany': words(),
    'language.leaveOut': { language: n() % 2 === 0 ? 'ru' : 'en' },
    'language.copy': n() % 2 === 0 ? { from: 'ru', to: 'en' } : { from: 'en', to: 'ru' },
    'process.setCurrency': { currency: ['RUB', 'USD', 'roubles'][n() % 3]! },
    'process.replace': { process: n() % 10 === 0 ? { ...process, id: 'imported' } : process },
    'stage.add': [
      { title: words(), at: point() },
      { title: words(), after: s, outcome: words() },
      { title: words(), into: { stage: s, outcome } },
      { title: words() },
    ][n() % 4]!,
    'stage.rename': { stage: s, ...words() },
    'stage.setText': { stage: s, text: (['purpose', 'input', 'result'] as const)[n() % 3]!, words: words() },
    'stage.setLimit': { stage: s, limit },
    'stage.setNorm': { stage: s, minutes: [null, 30, 0.5][n() % 3]! },
    'stage.setRaci': { stage: s, role: role(), letter: ([null, 'A', 'R', 'C'] as const)[n() % 4]! },
    'stage.setRequiredData': { stage: s, fields: fields() },
    'stage.move': { stage: s, index },
    'stage.duplicate': { stage: s },
    'stage.delete': { stage: s, ...(maybe(true) ? { redirectTo: node() } : {}) },
    'end.add': { title: words(), kind: endKind },
    'end.rename': { end: id(process.ends), ...words() },
    'end.setKind': { end: id(process.ends), kind: endKind },
    'end.setRequires': { end: id(process.ends), fields: fields() },
    'end.setReturn': { end: id(process.ends), returnsTo: stageOf(), until: field(), maxWait: limit },
    'end.move': { end: id(process.ends), index },
    'end.delete': { end: id(process.ends), ...(maybe(true) ? { redirectTo: node() } : {}) },
    'entry.add': { title: words(), stage: stageOf() },
    'entry.rename': { entry: id(process.entries), ...words() },
    'entry.edit': { entry: id(process.entries), stage: stageOf(), requires: fields(), set: { [field()]: 1 } },
    'entry.delete': { entry: id(process.entries) },
    'transition.connect': {
      stage: s,
      to: node(),
      ...(maybe(true) ? { title: words(), kind: outcomeKind } : {}),
    },
    'transition.redirect': { stage: s, outcome, to: node() },
    'transition.rename': { stage: s, outcome, ...words() },
    'transition.setKind': { stage: s, outcome, kind: outcomeKind },
    'transition.move': { stage: s, outcome, index },
    'transition.delete': { stage: s, outcome },
    'outcome.setRequires': { stage: s, outcome, fields: fields() },
    'outcome.setCriteria': { stage: s, outcome, ...words() },
    'step.add': { stage: s, kind: 'ask', text: words(), index },
    'step.edit': {
      stage: s,
      step,
      kind: 'do',
      text: words(),
      collect: fields(),
      seconds: [null, 20, -1][n() % 3]!,
    },
    'step.move': { stage: s, step, index },
    'step.delete': { stage: s, step },
    'answer.add': { owner, text: words(), index, ...(maybe(true) ? { go } : {}) },
    'answer.edit': {
      owner,
      answer: id(answers ?? []),
      text: words(),
      go,
      set: [{ field: field() }],
      raise: n() % 2 === 0 ? null : checkpoint(),
      note: words(),
    },
    'answer.move': { owner, answer: id(answers ?? []), index },
    'saying.answer': { owner, text: words(), said: { times: 1, last: n() } },
    'saying.setAside': { owner, text: words(), said: { times: 1, last: n() } },
    'answer.delete': { owner, answer: id(answers ?? []) },
    'objection.add': { title: words() },
    'objection.edit': { objection, text: 'reply', words: words() },
    'objection.delete': { objection },
    'task.add': { stage: s, title: words(), index, ...(maybe(true) ? { role: role() } : {}) },
    'task.edit': {
      task: task(),
      title: words(),
      role: role(),
      create: triggers[n() % 5]!,
      due: n() % 2 === 0 ? null : { from: 'field', field: field() },
      form: fields(),
      otherPerson: n() % 2 === 0,
      repeatMax: [null, 3][n() % 2]!,
      onLeave: ([null, 'gate'] as const)[n() % 2]!,
    },
    'task.move': { task: task(), index },
    'task.delete': { task: task() },
    'checkpoint.add': { stage: s, title: words(), kind: 'deadline', rule },
    'checkpoint.edit': {
      checkpoint: checkpoint(),
      title: words(),
      advice: words(),
      rule,
      blocks: n() % 2 === 0,
      notify: [role()],
      escalate:
        n() % 2 === 0 ? null : { after: { iso: 'PT1H', clock: 'work' }, to: [role()], channel: ['app'] },
    },
    'checkpoint.delete': { checkpoint: checkpoint() },
    'field.add': { title: words(), shape: n() % 2 === 0 ? { type: 'date' } : { type: 'enum', options: [] } },
    'field.edit': { field: field(), title: words(), personal: n() % 2 === 0, shape: { type: 'date' } },
    'field.delete': { field: field() },
    'role.add': { title: words() },
    'role.rename': { role: role(), ...words() },
    'role.delete': { role: role(), ...(maybe(true) ? { replaceBy: role() } : {}) },
    'lossReason.add': { title: words() },
    'lossReason.rename': { reason: id(process.lossReasons), ...words() },
    'lossReason.delete': { reason: id(process.lossReasons) },
    'calendar.edit': {
      timezone: ['Asia/Yekaterinburg', 'Europe/London', 'Nowhere/Land'][n() % 3]!,
      ...(maybe(true) ? { holidays: 'ru' as const } : {}),
      shortDayMinutes: [60, 0, -1][n() % 3]!,
    },
    'calendar.setHours': { days: n() % 2 === 0 ? ['sat', 'tue'] : ['mon'], hours: hours() },
    'calendar.setException': { date, hours: hours(), ...(maybe(true) ? { instead: own } : {}) },
    'calendar.deleteException': { date: own },
    'activity.add': { title: words() },
    'activity.edit': {
      activity: activity(),
      title: words(),
      from: [emitters[n() % 5]!, { on: 'manual' as const }].slice(n() % 3),
      when: [null, { op: 'follows' as const, activity: activity() }][n() % 2]!,
      records: (['duration_s', 'connected'] as const).slice(n() % 3),
      norm: n() % 3 === 0 ? null : norm(),
      rate: n() % 3 === 0 ? null : rate(),
      valid: [null, { op: 'filled' as const, of: { field: field() } }][n() % 2]!,
      oncePer: (['day', 'contact'] as const).slice(n() % 3),
    },
    'activity.move': { activity: activity(), index },
    'activity.delete': { activity: activity() },
    'norms.begin': {},
    'norms.edit': {
      planPerManagerMonth: [240_000_000, 0, 1, -5][n() % 4]!,
      averageDeal: [60_000_000, 0][n() % 2]!,
      workingDays: [21, 20, 0, 40][n() % 4]!,
      ramp: [{ week: 1, share: 0.5 }],
    },
    'norms.setShare': { point: funnelPoint(), share: [0.5, 1, 0, 1e-6, 2][n() % 5]! },
    'norms.setFunnel': { points: [funnelPoint(), stageOf(), norm(), 'won'].slice(n() % 4) },
    'norms.takeCounted': {},
    'norm.add': { title: words() },
    'norm.edit': {
      norm: norm(),
      title: words(),
      perDay: [3, 0.2, -1][n() % 3]!,
      minutes: [15, 60][n() % 2]!,
      weekly: [null, 9][n() % 2]!,
    },
    'norm.move': { norm: norm(), index },
    'norm.delete': { norm: norm() },
    'pay.begin': {},
    'pay.edit': {
      baseMonth: [6_000_000, -1][n() % 2]!,
      averageMargin: [280_000, 2_000_000][n() % 2]!,
      variableShareOfMargin: 100_000,
    },
    'rate.add': { unit: words() },
    'rate.edit': {
      rate: rate(),
      unit: words(),
      validText: words(),
      pays: (
        [
          { per: 'action', price: 4200 },
          { per: 'margin', share: 50_000 },
          { per: 'action', price: 0.5 },
        ] as const
      )[n() % 3]!,
    },
    'rate.move': { rate: rate(), index },
    'rate.delete': { rate: rate() },
    'goal.add': { title: words() },
    'goal.edit': {
      goal: goal(),
      title: words(),
      role: role(),
      parent: n() % 3 === 0 ? null : goal(),
      weight: [null, 0.4, 2][n() % 3]!,
      perspective: ([null, 'people'] as const)[n() % 2]!,
      kpi: ['margin', 'Маржа'][n() % 2]!,
      base: 1,
      target: 2,
      unit: '%',
    },
    'goal.move': { goal: goal(), index },
    'goal.delete': { goal: goal() },
    'portraitRule.add': { list: n() % 2 === 0 ? 'isClient' : 'notClient', text: words() },
    'portraitRule.edit': {
      rule: sign(),
      text: words(),
      when: { op: 'empty', of: { field: field() } },
      then: 'ask_head',
    },
    'portraitRule.move': { rule: sign(), index },
    'portraitRule.delete': { rule: sign() },
    'portrait.edit': {
      triggers: [{ en: 'A move' }].slice(n() % 2),
      people: [{ id: 'boss', title: { en: 'Boss' }, cares: {} }],
    },
    'product.edit': {
      essence: words(),
      unique: [{ ru: 'Гарантия' }].slice(n() % 2),
      versus: [{ who: { en: 'They' }, they: {}, we: {} }].slice(n() % 2),
    },
    'variable.add': { title: words() },
    'variable.rename': { variable: id(process.variables), ...words() },
    'variable.delete': { variable: id(process.variables) },
    'variable.edit': { variable: id(process.variables), ...words() },
    'variable.confirm': { variable: id(process.variables), confirmed: n() % 2 === 0 },
    'selection.delete': { items },
    'selection.paste': {
      clip: clip ?? {
        format: 'mainspring/clip',
        formatVersion: '1.0',
        process: process.id,
        stages: [],
        ends: [],
        places: {},
      },
    },
    'selection.duplicate': { items },
    'layout.move': { nodes },
    'layout.nudge': { nodes: [node(), node()], dx: 4, dy: -8 },
    'layout.apply': { nodes },
    'layout.align': { nodes: [node(), node(), node()], to: 'middle' },
    'layout.distribute': { nodes: process.stages.map((x) => x.id), along: n() % 2 === 0 ? 'x' : 'y' },
  };
  const name = commandNames[n() % commandNames.length]!;
  return { name, args: args[name] } as Call;
}
