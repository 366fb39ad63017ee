/**
 * A process drawn from a log: what a log proves of the way of its deals, made a drawing that can be run at once. A
 * stage for every stage of the log, ways where deals went, ends where deals ended. Nothing that only people know is
 * made up: scripts, tasks and limits are empty, and the findings ask for them.
 * Cost: small beside the layout, which takes half a second for 200 stages.
 */
import { autoLayout } from '@/designer/layout';
import {
  newProcess,
  type Calendar,
  type End,
  type Field,
  type Id,
  type Locale,
  type LogHeader,
  type LogPlaces,
  type LogStage,
  type Overlay,
  type Process,
  type Result,
  type Stage,
  type Text,
} from '@/runtime/format';
import { flowOf, stagesOf, type EndMeanings, type Flow } from './flow';
import { dateOfReturn, firstEntry, inNamesOf, namesFor, placesOf, type Names } from './names';
import { inOrder } from './order';
import { idOf, outcomesOf } from './outcomes';
import { drawnWays, leastShare, type Way } from './ways';
import { endTitles, entryTitle, fieldTitle, languagesOf, laterEntryTitle, nodeTitle } from './words';

export interface DraftSource {
  readonly header: Pick<LogHeader, 'name' | 'currency' | 'stages'>;
  /** By which the numbers were counted: later ones are counted by it too. */
  readonly calendar: Calendar;
  /** Of the log under its own names. */
  readonly numbers: Overlay;
  /** Ends of other names than the four outcomes, and what they mean. */
  readonly ends?: EndMeanings;
  /** Language of the draft where the titles of the log are in both. */
  readonly locale: Locale;
}

/** What is to be said of a draft. */
export interface DraftFacts {
  readonly stages: number;
  /** Drawn, and of them those that no deal took: the order of the stages has made them. */
  readonly ways: number;
  readonly assumed: number;
  /** Passages of the log that are not drawn, because few deals took their way. */
  readonly undrawn: number;
  /** Of what leaves a stage: ways of less are not drawn. */
  readonly leastShare: number;
}

export interface Draft {
  readonly process: Process;
  readonly places: LogPlaces;
  /** By the ids of the drawing. */
  readonly numbers: Overlay;
  readonly facts: DraftFacts;
}

export type DraftFault =
  | { readonly code: 'no_stages' }
  /** So many different values are no stages: another column was taken for them. */
  | { readonly code: 'too_many_stages'; readonly stages: number; readonly most: number };

const most = 120;

export async function draftOf(source: DraftSource): Promise<Result<Draft, DraftFault>> {
  const drawn = drawnFrom(source);
  if (!drawn.ok) return drawn;
  const { process } = drawn.value;
  const places = [...(await autoLayout(process))].filter(([node]) => !node.startsWith('entry:'));
  return {
    ok: true,
    value: { ...drawn.value, process: { ...process, layout: { nodes: Object.fromEntries(places) } } },
  };
}

function drawnFrom({ header, calendar, numbers, ends = {}, locale }: DraftSource): Result<Draft, DraftFault> {
  const listed = stagesOf(header.stages, numbers);
  if (listed.length === 0) return { ok: false, error: { code: 'no_stages' } };
  if (listed.length > most)
    return { ok: false, error: { code: 'too_many_stages', stages: listed.length, most } };
  const unordered = flowOf(listed, numbers, ends);
  const flow = { ...unordered, stages: inOrder(listed, unordered.passages) };
  const locales = languagesOf(flow.stages, locale);
  const base = newProcess({ locale });
  const names = namesFor(flow, base);
  const { entries, ways } = drawnWays(flow);
  return {
    ok: true,
    value: {
      process: {
        ...base,
        title: Object.fromEntries(locales.map((language) => [language, header.name])),
        locales,
        currency: header.currency,
        calendar,
        fields: [...base.fields, ...dateFieldFor(flow)],
        entries: entries.map((name, at) => entryAt(name, at, flow, names)),
        stages: stagesWith(flow, ways, names),
        ends: endsWith(flow, ways, names, base),
      },
      places: placesOf(names),
      numbers: inNamesOf(names, numbers),
      facts: factsOf(flow, ways),
    },
  };
}

