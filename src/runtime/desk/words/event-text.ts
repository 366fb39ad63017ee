import { translate, type MessageValues } from '@/kit/i18n';
import type { DealEvent } from '@/runtime/engine';
import type { Id } from '@/runtime/format';
import { eventMessages } from './event-messages';
import { atomText, type Names } from './names';

/** What an event means at a glance; drawn as a mark beside the sentence, never by colour alone. */
export type Tone = 'plain' | 'stage' | 'done' | 'deviation' | 'late' | 'won' | 'lost' | 'talk';

export interface Sentence {
  text: string;
  tone: Tone;
}

/** The stage of each script run, from the events that started them. */
export type Runs = ReadonlyMap<string, Id>;

export function runsOf(events: readonly DealEvent[]): Runs {
  return new Map(
    events.flatMap((event) => (event.type === 'script_started' ? [[event.run, event.stage]] : [])),
  );
}

/** An event as a sentence in the user's words. Null: said by another event of the same moment. */
export function eventText(event: DealEvent, names: Names, runs: Runs): Sentence | null {
  const say = (tone: Tone, key: keyof typeof eventMessages, values?: MessageValues): Sentence => ({
    text: translate(eventMessages, names.locale, key, values),
    tone,
  });
  const { process, format } = names;
  switch (event.type) {
    case 'deal_opened':
      return say('stage', 'deal_opened', {
        entry: format.text(process.entries.find((entry) => entry.id === event.entry)?.title) || event.entry,
      });
    case 'stage_entered':
      return say('stage', `stage_entered.${event.way.by}`, {
        stage: names.stage(event.stage),
        reason: 'reason' in event.way ? event.way.reason : '',
      });
    case 'stage_left':
      return null;
    case 'field_set': {
      const values = {
        field: names.fieldTitle(event.field),
        value: names.value(event.field, event.value),
        before: names.value(event.field, event.before),
      };
      if (event.value === null) return say('plain', 'field_cleared', values);
      return say('plain', event.before === null ? 'field_set' : 'field_changed', values);
    }
    case 'task_created':
      return event.dueAt === null
        ? say('plain', 'task_created', { task: names.task(event.task) })
        : say('plain', 'task_created.due', { task: names.task(event.task), due: names.moment(event.dueAt) });
    case 'task_done':
      return event.late
        ? say('late', 'task_done.late', { task: names.task(event.task) })
        : say('done', 'task_done', { task: names.task(event.task) });
    case 'task_skipped':
      return say('late', 'task_skipped', { task: names.task(event.task), reason: event.reason });
    case 'task_cancelled':
      return say('plain', `task_cancelled.${event.why}`, { task: names.task(event.task) });
    case 'task_rescheduled':
      return say('plain', 'task_rescheduled', {
        task: names.task(event.task),
        due: names.moment(event.dueAt),
        reason: event.reason,
      });
    case 'task_assigned':
      return say('plain', 'task_assigned', {
        task: names.task(event.task),
        person: names.person(event.assignee) || event.assignee,
      });
    case 'deal_assigned':
      return say('plain', 'deal_assigned', { person: names.person(event.assignee) || event.assignee });
    case 'script_started':
      return say('talk', 'script_started', { stage: names.stage(event.stage) });
    case 'script_answered':
      return answered(event, names, runs, say);
    case 'script_back':
      return say('plain', 'script_back');
    case 'script_no_answer':
      return say('talk', 'script_no_answer', { words: event.words });
    case 'script_stopped':
      return say('plain', 'script_stopped');
    case 'script_finished':
      return null;
    case 'outcome_chosen':
      return say('stage', 'outcome_chosen', { outcome: names.outcome(event.stage, event.outcome) });
    case 'outcome_cancelled':
      return say('plain', 'outcome_cancelled', { outcome: anyOutcome(names, event.outcome) });
    case 'gate_passed':
      return say('deviation', 'gate_passed', {
        missing: event.atoms.map((atom) => atomText(names, atom, [])).join(', '),
        reason: event.reason,
      });
    case 'activity': {
      const title =
        format.text(process.activities.find((a) => a.id === event.activity)?.title) || event.activity;
      const minutes = event.records?.duration_s;
      const activity = minutes
        ? translate(eventMessages, names.locale, 'activity.minutes', {
            activity: title,
            minutes: Math.max(1, Math.round(minutes / 60)),
          })
        : title;
      if (event.valid === null) return say('done', 'activity', { activity });
      return say(event.valid ? 'done' : 'late', event.valid ? 'activity.valid' : 'activity.invalid', {
        activity,
      });
    }
    case 'deviation_raised':
      return say('deviation', 'deviation_raised', {
        checkpoint: names.checkpointTitle(event.deviation.checkpoint),
      });
    case 'deviation_escalated':
      return say('deviation', 'deviation_escalated', {
        checkpoint: names.checkpointTitle(event.deviation.split('#')[0]!),
        roles: event.to.map(names.role).join(', '),
      });
    case 'deviation_resolved':
      return say('done', event.decision ? 'deviation_resolved.decision' : 'deviation_resolved', {
        checkpoint: names.checkpointTitle(event.deviation.split('#')[0]!),
        decision: event.decision,
      });
    case 'approved':
      return say('done', 'approved', { checkpoint: names.checkpointTitle(event.checkpoint) });
    case 'deal_ended':
      return say(
        process.ends.find((e) => e.id === event.end)?.kind === 'success' ? 'won' : 'lost',
        'deal_ended',
        {
          end: names.end(event.end),
        },
      );
    case 'deal_waiting':
      return say('stage', 'deal_waiting', { until: names.moment(event.until) });
    case 'deal_reopened':
      return null;
    case 'noted':
      return say('talk', 'noted', { text: event.text });
  }
}

type Say = (tone: Tone, key: keyof typeof eventMessages, values?: MessageValues) => Sentence;

function answered(
  event: Extract<DealEvent, { type: 'script_answered' }>,
  names: Names,
  runs: Runs,
  say: Say,
): Sentence {
  const { process, format } = names;
  const { place } = event;
  // Steps are named inside their stage, and only the start of the run says which stage it is.
  const owner =
    place.at === 'objection'
      ? process.objections.find((objection) => objection.id === place.objection)
      : process.stages
          .find((stage) => stage.id === runs.get(event.run))
          ?.script.steps.find((step) => step.id === place.step);
  const question = owner && format.text('client' in owner ? owner.title : owner.text);
  const answer = format.text(owner?.answers.find((a) => a.id === event.answer)?.text) || event.answer;
  const said = (question ?? '')
    .replaceAll('{me}', names.person(event.actor.person) || '…')
    .replaceAll('{our}', format.text(process.company));
  const values = { question: short(said), answer, note: event.note ?? '' };
  return say('talk', event.note ? 'script_answered.note' : 'script_answered', values);
}

function anyOutcome(names: Names, id: string): string {
  const stage = names.process.stages.find((s) => s.outcomes.some((outcome) => outcome.id === id));
  return stage ? names.outcome(stage.id, id) : id;
}

/** Enough of a phrase to know it again; what was put into it then is not known any more. */
function short(text: string): string {
  const said = text
    .replace(/\{[a-z][a-z0-9_]*\}/g, '…')
    .replace(/^…, (.)/, (_, first: string) => first.toUpperCase());
  return said.length <= 60 ? said : `${said.slice(0, 57).replace(/\s+\S*$/, '')}…`;
}
