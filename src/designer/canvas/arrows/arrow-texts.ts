import { gap, type NodeId } from '../../model';
import { arrowLine, type OverlayView } from '../../overlay';
import type { Text } from '@/runtime/format';
import { wrap, type LabelText } from '../routing';
import type { Scene, SceneArrow } from '../scene';
import { lineWidth } from './line-look';

/** A label as words: lines of the title, and the number that stands below them. */
export interface ArrowText extends LabelText {
  readonly titleLines: number;
  readonly number: { readonly value: string; readonly definition: string } | null;
}

/** A label fits between two neighbouring cards, unless a single word is longer. */
const widthOf = (scale: number) => (gap.column - 12) / scale - 10;
const mostLines = 3;

const rank: Record<SceneArrow['kind'], number> = {
  success: 0,
  loss: 1,
  disqualify: 1,
  later: 1,
  retry: 2,
  branch: 3,
  undrawn: 4,
  return: 5,
  entry: 6,
};

export interface LabelWishes {
  /** Size of the letters; 0: the drawing is too far away for any. */
  readonly scale: number;
  readonly text: (title: Text) => string;
  readonly overlay: OverlayView | null;
  readonly selected: ReadonlySet<string>;
  /** What has its title typed over: an arrow that does keeps its label wherever the others have no room. */
  readonly typed: string | null;
}

/** Labels of all arrows; those that must stand near the start of their arrow choose before those that may stand anywhere. */
export function arrowTexts(
  scene: Scene,
  { scale, text, overlay, selected, typed }: LabelWishes,
): ArrowText[] {
  if (scale === 0) return [];
  const lossEnds = new Set<NodeId>(
    scene.drawing.nodes.flatMap((node) =>
      node.kind === 'end' && (node.end.kind === 'failure' || node.end.kind === 'disqualified')
        ? [node.id]
        : [],
    ),
  );
  const texts = scene.net.transitions.flatMap((arrow): ArrowText[] => {
    const number =
      overlay && scene.carriers.has(arrow.id)
        ? arrowLine(
            overlay.mode,
            overlay.numbers.passage(arrow.from, arrow.to),
            lossEnds.has(arrow.to),
            overlay.words,
          )
        : null;
    // Where numbers are the point and room is short, they stand alone.
    const isTyped = arrow.id === typed;
    const words = overlay && scale > 1.5 && !isTyped ? '' : text(arrow.title) || (isTyped ? '…' : '');
    // Further away only the main flow has room, and only for its number.
    if (scale > 2 && !isTyped && (!number || arrow.kind !== 'success')) return [];
    const title = wrap(words, widthOf(scale), mostLines);
    if (title.length === 0 && !number) return [];
    const falls = rank[arrow.kind] === 1;
    return [
      {
        id: arrow.id,
        lines: number ? [...title, number.value] : title,
        titleLines: title.length,
        number:
          number && arrow.kind === 'undrawn'
            ? { ...number, definition: `${overlay!.words.t('arrow.undrawn')} ${number.definition}` }
            : number,
        above: arrow.kind === 'success' ? lineWidth(arrow, scene, overlay) / 2 : null,
        near: falls ? 'start' : 'middle',
        scale,
        optional: scale > 1 && (falls || rank[arrow.kind] > 3) && !selected.has(arrow.id) && !isTyped,
      },
    ];
  });
  const order = (id: string) => rank[scene.net.transition.get(id)!.kind];
  return texts.sort((a, b) => order(a.id) - order(b.id));
}
