import type { Guard } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { Choice } from '../inputs';
import { usePanel } from '../panel-context';
import { controlMessages } from '../words/control.messages';
import classes from './guard.module.css';
import { compared, comparisonsOf, isFieldLeaf, type Comparison } from './leaf';
import { LiteralInput } from './LiteralInput';

/** Of a condition about a field: "above — 7 %". Nothing for other conditions. */
export function FieldCondition({
  guard,
  onChange,
}: {
  guard: Guard;
  onChange(guard: Guard, session?: string): void;
}) {
  const t = useT(controlMessages);
  const { process } = usePanel();
  if (!isFieldLeaf(guard)) return null;
  const { field } = guard.of;
  const possible = comparisonsOf(field, process);
  return (
    <div className={classes.compare}>
      <Choice
        label={t('guard.op')}
        quiet
        value={guard.op}
        options={(possible.includes(guard.op) ? possible : [...possible, guard.op]).map((op) => ({
          value: op,
          label: t(`guard.op.${op}`),
        }))}
        onChange={(op) => onChange(compared(guard, op as Comparison, process))}
      />
      {'value' in guard && (
        <LiteralInput
          label={t('guard.value')}
          field={field}
          value={guard.value}
          onChange={(value, session) => value !== null && onChange({ ...guard, value }, session)}
        />
      )}
    </div>
  );
}
