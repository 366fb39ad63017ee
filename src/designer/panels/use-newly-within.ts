import { useState } from 'react';
import type { PanelPath } from './path';

/** A row of a stage or a section of the process is nowhere to be seen but in the inspector. */
const isWithin = (path: PanelPath): boolean =>
  (path.kind === 'process' && path.section !== 'about') || ('item' in path && path.item !== null);

/** True once for every address that has come to name something within the inspector: a wish to see it. */
export function useNewlyWithin(path: PanelPath, address: string): boolean {
  const [seen, setSeen] = useState(address);
  if (seen === address) return false;
  setSeen(address);
  return isWithin(path);
}
