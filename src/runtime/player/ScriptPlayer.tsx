import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconCards, IconCopy, IconMessageQuestion, IconPlayerStop } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { showToast, useFormat, useT } from '@/kit/ui';
import type { DealState, Records, Rejection, ScriptRun, Value } from '@/runtime/engine';
import type { Answer, Id, Objection, Person, Process } from '@/runtime/format';
import type { Send } from './act';
import { AnswerList } from './AnswerList';
import { AskBefore } from './AskBefore';
import { FieldInput } from './fields/FieldInput';
import { messages as fieldMessages } from './fields/messages';
import fieldClasses from './fields/fields.module.css';
import { usePlayerKeys } from './keys';
import { messages } from './messages';
import { ObjectionCard } from './ObjectionCard';
import { ObjectionPicker } from './ObjectionPicker';
import { OtherWords } from './OtherWords';
import { Phrase, phraseText } from './Phrase';
import { phraseOf } from './phrase';
import { fieldsToAsk, outcomeOf, placeOf, recordsOfTask, scriptTask, type Here } from './place';
import { Progress } from './Progress';
import classes from './ScriptPlayer.module.css';

export interface ScriptPlayerProps {
  process: Process;
  people: readonly Person[];
  state: DealState;
  run: ScriptRun;
  now: number;
  send: Send;
  /** Refusals that the player cannot cure at its own place. */
  onRefused: (rejection: Rejection) => void;
}

/** What lies over the step: nothing, the library of objections, a card looked up, words to note, data to ask. */
type Over =
  | { over: 'objections' }
  | { over: 'card'; objection: Objection }
  | { over: 'other' }
  | { over: 'ask'; answer: Answer; fields: Id[] }
  | null;

/** Leads a talk: the phrase to say with the deal's data in it, and the answers under the keys 1–9. */
export function ScriptPlayer(props: ScriptPlayerProps) {
  const { process, run } = props;
  const t = useT(messages);
  const here = placeOf(process, run.stage, run.place, run.returns);
  if (!here) {
    return (
      <section className={classes.root}>
        <p>{t('no.step')}</p>
        <Button onClick={() => props.send({ type: 'stop_script' })}>{t('stop')}</Button>
      </section>
    );
  }
  const id = run.place.at === 'step' ? run.place.step : `objection:${run.place.objection}`;
  // A new place starts with nothing noted and nothing lying over it.
  return <Place key={`${run.key}:${id}:${run.trail.length}`} {...props} here={here} />;
}

