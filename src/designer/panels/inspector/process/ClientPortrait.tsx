import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { idFromTitle, type PortraitList } from '../../../edit';
import { GuardEditor } from '../../guard';
import { AddLine, Choice, Notes, Rows, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNewWords } from '../../use-new-words';
import { strategyMessages } from '../../words/strategy.messages';
import figures from './figures.module.css';
import type { Opened } from './opened';
import classes from './process.module.css';
import { TextList } from './TextList';

/** Who is a client and who is not, what brings them, and who decides on their side. */
export function ClientPortrait({ open, onOpen }: Opened) {
  const t = useT(strategyMessages);
  const { process, run } = usePanel();
  return (
    <>
      <Notes at="process/portrait" />
      <Signs list="isClient" open={open} onOpen={onOpen} />
      <Signs list="notClient" open={open} onOpen={onOpen} />
      <TextList
        label={t('triggers')}
        nameOf={(n) => t('triggers.one', { n })}
        adds={t('triggers.add')}
        texts={process.portrait.triggers}
        onTexts={(triggers, session) => run('portrait.edit', { triggers }, session).done}
      />
      <People />
    </>
  );
}

function Signs({ list, open, onOpen }: Opened & { list: PortraitList }) {
  const t = useT(strategyMessages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const titled = useNewWords();
  return (
    <div className={figures.group}>
      <h3 className={figures.title}>{t(`sign.${list}`)}</h3>
      <Rows
        label={t(`sign.${list}`)}
        open={open}
        onOpen={onOpen}
        rows={process.portrait[list].map((rule) => ({
          id: rule.id,
          name: pickText(rule.text, locale),
          at: [`portraitRule/${rule.id}`],
        }))}
        onMove={(rule, index) => run('portraitRule.move', { rule, index })}
        onDelete={(rule) => run('portraitRule.delete', { rule })}
        add={{
          label: t(`sign.add.${list}`),
          run: (words) => {
            const made = run('portraitRule.add', { list, text: titled(words) });
            return made.done ? (made.created ?? null) : null;
          },
        }}
      >
        {({ id }) => <Sign id={id} />}
      </Rows>
    </div>
  );
}

function Sign({ id }: { id: string }) {
  const t = useT(strategyMessages);
  const { process, run } = usePanel();
  const { isClient, notClient } = process.portrait;
  const other = notClient.find((rule) => rule.id === id);
  const rule = other ?? isClient.find((one) => one.id === id)!;
  return (
    <>
      <Notes at={`portraitRule/${id}`} />
      <WordsInput
        label={t('sign.text')}
        text={rule.text}
        lines={1}
        onWords={(text, session) => run('portraitRule.edit', { rule: id, text }, session)}
      />
      <div>
        <p className={figures.title}>{t('sign.when')}</p>
        <GuardEditor
          guard={rule.when}
          onChange={(when, session) => run('portraitRule.edit', { rule: id, when }, session)}
        />
      </div>
      {other && (
        <Choice
          label={t('sign.then')}
          value={other.then}
          options={(['not_ours', 'ask_head'] as const).map((one) => ({
            value: one,
            label: t(`sign.then.${one}`),
          }))}
          onChange={(then) =>
            run('portraitRule.edit', { rule: id, then: then === 'ask_head' ? then : 'not_ours' })
          }
        />
      )}
    </>
  );
}

function People() {
  const t = useT(strategyMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const titled = useNewWords();
  const { people } = process.portrait;
  const write = (next: typeof people, session?: string) => run('portrait.edit', { people: next }, session);
  const add = (words: string) => {
    const { locale, text } = titled(words);
    const base = idFromTitle(text) ?? 'person';
    let id = base;
    for (let n = 2; people.some((person) => person.id === id); n++) id = `${base}_${n}`;
    return write([...people, { id, title: { [locale]: text }, cares: {} }]).done;
  };
  return (
    <div role="group" aria-label={t('people')} className={classes.options}>
      <h3 className={figures.title}>{t('people')}</h3>
      {people.map((person, i) => (
        <div key={person.id} className={classes.option}>
          <div className={figures.pair}>
            <WordsInput
              label={t('people.title', { n: i + 1 })}
              quiet
              text={person.title}
              onWords={({ locale, text }, session) =>
                write(people.with(i, { ...person, title: { ...person.title, [locale]: text } }), session)
              }
            />
            <WordsInput
              label={t('people.cares', { n: i + 1 })}
              quiet
              lines={1}
              text={person.cares}
              onWords={({ locale, text }, session) =>
                write(people.with(i, { ...person, cares: { ...person.cares, [locale]: text } }), session)
              }
            />
          </div>
          <ActionIcon
            size={32}
            aria-label={common('remove', { what: pickText(person.title, locale) })}
            onClick={() => write(people.toSpliced(i, 1))}
          >
            <IconX size={14} />
          </ActionIcon>
        </div>
      ))}
      <AddLine label={t('people.add')} onAdd={add} />
    </div>
  );
}
