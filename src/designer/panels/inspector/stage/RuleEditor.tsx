import { checkRuleText, type CheckRule, type Stage } from '@/runtime/format';
import { useLocale, useT } from '@/kit/ui';
import { GuardEditor } from '../../guard';
import { Choice, Line, ManyOf, SpanInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { controlMessages } from '../../words/control.messages';
import classes from '../panel.module.css';
import { newRule, ruleKinds, type RuleKind } from './new-rule';

type Change = (rule: CheckRule, session?: string) => void;

/** What a checkpoint watches: the rule as a sentence, its kind, and the parts of that kind. */
export function RuleEditor({ stage, rule, onChange }: { stage: Stage; rule: CheckRule; onChange: Change }) {
  const t = useT(controlMessages);
  const locale = useLocale();
  const { process } = usePanel();
  const possible = ruleKinds.filter((kind) => kind === rule.on || newRule(kind, stage, process) !== null);
  return (
    <>
      <p className={classes.sentence}>{checkRuleText(rule, process, locale)}.</p>
      <Choice
        label={t('rule.label')}
        value={rule.on}
        options={possible.map((kind) => ({ value: kind, label: t(`rule.${kind}`) }))}
        onChange={(kind) => {
          const made = newRule(kind as RuleKind, stage, process);
          if (made) onChange(made);
        }}
      />
      <RuleParts rule={rule} onChange={onChange} />
    </>
  );
}

function RuleParts({ rule, onChange }: { rule: CheckRule; onChange: Change }) {
  const t = useT(controlMessages);
  const common = useT(messages);
  const { tasks, fields, activities, contacts } = useNames();
  switch (rule.on) {
    case 'task_late':
      return (
        <>
          <Choice
            label={t('rule.task')}
            value={rule.task}
            options={tasks}
            onChange={(task) => onChange({ ...rule, task })}
          />
          <SpanInput
            label={t('rule.over')}
            value={rule.over}
            onChange={(over, session) => over && onChange({ ...rule, over }, session)}
          />
        </>
      );
    case 'stay':
    case 'idle':
      return (
        <SpanInput
          label={t('rule.longer')}
          value={rule.over}
          onChange={(over, session) => over && onChange({ ...rule, over }, session)}
        />
      );
    case 'exit':
      return (
        <ManyOf
          label={t('rule.fields')}
          value={rule.fields}
          options={fields}
          adds={common('add.field')}
          // A rule about no fields would be no rule: the last one stays.
          onChange={(ids) => ids.length > 0 && onChange({ ...rule, fields: ids })}
        />
      );
    case 'condition':
      return (
        <GuardEditor guard={rule.when} onChange={(when, session) => onChange({ ...rule, when }, session)} />
      );
    case 'order':
      return <OrderParts rule={rule} onChange={onChange} />;
    case 'attendees':
      return (
        <Line>
          <Choice
            label={t('rule.activity')}
            value={rule.activity}
            options={activities}
            onChange={(activity) => onChange({ ...rule, activity })}
          />
          <Choice
            label={t('rule.lack')}
            value={rule.lack}
            options={contacts}
            onChange={(lack) => onChange({ ...rule, lack })}
          />
        </Line>
      );
    case 'script':
      return null;
  }
}

type Order = Extract<CheckRule, { on: 'order' }>;

function OrderParts({ rule, onChange }: { rule: Order; onChange: Change }) {
  const t = useT(controlMessages);
  const { stages, activities, fields } = useNames();
  const keyed = (kind: string, list: readonly { value: string; label: string }[]) =>
    list.map(({ value, label }) => ({ value: `${kind}:${value}`, label }));
  const things = [
    { group: t('rule.stages'), items: keyed('stage', stages) },
    { group: t('rule.activities'), items: keyed('activity', activities) },
  ];
  const keyOf = (part: Order['after']) =>
    'stage' in part
      ? `stage:${part.stage}`
      : 'activity' in part
        ? `activity:${part.activity}`
        : `field:${part.field}`;
  const idOf = (key: string) => key.slice(key.indexOf(':') + 1);
  const thingOf = (key: string): Order['what'] =>
    key.startsWith('stage:') ? { stage: idOf(key) } : { activity: idOf(key) };
  return (
    <Line>
      <Choice
        label={t('rule.what')}
        value={keyOf(rule.what)}
        options={things}
        onChange={(key) => onChange({ ...rule, what: thingOf(key) })}
      />
      <Choice
        label={t('rule.after')}
        value={keyOf(rule.after)}
        options={[...things, { group: t('rule.filled'), items: keyed('field', fields) }]}
        onChange={(key) =>
          onChange({ ...rule, after: key.startsWith('field:') ? { field: idOf(key) } : thingOf(key) })
        }
      />
    </Line>
  );
}
