import type { End, Entry, Id, OutcomeKind, Process, Stage, Text } from '@/runtime/format';
import { entryNodeId, transitionId, type NodeId } from './items';

/** The process as a drawing: cards and arrows. Read side only; edits go through `designer/edit`. */
export type DrawnNode =
  | {
      readonly kind: 'stage';
      readonly id: NodeId;
      readonly title: Text;
      readonly stage: Stage;
      readonly index: number;
    }
  | { readonly kind: 'end'; readonly id: NodeId; readonly title: Text; readonly end: End }
  | {
      readonly kind: 'entry';
      readonly id: NodeId;
      readonly title: Text;
      readonly entry: Entry;
      readonly stage: Id;
    };

interface Arrow {
  readonly id: string;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly title: Text;
}

export type DrawnTransition =
  /** An outcome of a stage. The only arrows that can be selected and edited. */
  | (Arrow & {
      readonly source: 'outcome';
      readonly kind: OutcomeKind;
      readonly stage: Id;
      readonly outcome: Id;
    })
  /** From an entry to the stage where its deals begin. */
  | (Arrow & { readonly source: 'entry'; readonly kind: 'entry'; readonly entry: Id })
  /** From a postponed end back to the stage where the deal returns. */
  | (Arrow & { readonly source: 'return'; readonly kind: 'return'; readonly end: Id });

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  /** Arrows whose both ends are drawn. */
  readonly transitions: readonly DrawnTransition[];
  readonly node: ReadonlyMap<NodeId, DrawnNode>;
  readonly transition: ReadonlyMap<string, DrawnTransition>;
  /** Ids of arrows that touch a card. */
  readonly touching: ReadonlyMap<NodeId, readonly string[]>;
}

type Parts = Pick<Process, 'entries' | 'stages' | 'ends'>;

let last: { parts: Parts; drawing: Drawing } | undefined;
const stageNodes = new WeakMap<Stage, DrawnNode & { kind: 'stage' }>();
const stageArrows = new WeakMap<Stage, readonly DrawnTransition[]>();

/**
 * The same object while entries, stages and ends are the same; nodes and arrows of an unchanged stage are
 * the same objects even when another stage changed, so that their cards need not be drawn again.
 */
export function drawingOf(process: Parts): Drawing {
  if (
    last?.parts.stages === process.stages &&
    last.parts.ends === process.ends &&
    last.parts.entries === process.entries
  ) {
    return last.drawing;
  }
  const drawing = draw(process);
  last = { parts: { entries: process.entries, stages: process.stages, ends: process.ends }, drawing };
  return drawing;
}

function draw(process: Parts): Drawing {
  const nodes: DrawnNode[] = [
    ...process.entries.map(drawEntry),
    ...process.stages.map(drawStage),
    ...process.ends.map(drawEnd),
  ];
  const node = new Map(nodes.map((n) => [n.id, n]));
  const transitions = [
    ...process.entries.map(entryArrow),
    ...process.stages.flatMap(arrowsOf),
    ...process.ends.flatMap(returnArrow),
  ].filter((arrow) => node.has(arrow.from) && node.has(arrow.to));
  const touching = new Map<NodeId, string[]>(nodes.map((n) => [n.id, []]));
  for (const arrow of transitions) {
    touching.get(arrow.from)!.push(arrow.id);
    if (arrow.to !== arrow.from) touching.get(arrow.to)!.push(arrow.id);
  }
  return { nodes, transitions, node, transition: new Map(transitions.map((t) => [t.id, t])), touching };
}

function drawStage(stage: Stage, index: number): DrawnNode {
  const known = stageNodes.get(stage);
  if (known?.index === index) return known;
  const node = { kind: 'stage' as const, id: stage.id, title: stage.title, stage, index };
  stageNodes.set(stage, node);
  return node;
}

const endNodes = new WeakMap<End, DrawnNode>();
function drawEnd(end: End): DrawnNode {
  const known = endNodes.get(end);
  if (known) return known;
  const node: DrawnNode = { kind: 'end', id: end.id, title: end.title, end };
  endNodes.set(end, node);
  return node;
}

const entryNodes = new WeakMap<Entry, DrawnNode>();
function drawEntry(entry: Entry): DrawnNode {
  const known = entryNodes.get(entry);
  if (known) return known;
  const node: DrawnNode = {
    kind: 'entry',
    id: entryNodeId(entry.id),
    title: entry.title,
    entry,
    stage: entry.stage,
  };
  entryNodes.set(entry, node);
  return node;
}

function arrowsOf(stage: Stage): readonly DrawnTransition[] {
  const known = stageArrows.get(stage);
  if (known) return known;
  const arrows = stage.outcomes.map((outcome) => ({
    source: 'outcome' as const,
    id: transitionId(stage.id, outcome.id),
    from: stage.id,
    to: outcome.to,
    title: outcome.title,
    kind: outcome.kind,
    stage: stage.id,
    outcome: outcome.id,
  }));
  stageArrows.set(stage, arrows);
  return arrows;
}

const entryArrows = new WeakMap<Entry, DrawnTransition>();
function entryArrow(entry: Entry): DrawnTransition {
  const known = entryArrows.get(entry);
  if (known) return known;
  const from = entryNodeId(entry.id);
  const arrow: DrawnTransition = {
    source: 'entry',
    id: `${from}/starts`,
    from,
    to: entry.stage,
    title: {},
    kind: 'entry',
    entry: entry.id,
  };
  entryArrows.set(entry, arrow);
  return arrow;
}

const returnArrows = new WeakMap<End, readonly DrawnTransition[]>();
function returnArrow(end: End): readonly DrawnTransition[] {
  const known = returnArrows.get(end);
  if (known) return known;
  const arrows: DrawnTransition[] =
    end.kind === 'postponed'
      ? [
          {
            source: 'return',
            id: `${end.id}/returns`,
            from: end.id,
            to: end.returnsTo,
            title: {},
            kind: 'return',
            end: end.id,
          },
        ]
      : [];
  returnArrows.set(end, arrows);
  return arrows;
}
