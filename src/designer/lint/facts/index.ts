import type { Field, Id, Process, Stage } from '@/runtime/format';
import type { Reference, Target } from '../../model';
import { cardLibraryOf, type CardLibrary } from './cards';
import { existing } from './exists';
import { keptReferences } from './references';
import { collectedOf, type Collected } from './collected';
import { scriptGraphOf, type ScriptGraph } from './script-graph';
import { stageGraphOf, type StageGraph } from './stage-graph';
import { taskGraphOf, type TaskGraph } from './task-graph';
import { writtenFields } from './written';

export { cycles } from './components';
export type { ScriptGraph } from './script-graph';
export type { TaskAt } from './task-graph';

/** What rules ask about a process. Each answer is worked out once, when the first rule needs it. */
export interface Facts {
  readonly process: Process;
  readonly exists: (target: Target) => boolean;
  readonly references: readonly Reference[];
  readonly field: ReadonlyMap<Id, Field>;
  readonly stageGraph: StageGraph;
  readonly cards: CardLibrary;
  script(stage: Stage): ScriptGraph;
  /** Steps where a deal may begin the script of the stage. */
  startsOf(stage: Stage): readonly Id[];
  readonly collected: Collected;
  readonly written: ReadonlySet<Id>;
  readonly tasks: TaskGraph;
}

export function factsOf(process: Process): Facts {
  const cards = cardLibraryOf(process);
  const script = (stage: Stage) => scriptGraphOf(stage, cards);
  const exists = once(() => existing(process));
  const entered = once(() => {
    const steps = new Map<Id, Id[]>();
    for (const { stage, step } of process.entries)
      if (step) steps.set(stage, [...(steps.get(stage) ?? []), step]);
    return steps;
  });
  const references = once(() => [...keptReferences(process)]);
  const field = once(() => new Map(process.fields.map((item) => [item.id, item])));
  const stageGraph = once(() => stageGraphOf(process));
  const written = once(() => writtenFields(process));
  const collected = once(() => collectedOf(process, script));
  const tasks = once(() => taskGraphOf(process, written()));
  return {
    process,
    cards,
    script,
    startsOf: (stage) => {
      const first = stage.script.steps[0];
      return first ? [first.id, ...(entered().get(stage.id) ?? [])] : [];
    },
    get exists() {
      return exists();
    },
    get references() {
      return references();
    },
    get field() {
      return field();
    },
    get stageGraph() {
      return stageGraph();
    },
    get written() {
      return written();
    },
    get collected() {
      return collected();
    },
    get tasks() {
      return tasks();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
