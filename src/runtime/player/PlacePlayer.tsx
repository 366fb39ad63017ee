import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { showToast, useFormat, useT } from '@/kit/ui';
import type { Records, Rejection, Value } from '@/runtime/engine';
import type { Answer, Id, Objection } from '@/runtime/format';
import { AnswerList } from './AnswerList';
import { AskBefore } from './AskBefore';
import { Collect } from './Collect';
import { messages as fieldMessages } from './fields/messages';
import { FillGap } from './FillGap';
import type { Gap } from './gap';
import { usePlayerKeys } from './keys';
import { messages } from './messages';
import { ObjectionCard } from './ObjectionCard';
import { ObjectionPicker } from './ObjectionPicker';
import { OtherWords } from './OtherWords';
import { Phrase, phraseText } from './Phrase';
import { phraseOf } from './phrase';
import { fieldsToAsk, outcomeOf, recordsOfTask, scriptTask, type Here } from './place';
import { PlayerFoot } from './PlayerFoot';
import { PlayerHead } from './PlayerHead';
import type { ScriptPlayerProps } from './ScriptPlayer';
import classes from './ScriptPlayer.module.css';

/** What lies over the step: nothing, the library of objections, a card looked up, words to note, data to ask. */
type Over =
  | { over: 'objections' }
  | { over: 'card'; objection: Objection }
  | { over: 'other' }
  | { over: 'gap'; gap: Gap }
  | { over: 'ask'; answer: Answer; fields: Id[] }
  | null;

interface PlacePlayerProps extends ScriptPlayerProps {
  here: Here;
  seconds: () => number;
  spoken: Readonly<Record<string, string>>;
  onSpoken: (name: string, words: string) => void;
}

