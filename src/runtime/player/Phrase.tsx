import { useFormat, useT } from '@/kit/ui';
import { gapName, type Gap } from './gap';
import { messages } from './messages';
import type { Piece } from './phrase';
import classes from './ScriptPlayer.module.css';

/** The words to say, large, with what comes from the deal and what is still unknown set apart. A gap can be filled. */
export function Phrase({
  pieces,
  small,
  onGap,
}: {
  pieces: readonly Piece[];
  small?: boolean;
  onGap?: ((gap: Gap) => void) | undefined;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  return (
    <p className={small ? classes.phraseSmall : classes.phrase}>
      {pieces.map((piece, i) => {
        switch (piece.kind) {
          case 'words':
            return <span key={i}>{piece.text}</span>;
          case 'filled':
            return (
              <b key={i} className={classes.filled}>
                {piece.text}
              </b>
            );
          case 'gap': {
            const name = gapName(piece, t, text);
            return onGap ? (
              <button
                key={i}
                type="button"
                className={classes.gap}
                aria-label={t('gap', { what: name })}
                onClick={() => onGap(piece)}
              >
                {name}
              </button>
            ) : (
              <mark key={i} className={classes.gap} title={t('gap', { what: name })}>
                {name}
              </mark>
            );
          }
        }
      })}
    </p>
  );
}

/** The phrase as plain text, for the clipboard. */
export function phraseText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'gap' ? '…' : piece.text)).join('');
}
