import { Button } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useId } from 'react';
import { localDate } from '@/kit/time';
import { showToast, useFormat, useT } from '@/kit/ui';
import type { AnswerOwner } from '../../../edit';
import type { HeardPhrase } from '../../heard';
import { useHeardAt } from '../../heard-context';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNewWords } from '../../use-new-words';
import { heardMessages } from '../../words/heard.messages';
import classes from './heard.module.css';
import { undoOf } from '../../../edit';

/** How many phrases of clients wait at a step or a card. */
export function HeardCount({ at }: { at: AnswerOwner }) {
  return <HeardMark n={useHeardAt(at).length} />;
}

/** The same of a whole stage, or of all cards. */
export function HeardMark({ n }: { n: number | undefined }) {
  const t = useT(heardMessages);
  if (!n) return null;
  return (
    <span className={classes.count} title={t('heard.count', { n })}>
      <IconMessageQuestion size={14} role="img" aria-label={t('heard.count', { n })} />
      {n}
    </span>
  );
}

/** What clients said here and nobody foresaw: each becomes an answer, or is set aside until said again. */
export function HeardWords({ owner, onAnswer }: { owner: AnswerOwner; onAnswer(answer: string): void }) {
  const t = useT(heardMessages);
  const common = useT(messages);
  const { number, date } = useFormat();
  const { process, run, editor } = usePanel();
  const inWords = useNewWords();
  const phrases = useHeardAt(owner);
  const title = useId();
  if (phrases.length === 0) return null;
  const args = ({ words, so }: HeardPhrase) => ({ owner, text: inWords(words), said: so });
  const answer = (phrase: HeardPhrase) => {
    const made = run('saying.answer', args(phrase));
    if (made.done && made.created) onAnswer(made.created);
  };
  const setAside = (phrase: HeardPhrase) => {
    if (!run('saying.setAside', args(phrase)).done) return;
    showToast({
      text: t('heard.aside.done', { words: phrase.words }),
      action: { label: common('undo'), run: undoOf(editor) },
    });
  };
  return (
    <section className={classes.heard} aria-labelledby={title}>
      <h3 id={title} className={classes.title}>
        <IconMessageQuestion size={14} aria-hidden />
        {t('heard.title')}
      </h3>
      <ul className={classes.list}>
        {phrases.map((phrase) => (
          <li key={phrase.key} className={classes.phrase}>
            <p className={classes.words}>{t('heard.words', { words: phrase.words })}</p>
            <p className={classes.facts}>
              {t('heard.facts', {
                n: phrase.n,
                shown: number(phrase.n),
                last: date(localDate(phrase.so.last, process.calendar.timezone)),
                who: phrase.by.join(', '),
              })}
            </p>
            <div className={classes.acts}>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('heard.answer.of', { words: phrase.words })}
                onClick={() => answer(phrase)}
              >
                {t('heard.answer')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                title={t('heard.aside.why')}
                aria-label={t('heard.aside.of', { words: phrase.words })}
                onClick={() => setAside(phrase)}
              >
                {t('heard.aside')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