/** One place of the script, a step or an objection card, with its answers. */
export function PlacePlayer(props: PlacePlayerProps) {
  const { process, people, state, run, ahead = false, now, send, onRefused, here, seconds, spoken } = props;
  const t = useT(messages);
  const words = useT(fieldMessages);
  const format = useFormat();
  const [over, setOver] = useState<Over>(null);
  const [noted, setNoted] = useState<Record<Id, Value | null>>({});
  const [remark, setRemark] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Extract<Rejection, { code: 'invalid_value' }> | null>(null);
  const pieces = useMemo(
    () => (phrase: string) =>
      phraseOf(phrase, { process, people, state, now, spoken, wording: { format, t: words } }),
    [process, people, state, now, spoken, format, words],
  );
  const phrase = pieces(format.text(here.at === 'step' ? here.step.text : here.objection.reply));
  const close = () => setOver(null);

  const give = (answer: Answer, set: Record<Id, Value> = {}, records?: Records) => {
    const known = withoutNulls({ ...noted, ...set });
    const note = remark?.trim();
    const result = send({
      type: 'answer',
      answer: answer.id,
      ...(Object.keys(known).length > 0 && { set: known }),
      ...(records && { records }),
      ...(note && { note }),
    });
    if (result.ok) {
      const advice = format.text(answer.note);
      if (advice) showToast({ text: `${t('advice')}: ${advice}` });
      return;
    }
    const { rejection } = result;
    if (rejection.code === 'missing_data') {
      // What was given is not recorded yet: it goes with the next try.
      setNoted((before) => ({ ...before, ...set }));
      setOver({ over: 'ask', answer, fields: rejection.fields });
    } else if (rejection.code === 'invalid_value') setWrong(rejection);
    else onRefused(rejection);
  };
  const recordsFor = (answer: Answer) => {
    const task = outcomeOf(here.stage, answer) && scriptTask(here.stage, state);
    return task ? recordsOfTask(process, task) : [];
  };
  const choose = (answer: Answer) => {
    setWrong(null);
    const known = { ...state, data: { ...state.data, ...withoutNulls(noted) } };
    const fields = fieldsToAsk(process, known, here.stage, answer);
    if (fields.length > 0 || recordsFor(answer).length > 0) setOver({ over: 'ask', answer, fields });
    else give(answer);
  };
  const lookUp = (objection: Objection) => {
    const answer = here.answers.find((a) => a.go.to === 'objection' && a.go.objection === objection.id);
    if (answer) choose(answer);
    else setOver({ over: 'card', objection });
  };
  const canBack = over !== null || run.trail.length > 0 || here.at === 'objection';
  const back = () => {
    if (over) return close();
    if (!canBack) return;
    const result = send({ type: 'script_back' });
    if (!result.ok) onRefused(result.rejection);
  };
  /** A card opened from the library is only read; its way out of the script is an outcome like any other. */
  const answerCard = (answer: Answer) => {
    if (answer.go.to !== 'outcome') return close();
    const result = send({ type: 'outcome', outcome: answer.go.outcome });
    if (!result.ok) onRefused(result.rejection);
  };
  const cardAnswers = (objection: Objection) =>
    objection.answers.filter(
      (a) => a.go.to === 'back' || (a.go.to === 'outcome' && outcomeOf(here.stage, a)),
    );

  usePlayerKeys((key) => {
    switch (key.press) {
      case 'answer': {
        const list = over?.over === 'card' ? cardAnswers(over.objection) : over ? [] : here.answers;
        const answer = list[key.nth - 1];
        if (answer) (over?.over === 'card' ? answerCard : choose)(answer);
        return;
      }
      case 'back':
        return back();
      case 'objections':
        return setOver({ over: 'objections' });
      case 'other':
        return setOver({ over: 'other' });
      case 'remark':
        return setRemark((before) => before ?? '');
    }
  });

  const card = over?.over === 'card' ? over.objection : here.at === 'objection' ? here.objection : null;
  // What the answer asks for is asked once, in its own form.
  const asked = over?.over === 'ask' ? over.fields : [];
  const onGap = (gap: Gap) => setOver({ over: 'gap', gap });
  return (
    <section className={classes.root} aria-label={t('script', { stage: format.text(here.stage.title) })}>
      <PlayerHead
        here={here}
        run={run}
        ahead={ahead}
        seconds={seconds}
        phrase={phraseText(phrase)}
        onStop={() => send({ type: 'stop_script' })}
      />
      <div className={classes.place} aria-live="polite">
        {card && (
          <>
            <p className={classes.kind}>{t('objection', { title: format.text(card.title) })}</p>
            <ObjectionCard objection={card} pieces={pieces} onGap={onGap} />
          </>
        )}
        {!card && here.at === 'step' && (
          <>
            <p className={classes.kind}>{t(`kind.${here.step.kind}`)}</p>
            <Phrase pieces={phrase} onGap={onGap} />
          </>
        )}
      </div>
      {!card && here.at === 'step' && (
        <Collect
          process={process}
          fields={(here.step.collect ?? []).filter((field) => !asked.includes(field))}
          data={{ ...state.data, ...noted }}
          wrong={wrong}
          onChange={(field, value) => setNoted((before) => ({ ...before, [field]: value }))}
        />
      )}
      {remark !== null && (
        <TextInput
          autoFocus
          label={t('remark.label')}
          description={t('remark.hint')}
          value={remark}
          onChange={(event) => setRemark(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      )}
      {(() => {
        switch (over?.over) {
          case 'objections':
            return <ObjectionPicker objections={process.objections} onPick={lookUp} onClose={close} />;
          case 'other':
            return (
              <OtherWords
                onClose={close}
                onSave={(text) => {
                  const result = send({ type: 'no_such_answer', words: text });
                  if (!result.ok) return onRefused(result.rejection);
                  close();
                  showToast({ text: t('other.saved') });
                }}
              />
            );
          case 'gap':
            return (
              <FillGap
                gap={over.gap}
                process={process}
                state={state}
                send={send}
                onRefused={onRefused}
                onClose={close}
                onWords={(text) => {
                  props.onSpoken(over.gap.name, text);
                  close();
                }}
              />
            );
          case 'ask':
            return (
              <AskBefore
                key={over.answer.id + over.fields.join()}
                process={process}
                data={{ ...state.data, ...withoutNulls(noted) }}
                answer={over.answer}
                fields={over.fields}
                records={recordsFor(over.answer)}
                startWith={{ connected: run.trail.length >= 2, duration_s: seconds() }}
                wrong={wrong}
                onGo={(set, records) => give(over.answer, set, records)}
                onCancel={close}
              />
            );
          case 'card':
            return (
              <AnswerList
                label={t('answers')}
                stage={here.stage}
                answers={cardAnswers(over.objection)}
                onChoose={answerCard}
              />
            );
          case undefined:
            return (
              <AnswerList
                label={t(here.at === 'step' && here.step.kind === 'do' ? 'answers.do' : 'answers')}
                stage={here.stage}
                answers={here.answers}
                onChoose={choose}
              />
            );
        }
      })()}
      <PlayerFoot
        backLabel={t(over?.over === 'card' ? 'objection.return' : 'back')}
        canBack={canBack}
        onBack={back}
        onObjections={() => setOver({ over: 'objections' })}
        onOther={() => setOver({ over: 'other' })}
        onRemark={() => setRemark((before) => before ?? '')}
      />
    </section>
  );
}

function withoutNulls(set: Record<Id, Value | null>): Record<Id, Value> {
  return Object.fromEntries(Object.entries(set).filter((entry): entry is [Id, Value] => entry[1] !== null));
}
