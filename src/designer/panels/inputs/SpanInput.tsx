import { ActionIcon, NumberInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Duration } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { parseDuration } from '@/kit/time';
import { messages } from '../messages';
import { Choice } from './Choice';
import classes from './inputs.module.css';
import { useSession } from './use-session';

const units = ['minutes', 'hours', 'days', 'months'] as const;
type Unit = (typeof units)[number];

/** A span as one number with its unit; the finest unit that is needed says it all. */
function read({ iso }: Duration): { n: number; unit: Unit } {
  const parts = parseDuration(iso);
  if (!parts) return { n: 0, unit: 'hours' };
  if (parts.months > 0) return { n: parts.months, unit: 'months' };
  if (parts.days > 0 && parts.minutes === 0) return { n: parts.days, unit: 'days' };
  // A day is not a number of hours: mixed spans are shown in hours of the rest only if there are no days.
  const minutes = parts.minutes;
  return minutes % 60 === 0 ? { n: minutes / 60, unit: 'hours' } : { n: minutes, unit: 'minutes' };
}

function write(n: number, unit: Unit, clock: Duration['clock']): Duration {
  switch (unit) {
    case 'minutes':
      return { iso: `PT${n}M`, clock };
    case 'hours':
      return { iso: `PT${n}H`, clock };
    case 'days':
      return { iso: `P${n}D`, clock };
    case 'months':
      // A month is a span of the calendar; in working time it has no length.
      return { iso: `P${n}M`, clock: 'wall' };
  }
}

/** A duration with its clock. Without a value it shows what its absence means. */
export function SpanInput(props: {
  label: string;
  value: Duration | undefined;
  /** Shown when there is no value; left out: the value must be there. */
  empty?: string;
  onChange(value: Duration | null, session: string): void;
}) {
  const { label, value, empty, onChange } = props;
  const t = useT(messages);
  const session = useSession();
  const { n, unit } = value ? read(value) : { n: null, unit: 'hours' as const };
  const clock = value?.clock ?? 'work';
  const parts = value && parseDuration(value.iso);
  const isMixed = !!parts && parts.days > 0 && parts.minutes > 0;
  return (
    <div role="group" aria-label={label} className={classes.span}>
      <span className={classes.label} aria-hidden>
        {label}
      </span>
      <div className={classes.spanRow}>
        <NumberInput
          aria-label={t('span.amount', { label })}
          size="xs"
          min={0}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={isMixed ? '' : (n ?? '')}
          placeholder={isMixed ? value.iso : empty}
          classNames={{ input: classes.input!, root: classes.spanNumber! }}
          onBlur={() => session.end()}
          onChange={(typed) => {
            if (typeof typed === 'number') onChange(write(typed, unit, clock), session.current());
            else if (typed === '' && empty !== undefined) onChange(null, session.current());
          }}
        />
        <Choice
          className={classes.spanUnit}
          label={t('span.unit', { label })}
          quiet
          value={unit}
          options={units.map((one) => ({ value: one, label: t(`span.${one}`) }))}
          onChange={(next) => onChange(write(n ?? 1, next as Unit, clock), session.current())}
        />
        <Choice
          className={classes.spanClock}
          label={t('span.clock', { label })}
          quiet
          value={clock}
          options={(unit === 'months' ? (['wall'] as const) : (['work', 'wall'] as const)).map((one) => ({
            value: one,
            label: t(`span.${one}`),
          }))}
          onChange={(next) => onChange(write(n ?? 1, unit, next as Duration['clock']), session.current())}
        />
        {value && empty !== undefined && (
          <ActionIcon
            aria-label={t('span.clear', { label })}
            size={28}
            onClick={() => onChange(null, session.current())}
          >
            <IconX size={14} />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}
