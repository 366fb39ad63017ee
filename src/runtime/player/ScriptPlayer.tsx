import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '@/kit/ui';
import type { DealState, Rejection, ScriptRun } from '@/runtime/engine';
import type { Person, Process } from '@/runtime/format';
import type { Send } from './act';
import { messages } from './messages';
import { PlacePlayer } from './PlacePlayer';
import { placeOf } from './place';
import classes from './ScriptPlayer.module.css';
import { useTalkClock } from './use-talk-clock';

export interface ScriptPlayerProps {
  process: Process;
  people: readonly Person[];
  state: DealState;
  run: ScriptRun;
  /** The talk is only shown; `send` begins it with the first answer. */
  ahead?: boolean;
  now: number;
  send: Send;
  /** Refusals that the player cannot cure at its own place. */
  onRefused: (rejection: Rejection) => void;
}

/** Leads a talk: the phrase to say with the deal's data in it, and the answers under the keys 1–9. */
export function ScriptPlayer(props: ScriptPlayerProps) {
  const { process, run, now } = props;
  const t = useT(messages);
  const seconds = useTalkClock(run, now);
  const [spoken, setSpoken] = useState<Readonly<Record<string, string>>>({});
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
  return (
    <PlacePlayer
      // A new place starts with nothing noted and nothing lying over it.
      key={`${run.stage}:${run.visit}:${id}:${run.trail.length}`}
      {...props}
      here={here}
      seconds={seconds}
      spoken={spoken}
      onSpoken={(name, words) => setSpoken((before) => ({ ...before, [name]: words }))}
    />
  );
}