function factsOf(flow: Flow, ways: readonly Way[]): DraftFacts {
  const isDrawn = (from: string, to: string) => ways.some((way) => way.from === from && way.to === to);
  return {
    stages: flow.stages.length,
    ways: ways.length,
    assumed: ways.filter(({ passages }) => passages === 0).length,
    undrawn: flow.passages
      .filter(({ from, to }) => !isDrawn(from, to))
      .reduce((sum, { passages }) => sum + passages, 0),
    leastShare,
  };
}

const isPostponed = (flow: Flow): boolean => [...flow.ends.values()].includes('postponed');

const dateFieldFor = (flow: Flow): Field[] =>
  isPostponed(flow) ? [{ id: dateOfReturn, title: fieldTitle, type: 'date' }] : [];

const stageNamed = ({ stages }: Flow, name: string): LogStage | undefined =>
  stages.find(({ id }) => id === name);

const entryAt = (name: string, at: number, flow: Flow, names: Names): Process['entries'][number] => ({
  id: at === 0 ? firstEntry : `${firstEntry}_${at + 1}`,
  title: at === 0 ? entryTitle : laterEntryTitle(stageNamed(flow, name)!),
  stage: names.stages.get(name)!,
  requires: [],
});

function stagesWith(flow: Flow, ways: readonly Way[], names: Names): Stage[] {
  const titleOf = (node: string): Text => {
    const stage = stageNamed(flow, node);
    return stage ? nodeTitle(stage) : titleOfEnd(node, flow, names);
  };
  const outcomes = outcomesOf(flow, ways, names, titleOf);
  return flow.stages.map((stage) => ({
    id: names.stages.get(stage.id)!,
    title: nodeTitle(stage),
    purpose: {},
    input: {},
    result: {},
    raci: { manager: 'R', head: 'A' },
    requiredData: [],
    script: { steps: [] },
    tasks: [],
    checkpoints: [],
    outcomes: outcomes.get(stage.id)!,
  }));
}

/** What it means; of several that mean the same, their names tell which is which. */
function titleOfEnd(name: string, flow: Flow, names: Names): Text {
  const { id, means } = names.ends.get(name)!;
  const alike = [...flow.ends.values()].filter((other) => other === means);
  return alike.length === 1 || id === means ? endTitles[means] : nodeTitle({ id: name, title: {} });
}

function endsWith(flow: Flow, ways: readonly Way[], names: Names, base: Process): End[] {
  const found = new Map<Id, End>();
  for (const name of flow.ends.keys()) {
    const { id, means } = names.ends.get(name)!;
    if (found.has(id)) continue;
    const title = titleOfEnd(name, flow, names);
    found.set(id, endOf(means, { id, title }));
  }
  return [...found.values()];

  function endOf(means: string, own: Pick<End, 'id' | 'title'>): End {
    switch (means) {
      case 'won':
        return { ...own, kind: 'success' };
      case 'not_ours':
        return { ...own, kind: 'disqualified' };
      case 'postponed':
        return {
          ...own,
          kind: 'postponed',
          until: dateOfReturn,
          returnsTo: returnTo(own.id),
          requires: [dateOfReturn],
        };
      default:
        return { ...own, kind: 'failure', requires: base.fields.map(({ id }) => id) };
    }
  }

  /** A deal comes back to where most were put off. */
  function returnTo(end: Id): Id {
    const [from] = ways
      .filter(({ to }) => names.ends.get(to)?.id === end && !names.stages.has(to))
      .toSorted((a, b) => b.passages - a.passages);
    return from ? idOf(names, from.from) : names.stages.get(flow.stages[0]!.id)!;
  }
}
