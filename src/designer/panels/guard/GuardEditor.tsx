import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { guardText, type Guard } from '@/runtime/format';
import { useLocale, useT } from '@/kit/ui';
import { Choice } from '../inputs';
import { usePanel } from '../panel-context';
import { useNames } from '../use-names';
import { controlMessages } from '../words/control.messages';
import { ContactCondition } from './ContactCondition';
import { FieldCondition } from './FieldCondition';
import classes from './guard.module.css';
import {
  aboutField,
  firstLeaf,
  isFieldLeaf,
  isGroup,
  leafKindOf,
  leafKinds,
  needsActivity,
  newLeaf,
} from './leaf';
import { NamedCondition } from './NamedCondition';
import { RecordCondition } from './RecordCondition';

export type ChangeGuard = (guard: Guard, session?: string) => void;

/** A condition as rows joined by "all" or "any". A nested group is a frame inside; what has no row is a sentence. */
export function GuardEditor(props: {
  guard: Guard;
  /** The condition is asked of an activity, so what it recorded may be asked about. */
  ofActivity?: boolean;
  onChange: ChangeGuard;
}) {
  const { guard, ofActivity = false, onChange } = props;
  const t = useT(controlMessages);
  const { process } = usePanel();
  const parts = isGroup(guard) ? guard.args : [guard];
  const join = isGroup(guard) ? guard.op : 'and';
  const write = (args: Guard[], op: 'and' | 'or', session?: string) =>
    onChange(args.length === 1 ? args[0]! : { op, args }, session);
  const more = firstLeaf(process);
  return (
    <div role="group" aria-label={t('rule.when')} className={classes.group}>
      {parts.length > 1 && (
        <Choice
          label={t('guard.group')}
          quiet
          value={join}
          options={[
            { value: 'and', label: t('guard.all') },
            { value: 'or', label: t('guard.any') },
          ]}
          onChange={(op) => write(parts, op as 'and' | 'or')}
        />
      )}
      <ul className={classes.parts}>
        {parts.map((part, i) => (
          <li key={i} className={classes.part}>
            <div className={classes.partBody}>
              <Condition
                n={i + 1}
                guard={part}
                ofActivity={ofActivity}
                onChange={(next, session) => write(parts.with(i, next), join, session)}
              />
            </div>
            {parts.length > 1 && (
              <ActionIcon
                size={24}
                aria-label={t('guard.remove', { n: i + 1 })}
                onClick={() => write(parts.toSpliced(i, 1), join)}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {more && (
        <div>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={14} />}
            onClick={() => write([...parts, more], join)}
          >
            {t('guard.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** One row: what it is about (a field, or one of the other questions), and the parts of that question. */
function Condition(props: { n: number; guard: Guard; ofActivity: boolean; onChange: ChangeGuard }) {
  const { n, guard, ofActivity, onChange } = props;
  const t = useT(controlMessages);
  const locale = useLocale();
  const { process } = usePanel();
  const { fields } = useNames();
  if (isGroup(guard)) return <GuardEditor guard={guard} ofActivity={ofActivity} onChange={onChange} />;
  const kind = leafKindOf(guard);
  const others = leafKinds.filter(
    (one) => one === kind || ((ofActivity || !needsActivity(one)) && newLeaf(one, process) !== null),
  );
  const value = isFieldLeaf(guard) ? `field:${guard.of.field}` : (kind ?? 'other');
  const choose = (next: string) => {
    if (next.startsWith('field:')) onChange(aboutField(guard, next.slice('field:'.length), process));
    const made = leafKinds.find((one) => one === next);
    const leaf = made && newLeaf(made, process);
    if (leaf) onChange(leaf);
  };
  return (
    <>
      <Choice
        label={t('guard.kind', { n })}
        quiet
        value={value}
        options={[
          ...(kind === null ? [{ value: 'other', label: t('guard.kind.other') }] : []),
          {
            group: t('guard.fields'),
            items: fields.map((field) => ({ value: `field:${field.value}`, label: field.label })),
          },
          {
            group: t('guard.others'),
            items: others.map((one) => ({ value: one, label: t(`guard.kind.${one}`) })),
          },
        ]}
        onChange={choose}
      />
      {kind === null && <p className={classes.sentence}>{guardText(guard, process, locale)}</p>}
      <FieldCondition guard={guard} onChange={onChange} />
      <RecordCondition guard={guard} onChange={onChange} />
      <ContactCondition guard={guard} onChange={onChange} />
      <NamedCondition guard={guard} onChange={onChange} />
    </>
  );
}
