import type {
  Attribution,
  CountingRule,
  EventFunnelGroup,
  EventFunnelSpec,
  EventOrder,
  Filter,
  StageFunnelGroup,
  StageFunnelSpec,
} from '@/analytics/measures';
import { eventFunnelQuestion, stageFunnelQuestion } from '@/analytics/sql';
import { eventKinds, type Share } from '@/runtime/format';
import { oneOf, readArguments, type Arguments } from '../arguments';
import { UsageError, type Command } from '../command';
import { calendarOf } from '../log/calendar';
import { withEngine, type MeasuredLog } from '../log/measured-log';
import { openLog } from '../log/open-log';
import { importChoices, logOptions, logPath, logUsage } from '../log/options';
import { dimensionNamed, filtersOf } from '../log/where';

const orders = ['ordered', 'strict', 'unordered'] as const satisfies readonly EventOrder[];
const rules = ['reached', 'touched', 'in_order'] as const satisfies readonly CountingRule[];

const attributions = ['first', 'last', 'reached', 'all_events'] as const;

export const funnel: Command = {
  summary: 'Counts, conversions and times of a funnel of events or of stages',
  usage: `LOG --steps A,B,C [--order ordered|strict|unordered [--between all|steps|KIND,KIND]] [--window 14d] [--by manager,product,region,person] [--attribution first|last|reached|step:N|all_events] [--stages [--rule reached|touched|in_order] [--process PROCESS.json]] ${logUsage}`,
  async run(args) {
    const options = readArguments(args, {
      values: ['steps', 'order', 'between', 'window', 'by', 'attribution', 'rule', 'process', ...logOptions],
      flags: ['stages'],
    });
    const steps = options.list('steps');
    const byStages = options.flag('stages');
    if (!byStages && steps.length === 0) throw new UsageError('--steps A,B,C names the events of the funnel');
    const opened = await openLog(logPath(options), importChoices(options, byStages ? steps : []));
    const calendar = await calendarOf(options);
    const json = await withEngine(async (engine) => {
      const log = await engine.load(opened.source, calendar);
      return byStages ? stageFunnel(log, steps, options) : eventFunnel(log, steps, options);
    });
    return { exit: 0, json, notes: opened.notes };
  },
};

interface Asked {
  log: MeasuredLog;
  filters: Filter[];
  by: string[];
}

const asked = (log: MeasuredLog, options: Arguments): Asked => ({
  log,
  filters: filtersOf(options.all('where'), log.header),
  by: options.list('by'),
});

async function eventFunnel(log: MeasuredLog, steps: readonly string[], options: Arguments): Promise<unknown> {
  const { filters, by } = asked(log, options);
  const order = oneOf('order', options.value('order'), orders, 'ordered');
  const windowS = readWindow(options.value('window') ?? '14d');
  const strictness = strictnessOf(options.list('between'), order);
  const ask = (splitBy: EventFunnelSpec['splitBy']) =>
    log.ask(
      eventFunnelQuestion(
        { steps, order, ...strictness, windowS, exclusions: [], splitBy, filters },
        log.header,
      ),
    );
  const whole = await ask(null);
  const groups: Record<string, unknown> = {};
  for (const name of by) {
    const split = await ask(splitNamed(name, options, log));
    groups[name] = split.groups.map(eventGroup);
  }
  return {
    log: log.header.name,
    family: 'events',
    order,
    ...strictness,
    windowSeconds: windowS,
    dealsWithEvents: whole.deals,
    eventsWithoutTime: whole.eventsWithoutTime,
    steps: eventGroup(whole.total).steps,
    ...(by.length ? { by: groups } : {}),
  };
}

async function stageFunnel(
  log: MeasuredLog,
  stages: readonly string[],
  options: Arguments,
): Promise<unknown> {
  const { filters, by } = asked(log, options);
  const countingRule = oneOf('rule', options.value('rule'), rules, 'reached');
  const ask = (splitBy: StageFunnelSpec['splitBy']) =>
    log.ask(stageFunnelQuestion({ stages, countingRule, splitBy, filters }, log.header));
  const whole = await ask(null);
  const groups: Record<string, unknown> = {};
  for (const name of by) {
    const split = await ask(dimensionNamed(name, log.header));
    groups[name] = split.groups.map(stageGroup);
  }
  return {
    log: log.header.name,
    family: 'stages',
    rule: countingRule,
    currency: log.header.currency,
    deals: whole.deals,
    dealsWithoutEvents: whole.dealsWithoutEvents,
    aside: whole.aside,
    withoutStage: whole.withoutStage,
    offTheSteps: whole.offTheSteps,
    versions: whole.versions,
    steps: stageGroup(whole.total).steps,
    ...(by.length ? { by: groups } : {}),
  };
}

/** What may not stand between two steps of a strict funnel: by default anything at all, as in the published vectors. */
function strictnessOf(between: readonly string[], order: EventOrder): Pick<EventFunnelSpec, 'strictAmong'> {
  if (between.length === 0) return {};
  if (order !== 'strict') throw new UsageError('--between is a question of --order strict');
  if (between.length === 1 && between[0] === 'all') return {};
  if (between.length === 1 && between[0] === 'steps') return { strictAmong: 'steps' };
  return { strictAmong: { kinds: between.map((kind) => oneOf('between', kind, eventKinds, 'activity')) } };
}

const eventSplits = ['person', 'role', 'result'] as const;

/** A dimension of the deal, or a column of its events with the step that decides. */
function splitNamed(name: string, options: Arguments, log: MeasuredLog): EventFunnelSpec['splitBy'] {
  const column = eventSplits.find((known) => known === name);
  if (!column) return { of: 'deal', dimension: dimensionNamed(name, log.header) };
  const text = options.value('attribution') ?? 'first';
  const step = /^step:([1-9]\d*)$/.exec(text);
  const attribution: Attribution = step
    ? { by: 'step', step: Number(step[1]) - 1 }
    : { by: oneOf('attribution', text, attributions, 'first') };
  return { of: 'event', column, attribution };
}

const shareOut = (share: Share | null) =>
  share && {
    part: share.part,
    whole: share.whole,
    value: share.whole === 0 ? null : share.part / share.whole,
    low: share.low,
    high: share.high,
  };

const eventGroup = ({ key, steps }: EventFunnelGroup) => ({
  key,
  steps: steps.map((step) => ({
    step: step.step,
    deals: step.deals,
    amountMinor: step.amountMinor,
    conversionPrevious: shareOut(step.conversionPrevious),
    conversionFirst: shareOut(step.conversionFirst),
    moneyPrevious: step.moneyPrevious,
    moneyFirst: step.moneyFirst,
    averageSeconds: step.averageS,
    medianSeconds: step.medianS,
  })),
});

const stageGroup = ({ key, deals, steps }: StageFunnelGroup) => ({
  key,
  deals,
  steps: steps.map(({ conversionPrevious, conversionFirst, ...step }) => ({
    ...step,
    conversionPrevious: shareOut(conversionPrevious),
    conversionFirst: shareOut(conversionFirst),
  })),
});

const unitSeconds = { s: 1, m: 60, h: 3600, d: 86_400, w: 7 * 86_400 } as const;

/** `14d`, `36h`, `90m`, `2w`: seconds. */
export function readWindow(text: string): number {
  const match = /^(\d+(?:\.\d+)?)([smhdw])$/.exec(text);
  const seconds = match ? Number(match[1]) * unitSeconds[match[2] as keyof typeof unitSeconds] : 0;
  if (seconds <= 0) throw new UsageError(`--window ${text}: write a number and s, m, h, d or w, as 14d`);
  return seconds;
}
