import type { ReactNode } from 'react';
import type { Id, Text } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import type { RunResult, Words } from '../../../edit';
import { Notes, Rows, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { useNewWords } from '../../use-new-words';
import type { Opened } from './opened';

interface Named {
  readonly id: Id;
  readonly title: Text;
}

/**
 * A list of things that have a name: roles, fields, reasons. What is typed below it becomes a new thing; an open row
 * shows its findings and its title, and below them what is its own.
 */
export function NamedList<Item extends Named>(
  props: Opened & {
    readonly label: string;
    readonly items: readonly Item[];
    /** Name of the things in places of findings: `role` of `role/manager`. */
    readonly place: string;
    /** Titles as long as a sentence take lines of text. */
    readonly titleLines?: number;
    readonly hint?: (item: Item) => ReactNode;
    readonly tally?: (item: Item) => ReactNode;
    readonly add: { readonly label: string; run(title: Words): RunResult };
    onTitle(id: Id, words: Words, session: string): RunResult;
    onDelete(id: Id): RunResult;
    onMove?(id: Id, index: number): RunResult;
    children?(item: Item): ReactNode;
  },
) {
  const { label, items, place, hint, tally, add, onTitle, onDelete, onMove, children } = props;
  const t = useT(messages);
  const locale = useLocale();
  const titled = useNewWords();
  return (
    <Rows
      label={label}
      open={props.open}
      onOpen={props.onOpen}
      rows={items.map((item) => ({
        id: item.id,
        name: pickText(item.title, locale),
        hint: hint?.(item),
        tally: tally?.(item),
        at: [`${place}/${item.id}`],
        item,
      }))}
      {...(onMove && { onMove })}
      onDelete={onDelete}
      add={{
        label: add.label,
        run: (text) => {
          const made = add.run(titled(text));
          return made.done ? (made.created ?? null) : null;
        },
      }}
    >
      {({ id, item }) => (
        <>
          <Notes at={`${place}/${id}`} />
          <WordsInput
            label={t('title')}
            text={item.title}
            lines={props.titleLines}
            onWords={(words, session) => onTitle(id, words, session)}
          />
          {children?.(item)}
        </>
      )}
    </Rows>
  );
}
