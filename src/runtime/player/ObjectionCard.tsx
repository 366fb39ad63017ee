import { useFormat, useT } from '@/kit/ui';
import type { Objection } from '@/runtime/format';
import type { Gap } from './gap';
import { messages } from './messages';
import { Phrase } from './Phrase';
import type { Piece } from './phrase';
import classes from './ScriptPlayer.module.css';

/** What to say to an objection: the client's words, what stands behind them, the reply and the question after it. */
export function ObjectionCard({
  objection,
  pieces,
  onGap,
}: {
  objection: Objection;
  pieces: (phrase: string) => Piece[];
  onGap?: (gap: Gap) => void;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  return (
    <>
      <p className={classes.client}>
        <span className="ms-visually-hidden">{t('objection.client')}: </span>
        {text(objection.client)}
      </p>
      <p className={classes.label}>{t('objection.reply')}</p>
      <Phrase pieces={pieces(text(objection.reply))} onGap={onGap} />
      {text(objection.check) && (
        <>
          <p className={classes.label}>{t('objection.check')}</p>
          <Phrase small pieces={pieces(text(objection.check))} onGap={onGap} />
        </>
      )}
      {text(objection.cause) && (
        <p className={classes.why}>
          <b>{t('objection.cause')}.</b> {text(objection.cause)}
        </p>
      )}
    </>
  );
}
