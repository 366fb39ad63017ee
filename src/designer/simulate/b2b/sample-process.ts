import { canonicalJson, sha256, type Answer, type Json, type Process } from '@/runtime/format';

/** Of the drawing of the shipped template; a test says what to write here when the template changes. */
const shipped = 'a25388ca8170ceee5949b635d970a933142969fc2aa02c74db507b17087a695d';

/**
 * Whether the process is the shipped one as far as its people play it. They know its every answer by heart, so the
 * drawing has to be the same where they touch it. Words, deadlines, limits, norms, pay and the calendar are free: those
 * are what one asks "what if" about. Cost: one hash.
 */
export const isSampleProcess = (process: Process): boolean =>
  process.id === 'b2b_project_8' && drawingHash(process) === shipped;

/** A hash of stages, scripts, tasks, outcomes, data, entries, ends, roles and of what holds a deal back. */
export function drawingHash(process: Process): string {
  const { roles, fields, lossReasons, entries, ends, stages, objections, activities } = process;
  return sha256(
    canonicalJson({
      roles: idsOf(roles),
      fields: fields.map((field) => ({
        ...without(field, ['title', 'personal', 'unit', 'options']),
        options: field.type === 'enum' ? idsOf(field.options) : [],
      })),
      lossReasons: idsOf(lossReasons),
      entries: entries.map((entry) => without(entry, ['title'])),
      ends: ends.map((end) => without(end, ['title'])),
      objections: objections.map(({ id, answers }) => ({ id, answers: talk(answers) })),
      activities: activities.map(({ id, from }) => ({ id, from: from.map((one) => without(one)) })),
      stages: stages.map(({ id, raci, script, tasks, outcomes, checkpoints }) => ({
        id,
        raci,
        steps: script.steps.map((step) => ({ id: step.id, answers: talk(step.answers) })),
        tasks: tasks.map((task) => without(task, ['title', 'result', 'due'])),
        outcomes: outcomes.map((outcome) => without(outcome, ['title', 'criteria'])),
        blocks: checkpoints
          .filter(({ blocks }) => blocks === true)
          .map((checkpoint) => without(checkpoint, ['title', 'advice', 'severity', 'channel', 'escalate'])),
      })),
    }),
  );
}

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

const talk = (answers: readonly Answer[]): Json[] =>
  answers.map((answer) => without(answer, ['text', 'note']));

/** The parts of an object that are not named. Documents are JSON. */
function without(part: object, names: readonly string[] = []): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(part as Record<string, Json>).filter(([name]) => !names.includes(name)),
  );
}