function Place({
  process,
  people,
  state,
  run,
  now,
  send,
  onRefused,
  here,
}: ScriptPlayerProps & { here: Here }) {
  const t = useT(messages);
  const words = useT(fieldMessages);
  const format = useFormat();
  const [over, setOver] = useState<Over>(null);
  const [noted, setNoted] = useState<Record<Id, Value | null>>({});
  const [wrong, setWrong] = useState<Extract<Rejection, { code: 'invalid_value' }> | null>(null);
  const pieces = useMemo(
    () => (phrase: string) =>
      phraseOf(phrase, { process, people, state, now, wording: { format, t: words } }),
    [process, people, state, now, format, words],
  );
  const phrase = pieces(format.text(here.at === 'step' ? here.step.text : here.objection.reply));
  const collect = (here.at === 'step' ? here.step.collect : undefined) ?? [];

  const give = (answer: Answer, set: Record<Id, Value> = {}, records?: Records) => {
    const known = Object.fromEntries(
      Object.entries({ ...noted, ...set }).filter((entry): entry is [Id, Value] => entry[1] !== null),
    );
    const result = send({
      type: 'answer',
      answer: answer.id,
      ...(Object.keys(known).length > 0 && { set: known }),
      ...(records && { records }),
    });
    if (result.ok) {
      const advice = format.text(answer.note);
      if (advice) showToast({ text: `${t('advice')}: ${advice}` });
      return;
    }
    const { rejection } = result;
    if (rejection.code === 'missing_data') setOver({ over: 'ask', answer, fields: rejection.fields });
    else if (rejection.code === 'invalid_value') setWrong(rejection);
    else onRefused(rejection);
  };
  const recordsFor = (answer: Answer) => {
    const task = outcomeOf(here.stage, answer) && scriptTask(here.stage, state);
    return task ? recordsOfTask(process, task) : [];
  };
  const choose = (answer: Answer) => {
    setWrong(null);
    const fields = fieldsToAsk(
      process,
      { ...state, data: { ...state.data, ...withoutNulls(noted) } },
      here.stage,
      answer,
    );
    if (fields.length > 0 || recordsFor(answer).length > 0) setOver({ over: 'ask', answer, fields });
    else give(answer);
  };
  const lookUp = (objection: Objection) => {
    const answer = here.answers.find((a) => a.go.to === 'objection' && a.go.objection === objection.id);
    if (answer) choose(answer);
    else setOver({ over: 'card', objection });
  };
  const back = () => {
    if (over) setOver(null);
    else if (run.trail.length > 0 || here.at === 'objection') {
      const result = send({ type: 'script_back' });
      if (!result.ok) onRefused(result.rejection);
    }
  };
  /** A card opened from the library is only read; its way out of the script is an outcome like any other. */
  const answerCard = (answer: Answer) => {
    if (answer.go.to !== 'outcome') return setOver(null);
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
    }
  });

  return (
    <section className={classes.root} aria-label={t('script', { stage: format.text(here.stage.title) })}>
      <header className={classes.head}>
        <Progress stage={here.stage} index={here.index} run={run} />
        <Tooltip label={t('copy')}>
          <ActionIcon
            aria-label={t('copy')}
            onClick={() =>
              void navigator.clipboard
                ?.writeText(phraseText(phrase))
                .then(() => showToast({ text: t('copied') }))
            }
          >
            <IconCopy size={16} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('stop')}>
          <ActionIcon aria-label={t('stop')} onClick={() => send({ type: 'stop_script' })}>
            <IconPlayerStop size={16} />
          </ActionIcon>
        </Tooltip>
      </header>

      <div className={classes.place} aria-live="polite">
        {over?.over === 'card' ? (
          <>
            <p className={classes.kind}>{t('objection', { title: format.text(over.objection.title) })}</p>
            <ObjectionCard objection={over.objection} pieces={pieces} />
          </>
        ) : here.at === 'objection' ? (
          <>
            <p className={classes.kind}>{t('objection', { title: format.text(here.objection.title) })}</p>
            <ObjectionCard objection={here.objection} pieces={pieces} />
          </>
        ) : (
          <>
            <p className={classes.kind}>{t(`kind.${here.step.kind}`)}</p>
            <Phrase pieces={phrase} />
          </>
        )}
      </div>

      {collect.length > 0 && over?.over !== 'card' && (
        <fieldset className={classes.collect}>
          <legend className={classes.label}>{t('collect')}</legend>
          <div className={fieldClasses.fields}>
            {process.fields
              .filter((field) => collect.includes(field.id))
              .map((field) => (
                <FieldInput
                  key={field.id}
                  process={process}
                  field={field}
                  value={field.id in noted ? noted[field.id] : state.data[field.id]}
                  wrong={wrong?.field === field.id ? wrong.why : undefined}
                  onChange={(value) => setNoted((old) => ({ ...old, [field.id]: value }))}
                />
              ))}
          </div>
        </fieldset>
      )}

      {over?.over === 'objections' ? (
        <ObjectionPicker objections={process.objections} onPick={lookUp} onClose={() => setOver(null)} />
      ) : over?.over === 'other' ? (
        <OtherWords
          onClose={() => setOver(null)}
          onSave={(text) => {
            const result = send({ type: 'no_such_answer', words: text });
            if (!result.ok) return onRefused(result.rejection);
            setOver(null);
            showToast({ text: t('other.saved') });
          }}
        />
      ) : over?.over === 'ask' ? (
        <AskBefore
          key={over.answer.id + over.fields.join()}
          process={process}
          state={state}
          answer={over.answer}
          fields={over.fields}
          records={recordsFor(over.answer)}
          startWith={{ connected: run.trail.length >= 2, duration_s: spent(run, now) }}
          wrong={wrong}
          onGo={(set, records) => give(over.answer, set, records)}
          onCancel={() => setOver(null)}
        />
      ) : (
        <AnswerList
          label={t(here.at === 'step' && here.step.kind === 'do' ? 'answers.do' : 'answers')}
          stage={here.stage}
          answers={over?.over === 'card' ? cardAnswers(over.objection) : here.answers}
          onChoose={over?.over === 'card' ? answerCard : choose}
        />
      )}

      <footer className={classes.foot}>
        <Tooltip label={t('back.hint')}>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={14} />}
            disabled={!over && run.trail.length === 0 && here.at === 'step'}
            onClick={back}
          >
            {t(over?.over === 'card' ? 'objection.return' : 'back')}
          </Button>
        </Tooltip>
        <Button
          variant="default"
          leftSection={<IconCards size={14} />}
          onClick={() => setOver({ over: 'objections' })}
        >
          {t('objections')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconMessageQuestion size={14} />}
          onClick={() => setOver({ over: 'other' })}
        >
          {t('other')}
        </Button>
        <span className={classes.keys}>{t('keys.hint')}</span>
      </footer>
      {here.at === 'step' && format.text(here.stage.purpose) && (
        <p className={classes.why}>
          <b>{t('why')}.</b> {format.text(here.stage.purpose)}
        </p>
      )}
    </section>
  );
}

/** Seconds of the talk so far; half an hour and more is a script left open, not a talk. */
function spent(run: ScriptRun, now: number): number {
  const seconds = Math.round((now - run.startedAt) / 1000);
  return seconds > 0 && seconds < 2 * 3600 ? seconds : 0;
}

function withoutNulls(set: Record<Id, Value | null>): Record<Id, Value> {
  return Object.fromEntries(Object.entries(set).filter((entry): entry is [Id, Value] => entry[1] !== null));
}
