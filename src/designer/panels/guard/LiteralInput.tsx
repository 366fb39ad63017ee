import { NumberInput, TextInput } from '@mantine/core';
import type { Field, Process } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { Choice } from '../inputs';
import { useSession } from '../inputs/use-session';
import { usePanel } from '../panel-context';
import { controlMessages } from '../words/control.messages';
import classes from './guard.module.css';

export type Literal = string | number | boolean;

/** A fixed value of a field, entered as the field's type asks. With `empty`, no value is possible and means that. */
export function LiteralInput(props: {
  label: string;
  field: string;
  value: Literal | undefined;
  empty?: string;
  onChange(value: Literal | null, session: string): void;
}) {
  const { label, value, empty, onChange } = props;
  const t = useT(controlMessages);
  const locale = useLocale();
  const { process } = usePanel();
  const session = useSession();
  const field = process.fields.find(({ id }) => id === props.field);
  const options = field ? optionsOf(field, process) : null;
  const none = empty === undefined ? [] : [{ value: '', label: empty }];
  if (options)
    return (
      <Choice
        label={label}
        quiet
        value={value === undefined ? '' : String(value)}
        options={[
          ...none,
          ...options.map(({ id, title }) => ({ value: id, label: pickText(title, locale) || id })),
        ]}
        onChange={(id) => onChange(id === '' ? null : id, session.current())}
      />
    );
  if (field?.type === 'bool')
    return (
      <Choice
        label={label}
        quiet
        value={value === undefined ? '' : String(value)}
        options={[...none, { value: 'true', label: t('yes') }, { value: 'false', label: t('no') }]}
        onChange={(id) => onChange(id === '' ? null : id === 'true', session.current())}
      />
    );
  if (field?.type === 'number' || field?.type === 'money' || field?.type === 'percent') {
    // Money is kept in minor units and entered in whole ones.
    const scale = field.type === 'money' ? 100 : 1;
    return (
      <NumberInput
        aria-label={label}
        size="xs"
        hideControls
        value={typeof value === 'number' ? value / scale : ''}
        placeholder={empty ?? ''}
        thousandSeparator={locale === 'ru' ? '\u00a0' : ','}
        decimalSeparator={locale === 'ru' ? ',' : '.'}
        suffix={field.type === 'percent' ? '\u00a0%' : ''}
        classNames={{ root: classes.literal!, input: classes.input! }}
        onBlur={() => session.end()}
        onChange={(typed) => {
          if (typeof typed === 'number') onChange(Math.round(typed * scale * 100) / 100, session.current());
          else if (typed === '' && empty !== undefined) onChange(null, session.current());
        }}
      />
    );
  }
  return (
    <TextInput
      aria-label={label}
      size="xs"
      type={field?.type === 'date' ? 'date' : 'text'}
      value={value === undefined ? '' : String(value)}
      placeholder={empty ?? ''}
      classNames={{ root: classes.literal!, input: classes.input! }}
      onBlur={() => session.end()}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        onChange(typed === '' && empty !== undefined ? null : typed, session.current());
      }}
    />
  );
}

/** What can be chosen in a field of choice; null: the field is not one. */
export function optionsOf(field: Field, process: Process) {
  if (field.type === 'enum') return field.options;
  if (field.type === 'enum_ref') return field.ref === 'objections' ? process.objections : process.lossReasons;
  return null;
}
