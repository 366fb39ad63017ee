import { useT } from '@/kit/ui';
import { ScriptPlayer, type Send } from '@/runtime/player';
import { messages } from '../messages';
import classes from './work.module.css';
import type { DealView } from './deal-view';
import { runAhead, startStep } from './script-start';

/**
 * The script, open at the right step. A talk that has not begun is shown at its first step; the first answer
 * begins it, so that looking at a deal records nothing.
 */
export function Talk({ view }: { view: DealView }) {
  const t = useT(messages);
  const { process, people, state, now, send, refuse } = view;
  if (state.status !== 'open') return <p className={classes.quiet}>{t('script.closed')}</p>;
  const step = state.run ? null : startStep(process, state);
  if (!state.run && !step) return <p className={classes.quiet}>{t('script.none')}</p>;

  const begin: Send = (act) => {
    if (act.type === 'stop_script') return { ok: true };
    if (act.type === 'answer' || act.type === 'no_such_answer') {
      const begun = send({ type: 'start_script', step: step! });
      if (!begun.ok) return begun;
    }
    return send(act);
  };
  return (
    <ScriptPlayer
      key={state.id}
      process={process}
      people={people}
      state={state}
      run={state.run ?? runAhead(state, step!, now)}
      ahead={!state.run}
      now={now}
      send={state.run ? send : begin}
      onRefused={refuse}
    />
  );
}
