import type { Id, Outcome, Process, Stage } from '@/runtime/format';
import { gap, rectsOf, sizes, type Point } from '../../model';
import { freePlace, missingRoom, tidyPlacement } from '../../layout';
import type { Command, CommandMap, Edit } from '../command-map';
import { idFor, inOutcome, inStage, insertAt, inWords, notFound, takenIds, chain } from '../change';
import { newOutcome } from './transition-connect';

export const stageAdd: Command<'stage.add'> = (process, args) => {
  const id = idFor(args.title.text, 'stage', takenIds(process));
  const created: Edit = { process, created: id, select: [{ kind: 'stage', stage: id }] };
  if (args.into) return chain(created, (p) => insertInto(p, id, args, args.into!));
  if (args.after) return chain(created, (p) => addAfter(p, id, args, args.after!));
  const at = tidyPlacement(process, args.at ?? placeAtEnd(process));
  return chain(created, (p) => ({ process: withStage(p, newStage(id, args), at) }));
};

type Args = CommandMap['stage.add'];

function newStage(id: Id, { title }: Args): Stage {
  return {
    id,
    title: inWords(title),
    purpose: {},
    input: {},
    result: {},
    raci: {},
    requiredData: [],
    script: { steps: [] },
    tasks: [],
    checkpoints: [],
    outcomes: [],
  };
}

function withStage(process: Process, stage: Stage, at: Point, index?: number): Process {
  return {
    ...process,
    stages: insertAt(process.stages, stage, index),
    layout: { ...process.layout, nodes: { ...process.layout.nodes, [stage.id]: at } },
  };
}

/** At the right of the last stage. */
function placeAtEnd(process: Process): Point {
  const rects = rectsOf(process);
  const last = rects.get(process.stages.at(-1)?.id ?? '');
  return last ? { x: last.x + last.width + gap.column, y: last.y } : { x: 0, y: 0 };
}

function addAfter(process: Process, id: Id, args: Args, after: Id): Edit {
  const rect = rectsOf(process).get(after);
  const index = process.stages.findIndex((stage) => stage.id === after);
  if (!rect || index < 0) return notFound('stage', after);
  const at = tidyPlacement(process, args.at ?? { x: rect.x + rect.width + gap.column, y: rect.y });
  return chain({ process: withStage(process, newStage(id, args), at, index + 1) }, (p) =>
    inStage(p, after, (stage) => ({
      ...stage,
      outcomes: [...stage.outcomes, newOutcome(p, stage, { to: id, title: args.outcome, kind: args.kind })],
    })),
  );
}

/** The transition leads to the new stage, and the new stage's success to where the transition led. */
function insertInto(process: Process, id: Id, args: Args, into: { stage: Id; outcome: Id }): Edit {
  const index = process.stages.findIndex((stage) => stage.id === into.stage);
  const outcome = process.stages[index]?.outcomes.find((o) => o.id === into.outcome);
  if (!outcome) return notFound('outcome', into.outcome);
  const { room, at } = makeRoom(process, into.stage, outcome.to, args.at);
  const redirected = inOutcome(room, into, (o) => ({ ...o, to: id }));
  return chain(redirected, (p) => {
    const stage = newStage(id, args);
    const onward: Outcome = newOutcome(p, stage, { to: outcome.to, title: args.outcome });
    return { process: withStage(p, { ...stage, outcomes: [onward] }, at, index + 1) };
  });
}

/** Between two neighbours of one row everything from the second on moves aside; elsewhere a free place serves. */
function makeRoom(process: Process, from: Id, to: Id, wish: Point | undefined): { room: Process; at: Point } {
  const rects = rectsOf(process);
  const left = rects.get(from);
  const right = rects.get(to);
  if (wish || !left || !right) return { room: process, at: tidyPlacement(process, wish ?? { x: 0, y: 0 }) };
  const at = { x: left.x + left.width + gap.column, y: left.y };
  const sameRow = Math.abs(left.y + left.height / 2 - right.y - right.height / 2) < sizes.stage.height / 2;
  if (!sameRow || right.x < left.x + left.width) {
    return {
      room: process,
      at: tidyPlacement(process, { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 }),
    };
  }
  const aside = missingRoom(left, right);
  const nodes = Object.fromEntries(
    Object.entries(process.layout.nodes).map(([node, p]) => [
      node,
      p.x >= right.x ? { x: p.x + aside, y: p.y } : p,
    ]),
  );
  const room = { ...process, layout: { ...process.layout, nodes } };
  return { room, at: freePlace([...rectsOf(room).values()], at) };
}
