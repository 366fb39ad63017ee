import type {
  Activity,
  Answer,
  Checkpoint,
  CheckRule,
  Duration,
  Emitter,
  Guard,
  Outcome,
  Process,
  Task,
  Trigger,
} from '@/runtime/format';

/**
 * The process told in the words of the written sample it came from. The sample has no titles for outcomes, cards,
 * checkpoints, options, entries and variables; everything else must come out equal, or the format lost a fact.
 */
export function sourceShape(process: Process) {
  return {
    template: {
      title: process.title,
      summary: process.summary,
      currency: process.currency,
      our: process.company,
      variables: Object.fromEntries(
        process.variables.map(({ id, value, confirmed }) => [id, { ...value, confirm: !confirmed }]),
      ),
    },
    roles: process.roles,
    goals: process.goals.map(({ parent, ...goal }) => ({ ...goal, parent: parent ?? null })),
    client_portrait: {
      is_client: process.portrait.isClient.map(({ id, when, text }) => ({
        id,
        rule: comparison(when),
        text,
      })),
      not_client: process.portrait.notClient.map(({ id, when, text, then }) => ({
        id,
        rule: comparison(when),
        text,
        then,
      })),
      triggers: process.portrait.triggers,
      people: process.portrait.people,
    },
    product: process.product,
    fields: process.fields.map((field) => ({
      id: field.id,
      type: field.type,
      title: field.title,
      ...('options' in field && { options: field.options.map(({ id }) => id) }),
      ...('ref' in field && { ref: field.ref }),
      ...('unit' in field && field.unit && { unit: unitName[field.unit.en!] }),
      ...('min' in field && { min: field.min, max: field.max }),
      ...('minChars' in field && { min_chars: field.minChars }),
    })),
    loss_reasons: process.lossReasons,
    ends: process.ends.map((end) => ({
      id: end.id,
      kind: end.kind,
      title: end.title,
      ...(end.requires && { requires: end.requires }),
      ...(end.kind === 'postponed' && {
        returns_to: end.returnsTo,
        max_months: Number(end.maxWait?.iso.match(/^P(\d+)M$/)?.[1]),
      }),
    })),
    objections: process.objections.map(({ id, client, cause, reply, check, answers }) => ({
      id,
      client,
      cause,
      reply,
      check,
      answers: answers.map(answer),
    })),
    stages: process.stages.map((stage, index) => ({
      id: stage.id,
      order: index + 1,
      title: stage.title,
      purpose: stage.purpose,
      raci: stage.raci,
      input: stage.input,
      result: stage.result,
      sla_wh: hours(stage.limit!),
      norm_minutes: stage.normMinutes,
      required_data: stage.requiredData,
      script: stage.script.steps.map(({ id, kind, text, collect, answers }) => ({
        id,
        kind,
        text,
        ...(collect && { collect }),
        answers: answers.map(answer),
      })),
      tasks: stage.tasks.map(task),
      checkpoints: stage.checkpoints.map((checkpoint) => check(checkpoint)),
      outcomes: stage.outcomes.map(({ id, kind, to, requires, criteria }: Outcome) => ({
        id,
        kind,
        to,
        ...(requires && { requires }),
        ...(criteria && { criteria }),
      })),
    })),
    entry_points: process.entries.map(({ set, stage, step, requires }) => ({
      source: set?.['source'],
      stage,
      ...(step && { step }),
      requires,
    })),
    activities: process.activities.map(activity),
    norms: process.norms && {
      plan_per_manager_month: process.norms.planPerManagerMonth / 100,
      average_deal: process.norms.averageDeal / 100,
      working_days: process.norms.workingDays,
      availability: process.norms.availability,
      ratios: Object.fromEntries(process.norms.ratios.map(({ id, share }) => [id, share])),
      daily: process.norms.daily.map(({ id, ...norm }) => ({ activity: id, ...norm })),
      load: {
        minutes_day: process.norms.load.minutesDay,
        of: process.norms.dayMinutes,
        share: process.norms.load.share,
      },
      ramp: process.norms.ramp,
    },
    pay: process.pay && {
      base_month: process.pay.baseMonth / 100,
      variable_share_of_margin: process.pay.variableShareOfMargin / 1e6,
      average_margin: process.pay.averageMargin / 1e6,
      rates: process.pay.rates.map((rate) => ({
        action: rate.id,
        ...(rate.per === 'action' ? { price: rate.price / 100 } : { percent_of_margin: rate.share / 1e4 }),
        unit: rate.unit,
        ...(rate.validText && { valid_if: rate.validText }),
      })),
      caps: { actions_over_norm: process.pay.actionsOverNormCap / 1e6 },
      clawback: process.pay.clawback,
      check: {
        actions_per_won_deal: process.pay.check.actionsPerWonDeal / 100,
        deal_part: process.pay.check.dealPart / 100,
        total: process.pay.check.total / 100,
        share_of_margin: process.pay.check.shareOfMargin / 1e6,
      },
    },
    training: process.training,
  };
}

