import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Text } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { AddLine, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { useNewWords } from '../../use-new-words';
import figures from './figures.module.css';
import classes from './process.module.css';

/** Short texts that nothing refers to: edited in place, one more by Enter. */
export function TextList(props: {
  label: string;
  /** Name of the n-th text, for the ear. */
  nameOf(n: number): string;
  adds: string;
  texts: readonly Text[];
  onTexts(texts: readonly Text[], session?: string): boolean;
}) {
  const { label, nameOf, adds, texts, onTexts } = props;
  const common = useT(messages);
  const locale = useLocale();
  const titled = useNewWords();
  return (
    <div role="group" aria-label={label} className={classes.options}>
      <h3 className={figures.title}>{label}</h3>
      {texts.map((text, i) => (
        <div key={i} className={classes.option}>
          <WordsInput
            label={nameOf(i + 1)}
            quiet
            lines={1}
            text={text}
            onWords={({ locale, text: words }, session) =>
              onTexts(texts.with(i, { ...text, [locale]: words }), session)
            }
          />
          <ActionIcon
            size={32}
            aria-label={common('remove', { what: pickText(text, locale) || nameOf(i + 1) })}
            onClick={() => onTexts(texts.toSpliced(i, 1))}
          >
            <IconX size={14} />
          </ActionIcon>
        </div>
      ))}
      <AddLine
        label={adds}
        onAdd={(words) => {
          const made = titled(words);
          return onTexts([...texts, { [made.locale]: made.text }]);
        }}
      />
    </div>
  );
}
