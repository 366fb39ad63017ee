import { NativeSelect } from '@mantine/core';
import type { Recipe } from '@/analytics/intake';
import { useT } from '@/kit/ui';
import { messages } from './messages';

const currencies = ['RUB', 'USD', 'EUR', 'KZT', 'BYN', 'CNY', 'GBP', 'AED', 'TRY'];

/** What the amounts of the log are counted in; a currency of the files that is not usual stays on offer. */
export function CurrencySelect({ recipe, onChange }: { recipe: Recipe; onChange(recipe: Recipe): void }) {
  const t = useT(messages);
  const isCustom = !currencies.includes(recipe.currency);
  return (
    <NativeSelect
      size="xs"
      label={t('settings.currency')}
      value={recipe.currency}
      data={isCustom ? [recipe.currency, ...currencies] : currencies}
      onChange={({ currentTarget }) => onChange({ ...recipe, currency: currentTarget.value })}
    />
  );
}
