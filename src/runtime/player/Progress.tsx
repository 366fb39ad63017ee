import { useFormat, useT } from '@/kit/ui';
import type { ScriptRun } from '@/runtime/engine';
import type { Stage } from '@/runtime/format';
import { messages } from './messages';
import classes from './ScriptPlayer.module.css';

/** The whole script as marks: passed, here, ahead. */
export function Progress({ stage, index, run }: { stage: Stage; index: number; run: ScriptRun }) {
  const t = useT(messages);
  const { text } = useFormat();
  const passed = new Set(run.trail.flatMap(({ place }) => (place.at === 'step' ? [place.step] : [])));
  return (
    <div className={classes.progress}>
      <span>{t('progress', { at: index + 1, all: stage.script.steps.length })}</span>
      <span className={classes.dots} aria-hidden>
        {stage.script.steps.map((step, i) => (
          <i
            key={step.id}
            title={text(step.text)}
            data-at={i === index ? 'here' : passed.has(step.id) ? 'passed' : 'ahead'}
          />
        ))}
      </span>
    </div>
  );
}
