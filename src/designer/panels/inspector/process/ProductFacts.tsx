import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Product } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import { AddLine, Notes, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNewWords } from '../../use-new-words';
import { strategyMessages } from '../../words/strategy.messages';
import figures from './figures.module.css';
import classes from './process.module.css';
import { TextList } from './TextList';

/** What is sold, what only we have, and what to say beside others. */
export function ProductFacts() {
  const t = useT(strategyMessages);
  const { process, run } = usePanel();
  const { essence, unique, versus } = process.product;
  return (
    <>
      <Notes at="process/product" />
      <WordsInput
        label={t('product.essence')}
        text={essence}
        lines={2}
        onWords={(words, session) => run('product.edit', { essence: words }, session)}
      />
      <TextList
        label={t('product.unique')}
        nameOf={(n) => t('product.unique.one', { n })}
        adds={t('product.unique.add')}
        texts={unique}
        onTexts={(next, session) => run('product.edit', { unique: next }, session).done}
      />
      <Rivals versus={versus} />
    </>
  );
}

function Rivals({ versus }: { versus: Product['versus'] }) {
  const t = useT(strategyMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { run } = usePanel();
  const titled = useNewWords();
  const write = (next: Product['versus'], session?: string) => run('product.edit', { versus: next }, session);
  return (
    <div role="group" aria-label={t('product.versus')} className={classes.options}>
      <h3 className={figures.title}>{t('product.versus')}</h3>
      {versus.map((rival, i) => {
        const words = (part: keyof typeof rival, label: string, isQuiet = false) => (
          <WordsInput
            label={label}
            quiet={isQuiet}
            lines={1}
            text={rival[part]}
            onWords={({ locale, text }, session) =>
              write(versus.with(i, { ...rival, [part]: { ...rival[part], [locale]: text } }), session)
            }
          />
        );
        return (
          <div key={i} className={figures.card}>
            <div className={classes.option}>
              {words('who', t('product.who', { n: i + 1 }), true)}
              <ActionIcon
                size={32}
                aria-label={common('remove', { what: pickText(rival.who, locale) })}
                onClick={() => write(versus.toSpliced(i, 1))}
              >
                <IconX size={14} />
              </ActionIcon>
            </div>
            {words('they', t('product.they'))}
            {words('we', t('product.we'))}
          </div>
        );
      })}
      <AddLine
        label={t('product.versus.add')}
        onAdd={(typed) => {
          const { locale, text } = titled(typed);
          return write([...versus, { who: { [locale]: text }, they: {}, we: {} }]).done;
        }}
      />
    </div>
  );
}
