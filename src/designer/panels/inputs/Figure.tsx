import { NumberInput } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useLocale, useT } from '@/kit/ui';
import { messages } from '../messages';
import classes from './inputs.module.css';
import { useSession } from './use-session';

/** How the document keeps a figure: as it is, money in minor units, a share 0–1, or parts per million. */
export type FigureKind = 'number' | 'money' | 'share' | 'ppm';

const factors: Readonly<Record<FigureKind, number>> = { number: 1, money: 0.01, share: 100, ppm: 1e-4 };

const percentSign = { ru: '\u00a0%', en: '%' };

const shownOf = (value: number, kind: FigureKind) => Number((value * factors[kind]).toFixed(6));
function keptOf(shown: number, kind: FigureKind): number {
  const kept = shown / factors[kind];
  return kind === 'money' || kind === 'ppm' ? Math.round(kept) : Number(kept.toFixed(8));
}

/**
 * A figure in the units people speak in. What lies outside the limits stays as typed, is named in place, and the
 * document keeps its last good value; Escape brings that back.
 */
export function Figure(props: {
  label: string;
  kind?: FigureKind;
  value: number | undefined;
  /** Limits in the units shown. */
  min?: number;
  max?: number;
  suffix?: string;
  /** Heard but not seen: in a table the heads speak. */
  quiet?: boolean;
  /** May be left empty. */
  optional?: boolean;
  onChange(value: number | null, session: string): void;
}) {
  const { label, kind = 'number', value, min = 0, max, suffix, quiet, optional, onChange } = props;
  const t = useT(messages);
  const locale = useLocale();
  const session = useSession();
  const before = useRef<number | undefined>(undefined);
  /** `sent`: the value the document was given for what is typed; undefined: it was given none. */
  const [draft, setDraft] = useState<{ typed: number | string; sent: number | undefined } | null>(null);
  const isStale = draft?.sent !== undefined && draft.sent !== value;
  const shown = draft && !isStale ? draft.typed : value === undefined ? '' : shownOf(value, kind);
  const number = typeof shown === 'number' ? shown : shown === '' ? null : Number(shown);
  const isGood =
    number === null
      ? !!optional
      : Number.isFinite(number) && number >= min && (max === undefined || number <= max);
  const cure =
    max === undefined
      ? t('figure.min', { min: String(min) })
      : t('figure.range', { min: min.toLocaleString(locale), max: max.toLocaleString(locale) });

  const change = (typed: number | string) => {
    const next = typeof typed === 'number' ? typed : Number.NaN;
    if (typed === '' && optional) {
      setDraft(null);
      onChange(null, session.current());
    } else if (next >= min && (max === undefined || next <= max)) {
      const sent = keptOf(next, kind);
      setDraft({ typed, sent });
      onChange(sent, session.current());
    } else setDraft({ typed, sent: undefined });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isGood) {
      event.preventDefault();
      session.end();
      before.current = value;
      setDraft(null);
    }
    if (event.key !== 'Escape' || (draft === null && before.current === value)) return;
    event.stopPropagation();
    setDraft(null);
    if (before.current !== value && (before.current !== undefined || optional))
      onChange(before.current ?? null, session.current());
    session.end();
  };
  return (
    <NumberInput
      label={quiet ? undefined : label}
      aria-label={quiet ? label : undefined}
      size="xs"
      hideControls
      allowNegative={false}
      value={shown}
      error={isGood ? undefined : cure}
      suffix={suffix ?? (kind === 'share' || kind === 'ppm' ? percentSign[locale] : '')}
      thousandSeparator={locale === 'ru' ? '\u00a0' : ','}
      decimalSeparator={locale === 'ru' ? ',' : '.'}
      allowedDecimalSeparators={['.', ',']}
      classNames={{
        label: classes.label!,
        input: `${classes.input} ${classes.figure}`,
        root: quiet ? classes.cell! : classes.grow!,
        error: classes.fault!,
      }}
      onFocus={() => {
        before.current = value;
      }}
      onBlur={() => {
        session.end();
        if (isGood) setDraft(null);
      }}
      onKeyDown={onKeyDown}
      onChange={change}
    />
  );
}
