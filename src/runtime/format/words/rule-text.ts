import { translator, type Locale } from '@/kit/i18n';
import type { CheckRule } from '../schema/checkpoint';
import type { Process } from '../schema/process';
import type { Due, Trigger } from '../schema/task';
import { durationText, isNoTime } from './duration-text';
import { guardText } from './guard-text';
import { messages } from './messages';
import { quotedIn } from './names';

/** What a checkpoint watches, as a sentence without a full stop. */
export function checkRuleText(rule: CheckRule, process: Process, locale: Locale): string {
  const t = translator(messages, locale);
  const named = (kind: 'field' | 'task' | 'activity' | 'stage', id: string) =>
    quotedIn(process, kind, id, locale);
  switch (rule.on) {
    case 'task_late':
      return t('rule.task_late', {
        task: named('task', rule.task),
        now: isNoTime(rule.over) ? 'yes' : 'no',
        over: durationText(rule.over, locale),
      });
    case 'stay':
      return t('rule.stay', { over: durationText(rule.over, locale, 'genitive') });
    case 'idle':
      return t('rule.idle', { over: durationText(rule.over, locale) });
    case 'exit':
      return t('rule.exit', { fields: rule.fields.map((id) => named('field', id)).join(', ') });
    case 'condition':
      return t('rule.condition', { when: guardText(rule.when, process, locale) });
    case 'order': {
      const part = (of: { stage: string } | { activity: string } | { field: string }): string => {
        if ('stage' in of) return t('rule.order.stage', { title: named('stage', of.stage) });
        if ('activity' in of) return t('rule.order.activity', { title: named('activity', of.activity) });
        return t('rule.order.field', { title: named('field', of.field) });
      };
      const what = part(rule.what);
      return t('rule.order', {
        what: what.charAt(0).toLocaleUpperCase(locale) + what.slice(1),
        after: part(rule.after),
      });
    }
    case 'attendees':
      return t('rule.attendees', {
        activity: named('activity', rule.activity),
        lack: named('field', rule.lack),
      });
    case 'script':
      return t('rule.script');
  }
}

/** What makes the engine create a task of the stage. */
export function triggerText(trigger: Trigger, stage: string, process: Process, locale: Locale): string {
  const t = translator(messages, locale);
  switch (trigger.on) {
    case 'enter':
    case 'manual':
      return t(`trigger.${trigger.on}`);
    case 'task_done':
      return t('trigger.task_done', { task: quotedIn(process, 'task', trigger.task, locale) });
    case 'outcome': {
      const outcomes = process.stages.find(({ id }) => id === stage)?.outcomes;
      const title = outcomes?.find(({ id }) => id === trigger.outcome)?.title;
      return t('trigger.outcome', { outcome: t('quoted', { title: title?.[locale] ?? trigger.outcome }) });
    }
    case 'field':
      return t('trigger.field', { field: quotedIn(process, 'field', trigger.field, locale) });
    case 'checkpoint':
      return t('trigger.checkpoint', {
        checkpoint: quotedIn(process, 'checkpoint', trigger.checkpoint, locale),
      });
  }
}

/** The deadline of a task, to be read after "due": "8 working hours after it is created". */
export function dueText(due: Due, process: Process, locale: Locale): string {
  const t = translator(messages, locale);
  if (due.from === 'created') return t('due.created', { span: durationText(due.after, locale) });
  const field = quotedIn(process, 'field', due.field, locale);
  if (due.before) return t('due.field.before', { span: durationText(due.before, locale), field });
  if (due.after) return t('due.field.after', { span: durationText(due.after, locale), field });
  return t('due.field', { field });
}
