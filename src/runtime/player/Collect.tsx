import { useT } from '@/kit/ui';
import type { Rejection, Value } from '@/runtime/engine';
import type { Id, Process } from '@/runtime/format';
import { FieldInput } from './fields/FieldInput';
import fieldClasses from './fields/fields.module.css';
import { messages } from './messages';
import classes from './ScriptPlayer.module.css';

/** Fields of the step, filled beside the talk and written with the answer. */
export function Collect({
  process,
  fields,
  data,
  wrong,
  onChange,
}: {
  process: Process;
  fields: readonly Id[];
  data: Readonly<Record<Id, Value | null>>;
  wrong: Extract<Rejection, { code: 'invalid_value' }> | null;
  onChange: (field: Id, value: Value | null) => void;
}) {
  const t = useT(messages);
  const known = process.fields.filter((field) => fields.includes(field.id));
  if (known.length === 0) return null;
  return (
    <fieldset className={classes.collect}>
      <legend className={classes.label}>{t('collect')}</legend>
      <div className={fieldClasses.fields}>
        {known.map((field) => (
          <FieldInput
            key={field.id}
            process={process}
            field={field}
            value={data[field.id]}
            wrong={wrong?.field === field.id ? wrong.why : undefined}
            onChange={(value) => onChange(field.id, value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
