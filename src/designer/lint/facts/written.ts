import type { Id, Process } from '@/runtime/format';

/** Every field that something in the process can fill, the forms of outcomes and ends included. */
export function writtenFields(process: Process): ReadonlySet<Id> {
  const written = new Set<Id>();
  const add = (ids: readonly Id[] | undefined) => ids?.forEach((id) => written.add(id));
  for (const entry of process.entries) add([...entry.requires, ...Object.keys(entry.set ?? {})]);
  for (const stage of process.stages) {
    for (const step of stage.script.steps) {
      add(step.collect);
      for (const answer of step.answers) answer.set?.forEach(({ field }) => written.add(field));
    }
    for (const task of stage.tasks) add(task.form);
    for (const outcome of stage.outcomes) add(outcome.requires);
  }
  for (const end of process.ends) add(end.requires);
  for (const card of process.objections)
    for (const answer of card.answers) answer.set?.forEach(({ field }) => written.add(field));
  return written;
}
