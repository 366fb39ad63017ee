import type { End, EndKind, Id, Process } from '@/runtime/format';
import { gap, rectsOf, sizes, type Point } from '../../model';
import { tidyPlacement } from '../../layout';
import type { Command, Refusal } from '../command-map';
import { idFor, inWords, takenIds } from '../change';

export const endAdd: Command<'end.add'> = (process, { title, kind, at }) => {
  const id = idFor(title.text, 'end', takenIds(process));
  const end = shapedEnd(process, { id, title: inWords(title) }, kind);
  if ('refused' in end) return end;
  const place = tidyPlacement(process, at ?? placeForEnd(process, kind), 'end');
  return {
    process: {
      ...process,
      ends: [...process.ends, end],
      layout: { ...process.layout, nodes: { ...process.layout.nodes, [id]: place } },
    },
    created: id,
    select: [{ kind: 'end', end: id }],
  };
};

/** A postponed end must know its date and the stage of return: the first of each serves until another is chosen. */
export function shapedEnd(
  process: Process,
  base: { id: Id; title: End['title']; requires?: End['requires'] },
  kind: EndKind,
): End | { refused: Refusal } {
  if (kind !== 'postponed') return { ...base, kind };
  const until = process.fields.find((field) => field.type === 'date' || field.type === 'datetime');
  const returnsTo = process.stages[0];
  if (!until) return { refused: { reason: 'no_date_field' } };
  if (!returnsTo) return { refused: { reason: 'no_stage' } };
  return { ...base, kind, until: until.id, returnsTo: returnsTo.id };
}

/** A success stands at the end of the won path, everything else in the row of ends below. */
function placeForEnd(process: Process, kind: EndKind): Point {
  const rects = rectsOf(process);
  const of = (list: readonly { id: Id }[]) => list.flatMap(({ id }) => rects.get(id) ?? []);
  const stages = of(process.stages);
  const right = Math.max(0, ...stages.map((r) => r.x + r.width + gap.column));
  if (kind === 'success') {
    const last = stages.at(-1);
    return { x: right, y: (last?.y ?? 0) + (sizes.stage.height - sizes.end.height) / 2 };
  }
  const below = of(process.ends.filter((end) => end.kind !== 'success'));
  const bottom = Math.max(0, ...stages.map((r) => r.y + r.height + 2 * gap.row));
  if (below.length === 0) return { x: stages[0]?.x ?? 0, y: bottom };
  const last = below.reduce((a, b) => (b.x > a.x ? b : a));
  return { x: last.x + last.width + gap.column, y: last.y };
}
