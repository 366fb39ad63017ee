import { Textarea, TextInput } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import type { Locale, Text } from '@/runtime/format';
import { useT } from '@/kit/ui';
import type { Words } from '../../edit';
import { messages } from '../messages';
import { usePanel } from '../panel-context';
import classes from './inputs.module.css';
import { useSession } from './use-session';

export interface WordsInputProps {
  readonly label: string;
  readonly text: Text | undefined;
  /** Several lines: a phrase, a description. Shift+Enter breaks a line. */
  readonly lines?: number;
  /** The label is heard but not seen. */
  readonly quiet?: boolean;
  /** Looks like a heading until it is pointed at. */
  readonly heading?: boolean;
  onWords(words: Words, session: string): void;
  onEnter?(): void;
}

/** A text in the edited languages, one input each. Enter keeps, Escape restores; each stay is one step back. */
export function WordsInput(props: WordsInputProps) {
  const { languages } = usePanel();
  return (
    <div className={classes.words} data-both={languages.length > 1 || undefined}>
      {languages.length > 1 && !props.quiet && (
        <span className={classes.label} aria-hidden>
          {props.label}
        </span>
      )}
      {languages.map((locale) => (
        <OneLanguage key={locale} {...props} locale={locale} shows={languages.length > 1} />
      ))}
    </div>
  );
}

function OneLanguage(props: WordsInputProps & { locale: Locale; shows: boolean }) {
  const { label, text, lines, quiet, heading, locale, shows, onWords, onEnter } = props;
  const t = useT(messages);
  const { process } = usePanel();
  const session = useSession();
  const before = useRef<string | null>(null);
  const value = text?.[locale] ?? '';
  const other = text?.[locale === 'ru' ? 'en' : 'ru'];
  const isMissing = !value && !!other && process.locales.includes(locale);
  const language = t(`language.${locale}`);
  const name = shows ? `${label}, ${language}` : label;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      session.end();
      before.current = value;
      onEnter?.();
    }
    if (event.key === 'Escape' && before.current !== null && before.current !== value) {
      event.stopPropagation();
      onWords({ locale, text: before.current }, session.current());
      session.end();
    }
  };
  const shared = {
    'aria-label': quiet || shows ? name : undefined,
    label: quiet || shows ? undefined : label,
    lang: locale,
    value,
    placeholder: other ?? '',
    description: isMissing ? t(`missing.${locale}`) : undefined,
    'data-missing': isMissing || undefined,
    'data-alone': !shows || undefined,
    leftSection: shows ? <span className={classes.tongue}>{locale.toUpperCase()}</span> : undefined,
    leftSectionWidth: shows ? 32 : undefined,
    classNames: {
      label: classes.label,
      input: heading ? `${classes.input} ${classes.heading}` : classes.input,
      description: classes.missing,
      root: classes.grow,
    },
    inputWrapperOrder: ['label', 'input', 'description'] satisfies ('label' | 'input' | 'description')[],
    onFocus: () => {
      before.current = value;
    },
    onBlur: () => session.end(),
    onKeyDown,
  };
  return lines ? (
    <Textarea
      {...shared}
      autosize
      minRows={lines}
      maxRows={12}
      onChange={(event) => onWords({ locale, text: event.currentTarget.value }, session.current())}
    />
  ) : (
    <TextInput
      {...shared}
      onChange={(event) => onWords({ locale, text: event.currentTarget.value }, session.current())}
    />
  );
}
