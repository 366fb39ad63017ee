import { useMemo } from 'react';
import { dimensionTitle, type Filter } from '@/analytics/measures';
import { useFormat, useLocale, useT } from '@/kit/ui';
import type { LogHeader } from '@/runtime/format';
import { useTitles } from '../use-titles';
import { filterMessages } from './messages';

/** A condition in words: what it is about, and what it says. */
export function useFilterWords(header: LogHeader): (filter: Filter) => { name: string; said: string } {
  const t = useT(filterMessages);
  const locale = useLocale();
  const titles = useTitles(header);
  const { date, money } = useFormat();
  return useMemo(() => {
    const between = (from: string | null, to: string | null): string => {
      if (from !== null && to !== null) return `${from} – ${to}`;
      if (from !== null) return t('since', { from });
      return to === null ? t('known') : t('until', { to });
    };
    return (filter) => {
      switch (filter.kind) {
        case 'values': {
          const { dimension, values, not } = filter;
          const [first, ...more] = values;
          const name = dimensionTitle(dimension, locale, header.attributes);
          if (first === undefined) return { name, said: t(not ? 'any' : 'none') };
          const said = [titles.key(dimension, first), more.length > 0 && t('more', { n: more.length })]
            .filter(Boolean)
            .join(' ');
          return { name, said: not ? t('not', { said }) : said };
        }
        case 'dates': {
          const day = (side: string | null) => (side === null ? null : date(side));
          return { name: t(`dates.${filter.on}`), said: between(day(filter.from), day(filter.to)) };
        }
        case 'amount': {
          const sum = (minor: number | null) => (minor === null ? null : money(minor, header.currency));
          return { name: t('amount'), said: between(sum(filter.fromMinor), sum(filter.toMinor)) };
        }
      }
    };
  }, [date, header, locale, money, t, titles]);
}

/** Conditions as lines, for pictures and for paper. */
export function useFilterLines(header: LogHeader): (filters: readonly Filter[]) => string[] {
  const words = useFilterWords(header);
  return (filters) =>
    filters.map((filter) => {
      const { name, said } = words(filter);
      return `${name}: ${said}`;
    });
}
