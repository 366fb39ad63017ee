import {
  dimensionTitle,
  measureOf,
  type DealsOrigin,
  type Dimension,
  type Filter,
  type GroupKey,
} from '@/analytics/measures';
import { useLocale, useT } from '@/kit/ui';
import type { LogHeader, Process } from '@/runtime/format';
import { useFilterLines } from '../filters/use-filter-words';
import { funnelMessages } from '../funnel/messages';
import { orderDefinition } from '../funnel/order-definition';
import { useActivityTitles } from '../funnel/use-activity-titles';
import { useTitles } from '../use-titles';
import { dealsMessages } from './messages';

export interface OriginWords {
  title: string;
  /** Definition, formula, conditions. */
  sentences: readonly string[];
}

/** What a number counts, in words. */
export function useOriginWords(header: LogHeader, process: Process): (origin: DealsOrigin) => OriginWords {
  const t = useT(dealsMessages);
  const rules = useT(funnelMessages);
  const locale = useLocale();
  const titles = useTitles(header);
  const activity = useActivityTitles(header, process);
  const lines = useFilterLines(header);

  const filtered = (filters: readonly Filter[]): string[] =>
    filters.length === 0 ? [] : [t('definition.filters', { filters: lines(filters).join('; ') })];
  const inGroup = (dimension: Dimension | null, group: { key: GroupKey } | undefined) =>
    group ? [titles.key(dimension, group.key)] : [];
  const ofGroup = (split: Dimension | null, group: readonly string[]) =>
    split === null
      ? []
      : group.map((one) =>
          t('definition.group', { dimension: dimensionTitle(split, locale, header.attributes), group: one }),
        );
  const together = (parts: readonly string[]): string => parts.join(' · ');

  return (origin) => {
    switch (origin.of) {
      case 'stage_funnel': {
        const { spec, part } = origin;
        const step = titles.stage(origin.step);
        const group = inGroup(spec.splitBy, origin.group);
        return {
          title: together([step, ...group]),
          sentences: [
            t(`definition.${part}`, { step }),
            ...ofGroup(spec.splitBy, group),
            rules(`rule.${spec.countingRule}.definition`),
            ...filtered(spec.filters),
          ],
        };
      }
      case 'outside_funnel':
        return {
          title: t('outside'),
          sentences: [
            t(`definition.${origin.why}`),
            rules(`rule.${origin.spec.countingRule}.definition`),
            ...filtered(origin.spec.filters),
          ],
        };
      case 'event_funnel': {
        const { spec, part } = origin;
        const split = spec.splitBy?.of === 'deal' ? spec.splitBy.dimension : null;
        const group = inGroup(split, origin.group);
        return {
          title: together([activity(spec.steps[origin.step] ?? ''), ...group]),
          sentences: [
            t(part === 'here' ? 'definition.event' : 'definition.event.left', {
              n: origin.step + 1,
              of: spec.steps.map(activity).join(' → '),
            }),
            ...ofGroup(split, group),
            rules(orderDefinition(spec)),
            rules('window.definition', { days: spec.windowS / 86_400 }),
            ...filtered(spec.filters),
          ],
        };
      }
      case 'report': {
        const { spec, keys, column, measure } = origin;
        const group = [
          ...(keys ?? []).map((key, at) => titles.key(spec.rows[at]!, key)),
          ...inGroup(spec.columns, column),
        ];
        const passport = measure && measureOf(measure, header.attributes);
        return {
          title: together([...(passport ? [passport.title[locale]] : []), ...group]),
          sentences: [
            ...(passport
              ? [passport.definition[locale], t('formula', { formula: passport.formula[locale] })]
              : [t('definition.log')]),
            ...filtered(spec.filters),
          ],
        };
      }
      case 'transition': {
        const [from, to] = [activity(origin.from), activity(origin.to)];
        return { title: `${from} → ${to}`, sentences: [t('definition.transition', { from, to })] };
      }
      case 'end': {
        const end = activity(origin.end);
        return { title: end, sentences: [t('definition.end', { end })] };
      }
      case 'gap':
        return { title: t(`gap.${origin.gap}`), sentences: [] };
      case 'log':
        return {
          title: lines(origin.filters).join(' · ') || header.name,
          sentences: [t('definition.log')],
        };
    }
  };
}
