import { translator, type Locale } from '@/kit/i18n';
import type { Process } from '@/runtime/format';
import type { FindingGroup, Holder } from '../group';
import type { DescribedFinding } from './describe';
import { describePlace } from './describe-place';
import { groupMessages } from './group.messages';

/** A group as one line: place, cause, cure. */
export function describeGroup<Item extends DescribedFinding>(
  process: Process,
  group: FindingGroup<Item>,
  locale: Locale,
): DescribedFinding {
  const t = translator(groupMessages, locale);
  const { place, cause, cure } = group.first;
  const n = group.items.length;
  switch (group.kind) {
    case 'one':
      return { place, cause, cure };
    case 'same':
      return { place: holderText(process, group.at, locale), cause: t('same', { cause, n: n - 1 }), cure };
    case 'language':
      return {
        place: t('all.process'),
        cause: t('language.cause', { language: group.language, n }),
        cure: t('language.cure'),
      };
  }
}

function holderText(process: Process, holder: Holder, locale: Locale): string {
  if (holder.kind === 'all') return translator(groupMessages, locale)(`all.${holder.of}`);
  return describePlace(process, holder, locale);
}
