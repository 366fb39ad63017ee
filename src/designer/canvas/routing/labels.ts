import type { NodeId, Point, Rect } from '../../model';
import { obstaclesOf, type Obstacles } from './obstacles';
import type { Corners } from './shape';

export interface LabelText {
  readonly id: string;
  readonly lines: readonly string[];
  /** The reader looks for it near the start of the arrow (losses) or on its longest stretch. */
  readonly near: 'start' | 'middle';
  /** Size of the letters relative to working size, at low zoom. */
  readonly scale: number;
  /** Half the width of the line, where the label stands above a level line instead of on it; null: on it. */
  readonly above: number | null;
  /** Left out rather than laid over a card or another label. */
  readonly optional: boolean;
}

export interface Label extends Rect {
  readonly id: string;
  readonly lines: readonly string[];
}

const lineHeight = 16;
const padding = { x: 5, y: 1 };
const step = 16;

export function labelSize(lines: readonly string[], scale: number): { width: number; height: number } {
  const longest = Math.max(...lines.map(textWidth));
  return {
    width: (longest + 2 * padding.x) * scale,
    height: (lines.length * lineHeight + 2 * padding.y) * scale,
  };
}

/** Classes of letters of 12-px Inter by width; what is in none of them is 7.1 wide. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;!|'·ijlI]/, 3.4],
  [/[tfr1()-]/, 4.6],
  [/[гтз–s]/, 5.7],
  [/[кхуьялсчkxzavy]/, 6.7],
  [/[ыСЭНПИЛмОЦCHUGNOQD]/, 8.9],
  [/[жшщюДФwm]/, 10],
  [/[МЖШЩЮMW%—]/, 11.6],
  [/\p{Lu}/u, 8],
];

/** Width of a line of 12-px Inter, good to two percent. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += letterWidths.find(([letters]) => letters.test(char))?.[1] ?? 7.1;
  return width;
}

/** Breaks a title into lines no wider than asked, a long word staying whole; what does not fit ends in "…". */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]!}…`];
}

/**
 * A place for every label on its own arrow: on the line, clear of cards and of labels placed before,
 * and of foreign lines if it can be, above all of those of the main flow. Earlier in the list means first choice.
 */
export function placeLabels(
  texts: readonly LabelText[],
  ways: ReadonlyMap<string, Corners>,
  rects: ReadonlyMap<NodeId, Rect>,
  main: ReadonlySet<string> = new Set(),
): Label[] {
  const cards = obstaclesOf(rects);
  const lines = linesOf(ways, main);
  const placed: Label[] = [];
  const taken = new Grid();
  for (const text of texts) {
    const corners = ways.get(text.id);
    if (!corners || text.lines.length === 0) continue;
    const size = labelSize(text.lines, text.scale);
    let best: { label: Label; cost: number } | null = null;
    for (const { at, cost } of spots(corners, text, size)) {
      if (best && cost >= best.cost) break;
      const rect = { x: at.x - size.width / 2, y: at.y - size.height / 2, ...size };
      const total =
        cost + 3000 * covered(rect, cards) + 2000 * taken.count(rect) + lines.crossing(rect, text.id);
      if (!best || total < best.cost)
        best = { label: { id: text.id, lines: text.lines, ...rect }, cost: total };
    }
    if (!best || (text.optional && best.cost >= 2000)) continue;
    placed.push(best.label);
    taken.add(best.label);
  }
  return placed;
}

/** Points of the line where the label may stand, best first. */
function spots(
  corners: Corners,
  text: LabelText,
  size: { width: number; height: number },
): { at: Point; cost: number }[] {
  const found: { at: Point; cost: number }[] = [];
  let passed = 0;
  for (let i = 1; i < corners.length; i++) {
    const a = corners[i - 1]!;
    const b = corners[i]!;
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    const level = a.y === b.y;
    // A jog is no place for words.
    if (corners.length > 2 && length < 24) {
      passed += length;
      continue;
    }
    const along = level ? size.width : size.height;
    // In a gap between two cards the label stands above its line, so that the arrow stays seen.
    if (level && (text.above !== null || length < along + 56)) {
      const rise = size.height / 2 + 4 + (text.above ?? 1);
      const middle = (a.x + b.x) / 2;
      found.push({ at: { x: middle, y: a.y - rise }, cost: 10 });
      found.push({ at: { x: middle, y: a.y + rise }, cost: 14 });
    } else {
      for (let t = along / 2 + 10; t <= length - along / 2 - 10; t += step) {
        const share = t / length;
        const at = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
        const cost =
          text.near === 'start'
            ? (passed + t) * 0.6 + (level ? 25 : 0)
            : Math.abs(share - 0.5) * 40 + 4000 / (length + 40) + (level ? 0 : 15);
        found.push({ at, cost });
      }
    }
    passed += length;
  }
  return found.sort((p, q) => p.cost - q.cost);
}

function covered(rect: Rect, cards: Obstacles): number {
  return cards.met(rect, { x: rect.x + rect.width, y: rect.y + rect.height }, 2).length;
}

/** Pieces of all lines, found by place. */
function linesOf(ways: ReadonlyMap<string, Corners>, main: ReadonlySet<string>) {
  const grid = new Grid<Rect & { readonly id: string }>();
  for (const [id, corners] of ways) {
    for (let i = 1; i < corners.length; i++) {
      const a = corners[i - 1]!;
      const b = corners[i]!;
      grid.add({
        id,
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x),
        height: Math.abs(a.y - b.y),
      });
    }
  }
  const isForeign = (own: string) => (line: { id: string }) => line.id !== own;
  const isMain = (own: string) => (line: { id: string }) => line.id !== own && main.has(line.id);
  return {
    /** What it costs to hide pieces of foreign lines; of the main flow, three times as much. */
    crossing: (rect: Rect, own: string) =>
      70 * grid.count(rect, isForeign(own)) + 140 * grid.count(rect, isMain(own)),
  };
}

const cell = 256;

class Grid<T extends Rect = Rect> {
  private readonly cells = new Map<number, T[]>();

  add(rect: T): void {
    this.each(rect, (key) => {
      const inCell = this.cells.get(key);
      if (inCell) inCell.push(rect);
      else this.cells.set(key, [rect]);
    });
  }

  count(rect: Rect, which: (other: T) => boolean = () => true): number {
    const seen = new Set<T>();
    this.each(rect, (key) => {
      for (const other of this.cells.get(key) ?? []) if (touch(rect, other) && which(other)) seen.add(other);
    });
    return seen.size;
  }

  private each(rect: Rect, visit: (key: number) => void): void {
    for (let c = Math.floor(rect.x / cell); c <= Math.floor((rect.x + rect.width) / cell); c++) {
      for (let r = Math.floor(rect.y / cell); r <= Math.floor((rect.y + rect.height) / cell); r++) {
        visit(c * 65536 + r);
      }
    }
  }
}

function touch(a: Rect, b: Rect): boolean {
  const free = 3;
  return (
    a.x < b.x + b.width + free &&
    b.x < a.x + a.width + free &&
    a.y < b.y + b.height + free &&
    b.y < a.y + a.height + free
  );
}
