import type { Translate } from '@/kit/i18n';
import type { Text } from '@/runtime/format';
import type { messages } from './messages';
import type { Piece } from './phrase';

export type Gap = Extract<Piece, { kind: 'gap' }>;

const named = ['trigger', 'contact', 'date', 'client', 'me', 'our'] as const;
type Named = (typeof named)[number];
const isNamed = (name: string): name is Named => named.includes(name as Named);

/** What is not known, in words. */
export function gapName(
  gap: Gap,
  t: Translate<typeof messages>,
  text: (text: Text | undefined) => string,
): string {
  if (isNamed(gap.name)) return t(`gap.${gap.name}`);
  return text(gap.field?.title) || gap.name;
}
