import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { literalText, nameIn, type Answer } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { showToast, useLocale, useT } from '@/kit/ui';
import type { AnswerOwner } from '../../../edit';
import { placeKey } from '../../../lint';
import { Choice, Notes, WordsInput, type ChoiceGroup } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { useNewWords } from '../../use-new-words';
import { stageMessages } from '../../words/stage.messages';
import { AnswerSets } from './AnswerSets';
import classes from './answers.module.css';
import { HeardWords } from './HeardWords';
import { jumpKey, jumpOf } from './jump';
import { undoOf } from '../../../edit';

/** Answers of a step or of an objection card: what the client says and where that leads. */
export function Answers({
  owner,
  answers,
  jumps,
}: {
  owner: AnswerOwner;
  answers: readonly Answer[];
  jumps: readonly ChoiceGroup[];
}) {
  const t = useT(stageMessages);
  const { run } = usePanel();
  const inWords = useNewWords();
  const [text, setText] = useState('');
  const list = useRef<HTMLUListElement>(null);
  /** The answer to be focused once the list has changed. */
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-answer="${CSS.escape(wanted.current)}"] input`)?.focus();
    wanted.current = null;
  });
  const add = () => {
    const words = text.trim();
    if (!words) return;
    if (run('answer.add', { owner, text: inWords(words) }).done) setText('');
  };
  return (
    <div role="group" aria-label={t('answers')}>
      <HeardWords owner={owner} onAnswer={(answer) => (wanted.current = answer)} />
      <ul ref={list} className={classes.list}>
        {answers.map((answer, i) => (
          <OneAnswer
            key={answer.id}
            owner={owner}
            answer={answer}
            index={i}
            last={i === answers.length - 1}
            jumps={jumps}
            onMoves={() => (wanted.current = answer.id)}
            onDeletes={() => (wanted.current = (answers[i + 1] ?? answers[i - 1])?.id ?? null)}
          />
        ))}
        <li>
          <TextInput
            size="xs"
            aria-label={t('answer.add')}
            placeholder={t('answer.add')}
            value={text}
            leftSection={<IconPlus size={14} />}
            styles={{ input: { borderStyle: 'dashed' } }}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            }}
            onBlur={add}
          />
        </li>
      </ul>
    </div>
  );
}

function OneAnswer(props: {
  owner: AnswerOwner;
  answer: Answer;
  index: number;
  last: boolean;
  jumps: readonly ChoiceGroup[];
  onMoves(): void;
  onDeletes(): void;
}) {
  const { owner, answer, index, last, jumps } = props;
  const t = useT(stageMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { process, run, editor } = usePanel();
  const { checkpoints } = useNames();
  const [opened, setOpened] = useState(false);
  const name = pickText(answer.text, locale) || common('untitled');
  const at = placeKey({ kind: 'answer', on: owner, answer: answer.id });
  const move = (to: number) => {
    props.onMoves();
    run('answer.move', { owner, answer: answer.id, index: to });
  };
  const remove = () => {
    props.onDeletes();
    if (!run('answer.delete', { owner, answer: answer.id }).done) return;
    showToast({
      text: common('deleted', { what: name }),
      action: { label: common('undo'), run: undoOf(editor) },
    });
  };
  const writes = (answer.set ?? []).map(({ field, value }) => {
    const title = nameIn(process, 'field', field, locale);
    return value === undefined ? title : `${title} — ${literalText({ field }, value, process, locale)}`;
  });
  const does = [
    ...(writes.length > 0 ? [`${t('answer.sets')}: ${writes.join(', ')}`] : []),
    ...(answer.raise ? [`${t('answer.raise')}: ${nameIn(process, 'checkpoint', answer.raise, locale)}`] : []),
  ];
  return (
    <li
      className={classes.answer}
      data-answer={answer.id}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        event.stopPropagation();
        const to = index + (event.key === 'ArrowUp' ? -1 : 1);
        if (to >= 0 && !(last && to > index)) move(to);
      }}
    >
      <div className={classes.line}>
        <span className={classes.key} aria-hidden>
          {index + 1}
        </span>
        <div className={classes.words}>
          <WordsInput
            label={t('answer.text')}
            quiet
            text={answer.text}
            onWords={(text, session) => run('answer.edit', { owner, answer: answer.id, text }, session)}
          />
        </div>
      </div>
      <div className={classes.line}>
        <span className={classes.key} aria-hidden>
          →
        </span>
        <Choice
          label={`${t('answer.go')}: ${name}`}
          quiet
          value={jumpKey(answer.go)}
          options={jumps}
          onChange={(key) => run('answer.edit', { owner, answer: answer.id, go: jumpOf(key) })}
        />
        <ActionIcon
          size={28}
          aria-label={t('answer.more', { what: name })}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <IconDots size={16} />
        </ActionIcon>
        <ActionIcon size={28} aria-label={common('delete', { what: name })} onClick={remove}>
          <IconTrash size={14} />
        </ActionIcon>
      </div>
      {!opened && does.length > 0 && <p className={classes.does}>{does.join(' · ')}</p>}
      <Notes at={at} />
      {opened && (
        <div className={classes.more}>
          <AnswerSets owner={owner} answer={answer} />
          <Choice
            label={t('answer.raise')}
            value={answer.raise ?? ''}
            options={[{ value: '', label: common('none') }, ...checkpoints]}
            onChange={(id) => run('answer.edit', { owner, answer: answer.id, raise: id || null })}
          />
          <WordsInput
            label={t('answer.note')}
            text={answer.note}
            lines={1}
            onWords={(note, session) => run('answer.edit', { owner, answer: answer.id, note }, session)}
          />
          <div>
            <ActionIcon
              size={28}
              aria-label={common('up', { what: name })}
              disabled={index === 0}
              onClick={() => move(index - 1)}
            >
              <IconArrowUp size={14} />
            </ActionIcon>
            <ActionIcon
              size={28}
              aria-label={common('down', { what: name })}
              disabled={last}
              onClick={() => move(index + 1)}
            >
              <IconArrowDown size={14} />
            </ActionIcon>
          </div>
        </div>
      )}
    </li>
  );
}
