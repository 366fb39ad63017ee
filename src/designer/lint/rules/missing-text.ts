import type { Locale, Process, Text } from '@/runtime/format';
import type { Place } from '../place';
import { defineRule, keptPerStage, type Report } from '../rule';

/**
 * A text that one of the document's languages lacks. An optional text may be empty in all of them; a title or
 * a phrase may not.
 */
export const missingText = defineRule('missing_text', 'warning', ({ process }, report) => {
  const { locales } = process;
  const key = locales.join();
  const inStage =
    perLanguages.get(key) ?? keptPerStage((stage, tell) => walkStage(stage, seeing(locales, tell)));
  perLanguages.set(key, inStage);
  const see = seeing(locales, report);
  walk(process, see);
  for (const stage of process.stages) inStage(stage, report);
});

/** What stages lack, kept per set of languages: there are three at most. */
const perLanguages = new Map<string, ReturnType<typeof keptPerStage>>();

function seeing(locales: readonly Locale[], report: Report): See {
  return (at, text, part, needed) => {
    const lacking = locales.filter((locale) => !text[locale]?.trim());
    if (lacking.length === 0) return;
    if (lacking.length === locales.length) {
      if (needed) report(at, { part, language: 'all' });
      return;
    }
    for (const language of lacking) report(at, { part, language });
  };
}

type See = (at: Place, text: Text, part: string, needed: boolean) => void;

function walk(process: Process, see: See): void {
  const texts = { kind: 'process', part: 'texts' } as const;
  see(texts, process.title, 'title', true);
  see(texts, process.summary, 'summary', false);
  see(texts, process.company, 'company', false);
  for (const end of process.ends) see({ kind: 'end', id: end.id }, end.title, 'title', true);
  for (const entry of process.entries) see({ kind: 'entry', id: entry.id }, entry.title, 'title', true);
  for (const card of process.objections) {
    const at = { kind: 'objection', id: card.id } as const;
    see(at, card.title, 'title', true);
    for (const part of ['client', 'cause', 'reply', 'check'] as const)
      see(at, card[part], part, part === 'reply');
    for (const answer of card.answers) {
      const on = { kind: 'answer', on: { objection: card.id }, answer: answer.id } as const;
      see(on, answer.text, 'words', true);
      if (answer.note) see(on, answer.note, 'note', false);
    }
  }
  for (const role of process.roles) see({ kind: 'role', id: role.id }, role.title, 'title', true);
  for (const reason of process.lossReasons)
    see({ kind: 'lossReason', id: reason.id }, reason.title, 'title', true);
  for (const field of process.fields) {
    const at = { kind: 'field', id: field.id } as const;
    see(at, field.title, 'title', true);
    if (field.type === 'number' && field.unit) see(at, field.unit, 'unit', false);
    if (field.type === 'enum') for (const option of field.options) see(at, option.title, 'option', true);
  }
  walkCompany(process, see);
}

function walkStage(stage: Process['stages'][number], see: See): void {
  const own = { kind: 'stage', stage: stage.id, part: 'texts' } as const;
  see(own, stage.title, 'title', true);
  for (const part of ['purpose', 'input', 'result'] as const) see(own, stage[part], part, false);
  for (const step of stage.script.steps) {
    see({ kind: 'step', stage: stage.id, step: step.id }, step.text, 'words', true);
    for (const answer of step.answers) {
      const at = { kind: 'answer', on: { stage: stage.id, step: step.id }, answer: answer.id } as const;
      see(at, answer.text, 'words', true);
      if (answer.note) see(at, answer.note, 'note', false);
    }
  }
  for (const task of stage.tasks) {
    const at = { kind: 'task', stage: stage.id, task: task.id } as const;
    see(at, task.title, 'title', true);
    see(at, task.result, 'result', false);
  }
  for (const checkpoint of stage.checkpoints) {
    const at = { kind: 'checkpoint', stage: stage.id, checkpoint: checkpoint.id } as const;
    see(at, checkpoint.title, 'title', true);
    if (checkpoint.advice) see(at, checkpoint.advice, 'advice', false);
  }
  for (const outcome of stage.outcomes) {
    const at = { kind: 'outcome', stage: stage.id, outcome: outcome.id } as const;
    see(at, outcome.title, 'title', true);
    if (outcome.criteria) see(at, outcome.criteria, 'criteria', false);
  }
}

function walkCompany(process: Process, see: See): void {
  for (const variable of process.variables) {
    const at = { kind: 'variable', id: variable.id } as const;
    see(at, variable.title, 'title', true);
    see(at, variable.value, 'value', true);
  }
  for (const goal of process.goals) see({ kind: 'goal', id: goal.id }, goal.title, 'title', true);
  for (const rule of [...process.portrait.isClient, ...process.portrait.notClient])
    see({ kind: 'portraitRule', id: rule.id }, rule.text, 'words', true);
  const portrait = { kind: 'process', part: 'portrait' } as const;
  for (const text of process.portrait.triggers) see(portrait, text, 'words', true);
  for (const person of process.portrait.people) {
    see(portrait, person.title, 'title', true);
    see(portrait, person.cares, 'words', false);
  }
  const product = { kind: 'process', part: 'product' } as const;
  see(product, process.product.essence, 'words', false);
  for (const text of process.product.unique) see(product, text, 'words', true);
  for (const { who, they, we } of process.product.versus) {
    see(product, who, 'title', true);
    see(product, they, 'words', false);
    see(product, we, 'words', false);
  }
  for (const activity of process.activities)
    see({ kind: 'activity', id: activity.id }, activity.title, 'title', true);
  for (const norm of process.norms?.daily ?? [])
    see({ kind: 'norm', id: norm.id }, norm.title, 'title', true);
  for (const rate of process.pay?.rates ?? []) {
    see({ kind: 'rate', id: rate.id }, rate.unit, 'unit', true);
    if (rate.validText) see({ kind: 'rate', id: rate.id }, rate.validText, 'words', false);
  }
  for (const day of process.training?.days ?? []) {
    see({ kind: 'process', part: 'training' }, day.title, 'title', true);
    see({ kind: 'process', part: 'training' }, day.check, 'words', false);
  }
}