const unitName: Readonly<Record<string, string>> = { 'm²': 'm2', km: 'km' };

const hours = (duration: Duration): number => {
  const match = /^PT(\d+)H$/.exec(duration.iso);
  if (!match || duration.clock !== 'work') throw new Error(`not working hours: ${JSON.stringify(duration)}`);
  return Number(match[1]);
};

const answer = ({ text, go, set, raise, note }: Answer) => ({
  text,
  ...(go.to === 'step' && { to: go.step }),
  ...(go.to === 'objection' && { to: `obj.${go.objection}` }),
  ...(go.to === 'back' && { to: 'back' }),
  ...(go.to === 'outcome' && { end: go.outcome }),
  ...(set && { set: Object.fromEntries(set.map(({ field, value }) => [field, value ?? '?'])) }),
  ...(raise && { raise }),
  ...(note && { note }),
});

const trigger = (create: Trigger): string => {
  switch (create.on) {
    case 'enter':
      return 'on_enter';
    case 'task_done':
      return `on_task_done:${create.task}`;
    case 'outcome':
      return `on_outcome:${create.outcome}`;
    case 'field':
      return `on_field:${create.field}`;
    case 'checkpoint':
      return `on_checkpoint:${create.checkpoint}`;
    case 'manual':
      return 'manual';
  }
};

const task = ({ id, role, title, result, create, due, required, repeatMax, form, otherPerson }: Task) => ({
  id,
  role,
  trigger: trigger(create),
  ...(due?.from === 'created' && { due_wh: hours(due.after) }),
  ...(due?.from === 'field' && { due: due.before ? `${due.field} - ${hours(due.before)}wh` : due.field }),
  required,
  ...(repeatMax && { repeat_max: repeatMax }),
  ...(form && { form }),
  ...(otherPerson && { other_person: true }),
  title,
  result,
});

const check = ({ id, kind, rule, severity, blocks, notify, channel, escalate, advice }: Checkpoint) => ({
  id,
  kind,
  rule: checkRule(rule),
  severity,
  ...(blocks && { blocks }),
  notify,
  channel,
  ...(escalate && {
    escalate: { after_wh: hours(escalate.after), to: escalate.to, channel: escalate.channel },
  }),
  ...(advice && { advice }),
});

const subject = (item: { stage: string } | { activity: string } | { field: string }) =>
  'stage' in item ? item.stage : 'activity' in item ? item.activity : item.field;

