import type { End, Stage } from '@/runtime/format';
import type { Point } from '../model';

/** What is copied: whole stages and ends with their places. Plain data, so it travels between windows as text. */
export interface Clip {
  readonly format: 'mainspring/clip';
  readonly formatVersion: '1.0';
  /** Process it was copied from. */
  readonly process: string;
  readonly stages: readonly Stage[];
  readonly ends: readonly End[];
  readonly places: Readonly<Record<string, Point>>;
}
