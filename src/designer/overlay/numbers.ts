import type { Overlay, Share, StageNumbers, TransitionNumbers } from '@/runtime/format';

/** The overlay as the drawing asks for it: by stage, by arrow, by end. */
export interface OverlayNumbers {
  readonly source: Overlay;
  readonly stage: ReadonlyMap<string, StageNumbers>;
  readonly end: ReadonlyMap<string, { readonly deals: number; readonly amountMinor: number }>;
  /** Passages from one card to another; outcomes that lead to the same place share them. */
  passage(from: string, to: string): TransitionNumbers | undefined;
  /** The largest of their kind: what the thickest line and the deepest tint stand for. */
  readonly most: {
    readonly passages: number;
    readonly lostMinor: number;
    readonly minutes: number;
    readonly days: number;
  };
}

const known = new WeakMap<Overlay, OverlayNumbers>();

export function numbersOf(overlay: Overlay): OverlayNumbers {
  let numbers = known.get(overlay);
  if (!numbers) known.set(overlay, (numbers = index(overlay)));
  return numbers;
}

function index(overlay: Overlay): OverlayNumbers {
  const passages = new Map(overlay.transitions.map((t) => [`${t.from} ${t.to}`, t]));
  return {
    source: overlay,
    stage: new Map(overlay.stages.map((stage) => [stage.stage, stage])),
    end: new Map(overlay.ends.map((end) => [end.end, end])),
    passage: (from, to) => passages.get(`${from} ${to}`),
    most: {
      // A thousand calls back would make hairlines of everything that goes on.
      passages: Math.max(1, ...overlay.transitions.map((t) => (t.from === t.to ? 0 : t.passages))),
      lostMinor: Math.max(1, ...overlay.stages.map((s) => s.lostAmountMinor)),
      minutes: Math.max(1, ...overlay.stages.map((s) => s.medianMinutes ?? 0)),
      days: Math.max(1, ...overlay.stages.map((s) => s.byDates?.medianDays ?? 0)),
    },
  };
}

/** A log of another process: whatever ends its deals share with the drawing by kind says nothing of this one. */
export function isForeign(overlay: Overlay, stages: readonly { readonly id: string }[]): boolean {
  if (overlay.stages.length === 0) return false;
  const drawn = new Set(stages.map(({ id }) => id));
  return !overlay.stages.some(({ stage }) => drawn.has(stage));
}

/** Of such a log only its name and extent are shown. */
export function withoutNumbers(overlay: Overlay): Overlay {
  return { ...overlay, stages: [], transitions: [], ends: [], biggestLoss: null };
}

/** A share whose range is wider than this, or of fewer deals, says nothing yet. */
const widestRange = 0.2;
export const fewest = 20;

export function isProven(share: Share): boolean {
  return share.whole >= fewest && share.high - share.low <= widestRange;
}

export function shareOf({ part, whole }: Share): number | null {
  return whole > 0 ? part / whole : null;
}

const thin = 1.5;
const thick = 11;

/** Area, not width, would mislead: the eye compares widths, so they grow with the number itself. */
export function thicknessOf(passages: number, most: number): number {
  return passages <= 0 ? thin : thin + (thick - thin) * Math.min(1, passages / most);
}

export type Tint = 0 | 1 | 2 | 3 | 4;

/** How deep a tint is, in four steps: finer ones cannot be told apart. */
export function tintOf(value: number, most: number): Tint {
  if (value <= 0) return 0;
  return Math.min(4, Math.ceil((value / most) * 4)) as Tint;
}

/** An undrawn passage is worth a line from this share of the deals. */
const worthALine = 0.01;
const mostUndrawn = 8;

/** Passages that happen though nothing is drawn for them, the commonest first. */
export function undrawnPassages(
  numbers: OverlayNumbers,
  isDrawn: (from: string, to: string) => boolean,
): TransitionNumbers[] {
  const least = Math.max(2, numbers.source.deals * worthALine);
  return numbers.source.transitions
    .filter(({ from, to, passages }) => passages >= least && from !== to && !isDrawn(from, to))
    .sort((a, b) => b.passages - a.passages)
    .slice(0, mostUndrawn);
}
