import type { KeyBinding } from './key-map';

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Equal: '+',
  Minus: '−',
  Slash: '?',
  Delete: 'Del',
};

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** A binding as it is printed: "Ctrl Shift Z". */
export function keyText({ codes, mod, shift }: Pick<KeyBinding, 'codes' | 'mod' | 'shift'>): string {
  const code = codes[0] ?? '';
  const name = names[code] ?? code.replace(/^(Key|Digit)/, '');
  const shown = shift && name !== '?' ? ['Shift', name] : [name];
  return [...(mod ? [isMac() ? '⌘' : 'Ctrl'] : []), ...shown].join(' ');
}
