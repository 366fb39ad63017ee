import { useFormat, useT } from '@/kit/ui';
import { messages } from './messages';
import type { Piece } from './phrase';
import classes from './ScriptPlayer.module.css';

const named = new Set(['trigger', 'contact', 'date', 'client', 'me', 'our'] as const);
type Named = 'trigger' | 'contact' | 'date' | 'client' | 'me' | 'our';

/** The words to say, large, with what comes from the deal and what is still unknown set apart. */
export function Phrase({ pieces, small }: { pieces: readonly Piece[]; small?: boolean }) {
  const t = useT(messages);
  const { text } = useFormat();
  const nameOf = (piece: Extract<Piece, { kind: 'gap' }>) =>
    named.has(piece.name as Named)
      ? t(`gap.${piece.name as Named}`)
      : (piece.field && text(piece.field.title)) || piece.name;
  return (
    <p className={small ? classes.phraseSmall : classes.phrase}>
      {pieces.map((piece, i) =>
        piece.kind === 'words' ? (
          <span key={i}>{piece.text}</span>
        ) : piece.kind === 'filled' ? (
          <b key={i} className={classes.filled}>
            {piece.text}
          </b>
        ) : (
          <mark key={i} className={classes.gap} title={t('gap', { what: nameOf(piece) })}>
            {nameOf(piece)}
          </mark>
        ),
      )}
    </p>
  );
}

/** The phrase as plain text, for the clipboard. */
export function phraseText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'gap' ? '…' : piece.text)).join('');
}
