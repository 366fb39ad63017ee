import type { Id, OutcomeKind } from '@/runtime/format';
import { breaksOrder } from '../checkpoints/order';
import { lackingOnExit, owesData } from '../checkpoints/exit';
import { outcomeKey, type StageDefinition } from '../definition';
import type { MoveWay } from '../event';
import { momentOf } from '../moment';
import { emit, stageHere, type Turn } from '../turn';
import { isFilled } from '../values';
import { actOf } from './activities';
import { cancelTask } from './close-task';
import { createTasks, isOpen, nextStep } from './create-task';
import { raise, resolveTimed } from './deviations';

/** The deal goes where an outcome leads; the tasks the outcome brings come after the move. */
export function passOutcome(turn: Turn, id: Id): void {
  const stage = turn.state.stage;
  const outcome = stageHere(turn)?.outcomes.get(id);
  if (!outcome) return;
  const key = outcomeKey(stage, id);
  turn.outcomeRecorded = true;
  for (const activity of turn.definition.activitiesOfOutcome.get(key) ?? []) actOf(turn, activity);
  moveTo(turn, outcome.to, { by: 'outcome', outcome: id, kind: outcome.kind });
  createTasks(turn, turn.definition.tasksAfterOutcome.get(key));
}

/** Leaves the stage for another one or for an end. */
export function moveTo(turn: Turn, to: Id, way: MoveWay): void {
  const from = turn.state.stage;
  const end = turn.definition.ends.get(to);
  leave(turn, to, way);
  if (!end) {
    enter(turn, to, way, from);
    return;
  }
  const until =
    end.kind === 'postponed' ? momentOf(turn.state.data[end.until], 'begin', turn.definition.calendar) : null;
  if (end.kind === 'postponed' && until !== null && until > turn.at)
    emit(turn, { type: 'deal_waiting', end: to, until, returnsTo: end.returnsTo });
  else emit(turn, { type: 'deal_ended', end: to });
  for (const activity of turn.definition.activitiesOfEnd.get(to) ?? []) actOf(turn, activity);
}

function leave(turn: Turn, to: Id, way: MoveWay): void {
  const { definition, state } = turn;
  if (state.status !== 'open') return;
  const { stage, visit } = state;
  if (state.run) emit(turn, { type: 'script_stopped', run: state.run.key });
  const end = definition.ends.get(to);
  const kind: OutcomeKind | null = way.by === 'outcome' ? way.kind : null;
  if (owesData(stage, end ? { end: end.kind } : { stage: to }, kind))
    for (const check of stageHere(turn)?.exit ?? [])
      if (lackingOnExit(check.rule, turn.state.data).length > 0) raise(turn, check);
  for (const task of state.tasks)
    if (isOpen(task) && !follows(turn, task.task, task.stage === stage || end !== undefined))
      cancelTask(turn, task, end ? 'ended' : 'left_stage');
  resolveTimed(turn, ['stay', 'idle']);
  emit(turn, { type: 'stage_left', stage, visit, way, to });
}

/** A kept task follows the deal; one of another stage was kept when that stage was left. */
function follows(turn: Turn, task: Id, leaving: boolean): boolean {
  if (task === nextStep) return false;
  return !leaving || turn.definition.tasks.get(task)?.onLeave === 'keep';
}

/** Begins a visit of the stage. `from` is the stage just left, if any. */
export function enter(turn: Turn, stage: Id, way: MoveWay, from: Id | null): void {
  const { definition, state } = turn;
  const broken = (definition.orderOfStage.get(stage) ?? []).filter(({ rule }) => breaksOrder(rule, state));
  emit(turn, { type: 'stage_entered', stage, visit: (state.visits[stage] ?? 0) + 1, way });
  for (const check of broken) raise(turn, check);
  const entered = stageHere(turn);
  if (entered && !bringsOwnTask(turn, entered, way, from)) createTasks(turn, tasksOnEntry(turn, entered));
}

/** A retry of the same stage that brings a task of its own (call back) stands for the work of the entrance. */
function bringsOwnTask(turn: Turn, { stage }: StageDefinition, way: MoveWay, from: Id | null): boolean {
  if (way.by !== 'outcome' || from !== stage.id) return false;
  const tasks = turn.definition.tasksAfterOutcome.get(outcomeKey(stage.id, way.outcome)) ?? [];
  return tasks.some((task) => task.stage === stage.id);
}

/** Tasks of the entrance, and those whose trigger came before the deal did: once in the deal. */
function tasksOnEntry({ state, definition }: Turn, { stage, tasks }: StageDefinition) {
  const closed = (id: Id) => state.tasks.some((one) => one.task === id && one.status === 'done');
  return tasks.filter(({ id, task: { create } }) => {
    if (create.on === 'enter') return true;
    if (state.tasks.some((one) => one.task === id)) return false;
    if (create.on === 'field') return isFilled(state.data[create.field]);
    return (
      create.on === 'task_done' &&
      definition.tasks.get(create.task)?.stage !== stage.id &&
      closed(create.task)
    );
  });
}
