import type { Guard } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { Choice, Figure } from '../inputs';
import { controlMessages } from '../words/control.messages';
import classes from './guard.module.css';
import { aboutRecord, comparisons, isRecordLeaf, type Comparison, type FieldLeaf } from './leaf';

const records = ['duration_s', 'connected', 'contact', 'attendees'] as const;

/** Of a condition about what an activity recorded: "length — at least — 60". Nothing for other conditions. */
export function RecordCondition({
  guard,
  onChange,
}: {
  guard: Guard;
  onChange(guard: Guard, session?: string): void;
}) {
  const t = useT(controlMessages);
  if (!isRecordLeaf(guard)) return null;
  const { of, op } = guard;
  const value = 'value' in guard ? guard.value : undefined;
  const possible = comparisonsOf(of.record);
  const compare = (next: Comparison): FieldLeaf =>
    next === 'filled' || next === 'empty' ? { op: next, of } : { op: next, of, value: value ?? 60 };
  return (
    <div className={classes.compare}>
      <Choice
        label={t('guard.record')}
        quiet
        value={of.record}
        options={records.map((record) => ({ value: record, label: t(`guard.record.${record}`) }))}
        onChange={(record) => onChange(aboutRecord(record as (typeof records)[number]))}
      />
      {of.record !== 'connected' && (
        <Choice
          label={t('guard.op')}
          quiet
          value={op}
          options={(possible.includes(op) ? possible : [...possible, op]).map((one) => ({
            value: one,
            label: t(`guard.op.${one}`),
          }))}
          onChange={(next) => onChange(compare(next as Comparison))}
        />
      )}
      {typeof value === 'boolean' && (
        <Choice
          label={t('guard.value')}
          quiet
          value={String(value)}
          options={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
          onChange={(next) => onChange({ op: '=', of, value: next === 'true' })}
        />
      )}
      {typeof value === 'number' && 'value' in guard && (
        <Figure
          label={t('guard.value')}
          quiet
          value={value}
          max={1e6}
          onChange={(next, session) => next !== null && onChange({ ...guard, value: next }, session)}
        />
      )}
    </div>
  );
}

function comparisonsOf(record: (typeof records)[number]): readonly Comparison[] {
  switch (record) {
    case 'duration_s':
      return comparisons;
    case 'connected':
      return ['='];
    case 'contact':
    case 'attendees':
      return ['filled', 'empty'];
  }
}
