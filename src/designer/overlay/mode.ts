import type { Id } from '@/runtime/format';

/** What the drawing shows beside itself. */
export const overlayModes = ['drawing', 'flow', 'time', 'losses'] as const;
export type OverlayMode = (typeof overlayModes)[number];

/** Which deals stand behind a number of the drawing. */
export type DealsTarget =
  { readonly stage: Id } | { readonly from: Id; readonly to: Id } | { readonly end: Id };
