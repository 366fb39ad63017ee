import { ActionIcon, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Field, Option } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { idFromTitle } from '../../../edit';
import { WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { processMessages } from '../../words/process.messages';
import classes from './process.module.css';
import { useNewWords } from '../../use-new-words';

type Enum = Extract<Field, { type: 'enum' }>;

/** The choices of a field. */
export function FieldOptions({ field }: { field: Enum }) {
  const t = useT(processMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { run } = usePanel();
  const titled = useNewWords();
  const [text, setText] = useState('');
  const { options } = field;
  const write = (next: Option[], session?: string) =>
    run('field.edit', { field: field.id, shape: { type: 'enum', options: next } }, session);
  const add = () => {
    const words = titled(text.trim());
    if (!words.text) return;
    const base = idFromTitle(words.text) ?? 'option';
    let id = base;
    for (let n = 2; options.some((option) => option.id === id); n++) id = `${base}_${n}`;
    write([...options, { id, title: { [words.locale]: words.text } }]);
    setText('');
  };
  return (
    <div role="group" aria-label={t('field.options')} className={classes.options}>
      {options.map((option, i) => (
        <div key={option.id} className={classes.option}>
          <WordsInput
            label={t('field.option', { n: i + 1 })}
            quiet
            text={option.title}
            onWords={(words, session) =>
              write(
                options.with(i, { ...option, title: { ...option.title, [words.locale]: words.text } }),
                session,
              )
            }
          />
          <ActionIcon
            size={32}
            aria-label={common('remove', { what: pickText(option.title, locale) })}
            onClick={() => write(options.toSpliced(i, 1))}
          >
            <IconX size={14} />
          </ActionIcon>
        </div>
      ))}
      <TextInput
        size="xs"
        aria-label={t('field.option.add')}
        placeholder={t('field.option.add')}
        leftSection={<IconPlus size={14} />}
        styles={{ input: { borderStyle: 'dashed' } }}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
    </div>
  );
}
