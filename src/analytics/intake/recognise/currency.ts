import { columnOf } from './columns';
import { dealColumns } from './roles';
import type { Table } from './tables';

const currencyWords: readonly (readonly [string, RegExp])[] = [
  ['USD', /^usd$|доллар|\$/i],
  ['EUR', /^eur$|евро|€/i],
  ['RUB', /^ru[br]$|руб|₽/i],
  ['KZT', /^kzt$|тенге|₸/i],
  ['BYN', /^byn$|белорус/i],
  ['UAH', /^uah$|гривн|₴/i],
  ['GBP', /^gbp$|фунт|£/i],
];

export const currencyCode = (text: string): string | null =>
  currencyWords.find(([, words]) => words.test(text.trim()))?.[0] ??
  (/^[A-Z]{3}$/.test(text.trim()) ? text.trim() : null);

/** From the currency column, else from the header of the amount (`Сумма, $`) or a sign in its values. */
export function currencyOf(deals: readonly Table[]): string | null {
  for (const { survey, match } of deals) {
    const roles = dealColumns(survey, match);
    const column = columnOf(survey, roles.currency);
    const usual =
      column && [...column.values].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);
    const amount = columnOf(survey, roles.amount);
    const sign = amount && [...amount.values.keys()].slice(0, 20).find((value) => /[$€£₽₴₸]/.test(value));
    const code = (usual && currencyCode(usual[0])) ?? currencyWordIn(roles.amount) ?? currencyWordIn(sign);
    if (code) return code;
  }
  return null;
}

const currencyWordIn = (text: string | undefined): string | null =>
  text ? (currencyWords.find(([, words]) => words.test(text))?.[0] ?? null) : null;
