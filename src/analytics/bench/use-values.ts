import { useMemo } from 'react';
import type { Measure, MeasureValue } from '@/analytics/measures';
import { useFormat, useLocale, useT } from '@/kit/ui';
import { titleMessages } from './title-messages';

/** How values of measures are written in tables: units once in the header, one precision in a column. */
export function useValues(currency: string) {
  const { number, percent, money } = useFormat();
  const locale = useLocale();
  const t = useT(titleMessages);
  return useMemo(() => {
    const sign = money(0, currency).replace(/[\d\s.,]/g, '');
    return {
      /** The currency, as it stands in a header. */
      sign,
      /** Whole units, without the sign. */
      amount: (minor: number | null) => number(minor === null ? null : minor / 100),
      title({ title, unit }: Measure): string {
        if (unit === 'money') return `${title[locale]}, ${sign}`;
        return unit === 'days' ? `${title[locale]}, ${t('days')}` : title[locale];
      },
      /** Writer of a column that has these values. */
      column({ unit }: Measure, values: readonly MeasureValue[]): (value: number | null) => string {
        switch (unit) {
          case 'money':
            return (value) => number(value === null ? null : value / 100);
          case 'share':
            return (value) => percent(value);
          case 'count':
            return (value) => number(value);
          case 'days':
          case 'number': {
            const digits = values.every(({ value }) => value === null || Number.isInteger(value)) ? 0 : 1;
            return (value) => number(value, digits);
          }
        }
      },
    };
  }, [currency, locale, money, number, percent, t]);
}
