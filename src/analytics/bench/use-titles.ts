import { useMemo } from 'react';
import { attributeId, isAttribute, type Dimension } from '@/analytics/measures';
import { useFormat, useT } from '@/kit/ui';
import type { LogHeader } from '@/runtime/format';
import { outcomeMessages } from './outcome-messages';
import { titleMessages } from './title-messages';

/** Names of stages and of values of a dimension, for people. */
export function useTitles(header: LogHeader) {
  const t = useT(titleMessages);
  const outcomes = useT(outcomeMessages);
  const { text, date } = useFormat();
  return useMemo(() => {
    const stages = new Map(header.stages.map(({ id, title }) => [id, title]));
    const flags = new Set(header.attributes.filter(({ type }) => type === 'bool').map(({ id }) => id));
    const stage = (id: string) => (id === 'won' ? t('won') : text(stages.get(id)) || id);
    return {
      stage,
      key(dimension: Dimension | null, key: string | null): string {
        if (key === null || dimension === null) return t('empty');
        if (isAttribute(dimension))
          return flags.has(attributeId(dimension)) ? t(key === 'true' ? 'yes' : 'no') : key;
        switch (dimension) {
          case 'stage':
            return stage(key);
          case 'outcome':
            return key in outcomeMessages ? outcomes(key as keyof typeof outcomeMessages) : key;
          case 'opened_month':
          case 'closed_month':
            return date(`${key}-01`, { month: 'short', year: 'numeric' });
          case 'opened_quarter':
          case 'closed_quarter': {
            const [year, quarter] = key.split('-Q');
            return t('quarter', { year, quarter });
          }
          case 'manager':
          case 'product':
          case 'region':
          case 'source':
          case 'customer':
          case 'loss_reason':
          case 'process':
          case 'version':
          case 'cycle_band':
            return key;
        }
      },
    };
  }, [date, header, outcomes, t, text]);
}
