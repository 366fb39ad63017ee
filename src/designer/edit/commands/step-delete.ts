import type { Jump, Script } from '@/runtime/format';
import { findStep } from '../../model';
import type { Command } from '../command-map';
import { inStage, mapKeep, notFound, patched, retire, chain } from '../change';
import { Gone, sweep } from '../sweep';

/** Answers that led to the step lead to the one after it, as if the script closed over the gap. */
export const stepDelete: Command<'step.delete'> = (process, { stage: id, step }) => {
  if (!findStep(process, id, step)) return notFound('step', step);
  const edit = inStage(process, id, (stage) => ({ ...stage, script: closeGap(stage.script, step) }));
  const gone = new Gone().add({ kind: 'step', id: step, stage: id });
  return chain(edit, (p) => ({ process: retire(sweep(p, gone), [step]) }));
};

function closeGap(script: Script, step: string): Script {
  const after = script.steps[script.steps.findIndex((s) => s.id === step) + 1];
  const rest = script.steps.filter((s) => s.id !== step);
  if (!after) return { ...script, steps: rest };
  const onward: Jump = { to: 'step', step: after.id };
  return {
    ...script,
    steps: mapKeep(rest, (s) =>
      patched(s, {
        answers: mapKeep(s.answers, (answer) =>
          answer.go.to === 'step' && answer.go.step === step && s.id !== after.id
            ? { ...answer, go: onward }
            : answer,
        ),
      }),
    ),
  };
}