function checkRule(rule: CheckRule) {
  switch (rule.on) {
    case 'task_late':
      return { task: rule.task, over_wh: hours(rule.over) };
    case 'stay':
      return { stage_wh_gt: hours(rule.over) };
    case 'idle':
      return { no_activity_wh: hours(rule.over) };
    case 'exit':
      return { at: 'exit', fields: rule.fields };
    case 'order':
      return {
        ...rule.what,
        ['field' in rule.after ? 'must_follow_field' : 'must_follow']: subject(rule.after),
      };
    case 'attendees':
      return { activity: rule.activity, attendees_lack: rule.lack };
    case 'script':
      return { raised_by_script: true };
    case 'condition':
      return condition(rule.when);
  }
}

const money = new Set(['amount', 'budget_rub']);
const sourceValue = (field: string, value: unknown) => (money.has(field) ? Number(value) / 100 : value);
const opName = { '<': 'lt', '>': 'gt', '<=': 'lte', '>=': 'gte' } as const;

/** Condition of a checkpoint. */
function condition(guard: Guard): unknown {
  if (guard.op === 'or') return { any: guard.args.map(condition) };
  if (guard.op === 'attempts') return { attempts_gt: guard.over };
  if (guard.op === 'visits') return { visits_gt: guard.over, stage: guard.stage };
  if (guard.op === 'portrait') return { matches_any: guard.list };
  if ((guard.op === '<' || guard.op === '>') && 'field' in guard.of)
    return { field: guard.of.field, [opName[guard.op]]: sourceValue(guard.of.field, guard.value) };
  throw new Error(`no such condition in the sample: ${JSON.stringify(guard)}`);
}

/** Rule of the client portrait. */
function comparison(guard: Guard): unknown {
  if (!('of' in guard) || !('field' in guard.of))
    throw new Error(`not a comparison: ${JSON.stringify(guard)}`);
  const { field } = guard.of;
  if (guard.op === 'between')
    return { field, op: guard.op, value: [sourceValue(field, guard.low), sourceValue(field, guard.high)] };
  return { field, op: guard.op, value: 'value' in guard ? sourceValue(field, guard.value) : null };
}

const emitter = (from: Emitter): string => {
  switch (from.on) {
    case 'task':
      return `task:${from.task}`;
    case 'field':
      return `field:${from.field}`;
    case 'outcome':
      return `outcome:${from.stage}.${from.outcome}`;
    case 'end':
      return `end:${from.end}`;
    case 'manual':
      return 'manual';
  }
};

const activity = ({ id, title, from, when, records, norm, rate, valid, oncePer }: Activity) => ({
  id,
  title,
  from: from.map(emitter),
  ...(from.some((item) => item.on === 'field' && item.first) && { when: { first_value: true } }),
  ...(when && when.op === '=' && 'record' in when.of && { when: { [when.of.record]: when.value } }),
  ...(records && { records }),
  ...(norm && { norm }),
  ...(rate && { rate }),
  ...(valid && { valid_if: validity(valid) }),
  ...(oncePer && { once_per: oncePer }),
});

function validity(guard: Guard): unknown {
  switch (guard.op) {
    case 'and':
      return guard.args.every((arg) => arg.op === 'filled')
        ? {
            filled: guard.args.map((arg) => (arg.op === 'filled' && 'field' in arg.of ? arg.of.field : null)),
          }
        : { all: guard.args.map(validity) };
    case 'or':
      return { any: guard.args.map(validity) };
    case '>=':
      return { [`${'record' in guard.of ? guard.of.record : guard.of.field}_gte`]: guard.value };
    case 'contact_has':
      return { contact_has: guard.parts };
    case 'attended_by':
      return { attendees_include: guard.field };
    case 'task_done':
      return { task_done: guard.task };
    case 'follows':
      return { follows: guard.activity };
    case 'approved':
      return { approved_by: guard.by };
    case 'new_to_base':
    case 'outcome_recorded':
    case 'next_step_set':
      return { [guard.op]: true };
    case 'not':
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case 'between':
    case 'in':
    case 'filled':
    case 'empty':
    case 'visits':
    case 'attempts':
    case 'portrait':
      throw new Error(`no such rule in the sample: ${guard.op}`);
  }
}
