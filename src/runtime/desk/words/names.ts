import { translate, type Locale, type Translate } from '@/kit/i18n';
import type { useFormat } from '@/kit/ui';
import type { GateAtom, TaskState, Value } from '@/runtime/engine';
import type { Checkpoint, Field, Id, Person, Process, Task } from '@/runtime/format';
import { fieldMessages, valueText } from '@/runtime/player';
import { eventMessages } from './event-messages';

/** Names of the parts of one process for people; ids that a later version dropped stay as they are. */
export interface Names {
  process: Process;
  format: ReturnType<typeof useFormat>;
  locale: Locale;
  stage: (id: Id) => string;
  end: (id: Id) => string;
  outcome: (stage: Id, id: Id) => string;
  task: (id: Id) => string;
  taskDefinition: (id: Id) => Task | undefined;
  field: (id: Id) => Field | undefined;
  fieldTitle: (id: Id) => string;
  value: (field: Id, value: Value | null | undefined) => string;
  checkpoint: (id: Id) => Checkpoint | undefined;
  checkpointTitle: (id: Id) => string;
  person: (id: Id | null) => string;
  role: (id: Id) => string;
  moment: (at: number | null) => string;
}

export function namesOf(
  process: Process,
  people: readonly Person[],
  format: ReturnType<typeof useFormat>,
  locale: Locale,
): Names {
  const { text } = format;
  const wording = {
    format,
    t: ((key, values) => translate(fieldMessages, locale, key, values)) as Translate<typeof fieldMessages>,
  };
  const tasks = new Map(process.stages.flatMap((stage) => stage.tasks.map((task) => [task.id, task])));
  const checkpoints = new Map(process.stages.flatMap((stage) => stage.checkpoints.map((c) => [c.id, c])));
  const fields = new Map(process.fields.map((field) => [field.id, field]));
  const titled = (list: readonly { id: Id; title: { ru?: string; en?: string } }[], id: Id) =>
    text(list.find((part) => part.id === id)?.title) || id;
  return {
    process,
    format,
    locale,
    stage: (id) => titled(process.stages, id),
    end: (id) => titled(process.ends, id),
    outcome: (stage, id) => titled(process.stages.find((s) => s.id === stage)?.outcomes ?? [], id),
    task: (id) =>
      id === 'next_step' ? translate(eventMessages, locale, 'next_step') : text(tasks.get(id)?.title) || id,
    taskDefinition: (id) => tasks.get(id),
    field: (id) => fields.get(id),
    fieldTitle: (id) => text(fields.get(id)?.title) || id,
    value: (id, value) => {
      const field = fields.get(id);
      return field ? valueText(process, field, value, wording) : String(value ?? '');
    },
    checkpoint: (id) => checkpoints.get(id),
    checkpointTitle: (id) => text(checkpoints.get(id)?.title) || id,
    person: (id) => people.find((person) => person.id === id)?.name ?? '',
    role: (id) => titled(process.roles, id),
    moment: (at) => format.moment(at, process.calendar.timezone),
  };
}

/** One thing that a gate lacks, as a noun. */
export function atomText(names: Names, atom: GateAtom, tasks: readonly TaskState[]): string {
  switch (atom.missing) {
    case 'field':
      return names.fieldTitle(atom.field);
    case 'task':
      return names.task(tasks.find((task) => task.key === atom.task)?.task ?? atom.task.split('#')[0]!);
    case 'approval':
      return names.checkpointTitle(atom.checkpoint);
  }
}
