/** What the drawing shows beside itself. */
export const overlayModes = ['drawing', 'flow', 'time', 'losses'] as const;
export type OverlayMode = (typeof overlayModes)[number];
