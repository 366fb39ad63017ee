import { IconArrowBackUp, IconCards, IconFlag } from '@tabler/icons-react';
import { useFormat, useT } from '@/kit/ui';
import type { Answer, Stage } from '@/runtime/format';
import { messages } from './messages';
import { outcomeOf } from './place';
import classes from './ScriptPlayer.module.css';

/** Answers by number; each says beforehand if it leaves the script. */
export function AnswerList({
  label,
  stage,
  answers,
  onChoose,
}: {
  label: string;
  stage: Stage;
  answers: readonly Answer[];
  onChoose: (answer: Answer) => void;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  return (
    <ol className={classes.answers} aria-label={label}>
      {answers.map((answer, i) => {
        const outcome = outcomeOf(stage, answer);
        return (
          <li key={answer.id}>
            <button type="button" className={classes.answer} onClick={() => onChoose(answer)}>
              <kbd className={classes.key}>{i + 1}</kbd>
              <span className={classes.answerText}>{text(answer.text)}</span>
              {answer.go.to === 'objection' && (
                <span className={classes.leads}>
                  <IconCards size={14} aria-hidden />
                  {t('answer.card')}
                </span>
              )}
              {answer.go.to === 'back' && (
                <span className={classes.leads}>
                  <IconArrowBackUp size={14} aria-hidden />
                  {t('answer.back')}
                </span>
              )}
              {outcome && (
                <span className={classes.leads}>
                  <IconFlag size={14} aria-hidden />
                  {t('answer.ends', { outcome: text(outcome.title) })}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
