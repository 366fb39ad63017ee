import type { Process, Text } from '@/runtime/format';
import {
  findAnswers,
  findCheckpoint,
  findEnd,
  findOutcome,
  findPortraitRule,
  findStage,
  findStep,
  findTask,
} from '../model';
import type { CommandMap, CommandName } from './command-map';

/** Names an argument may give to the thing an edit is about, from the innermost outwards. */
interface About {
  readonly title?: unknown;
  readonly owner?: { readonly stage: string; readonly step: string } | { readonly objection: string };
  readonly [name: string]: unknown;
}

/** Title of what the edit was done to, for "Undo: rename stage ‹…›". Null where it was many things or none. */
export function subjectOf<Name extends CommandName>(process: Process, args: CommandMap[Name]): Text | null {
  const about: About = { ...args };
  const id = (name: string): string | null => (typeof about[name] === 'string' ? about[name] : null);
  const stage = id('stage');
  const byId = (list: readonly { id: string; title: Text }[], name: string) =>
    list.find((item) => item.id === id(name))?.title;
  return (
    (about.owner && id('answer')
      ? findAnswers(process, about.owner)?.find((answer) => answer.id === about.answer)?.text
      : undefined) ??
    (stage && id('step') ? findStep(process, stage, id('step')!)?.text : undefined) ??
    (stage && id('outcome') ? findOutcome(process, stage, id('outcome')!)?.title : undefined) ??
    (id('task') ? findTask(process, id('task')!)?.task.title : undefined) ??
    (id('checkpoint') ? findCheckpoint(process, id('checkpoint')!)?.checkpoint.title : undefined) ??
    byId(process.fields, 'field') ??
    byId(process.goals, 'goal') ??
    byId(process.roles, 'role') ??
    byId(process.objections, 'objection') ??
    byId(process.entries, 'entry') ??
    byId(process.lossReasons, 'reason') ??
    byId(process.variables, 'variable') ??
    byId(process.activities, 'activity') ??
    findPortraitRule(process, id('rule') ?? '')?.text ??
    byId(process.norms?.daily ?? [], 'norm') ??
    process.pay?.rates.find((rate) => rate.id === id('rate'))?.unit ??
    (id('end') ? findEnd(process, id('end')!)?.title : undefined) ??
    newTitle(about.title ?? about['unit'] ?? about['text']) ??
    (stage ? findStage(process, stage)?.title : undefined) ??
    null
  );
}

function newTitle(title: unknown): Text | undefined {
  if (typeof title !== 'object' || title === null || !('locale' in title) || !('text' in title))
    return undefined;
  return typeof title.text === 'string' ? { [String(title.locale)]: title.text } : undefined;
}
