import { durationText, quotedIn, type Process } from '@/runtime/format';
import { formatNumber, formatPercent, translator, type Locale } from '@/kit/i18n';
import type { Finding, FindingValue } from '../finding';
import type { RuleName } from '../rules';
import { dataMessages } from './data.messages';
import { describePlace } from './describe-place';
import { flowMessages } from './flow.messages';
import { placeMessages } from './place.messages';
import { scriptMessages } from './script.messages';
import { workMessages } from './work.messages';

/** A rule without words does not compile. */
const catalogue = {
  ...flowMessages,
  ...scriptMessages,
  ...workMessages,
  ...dataMessages,
} satisfies Readonly<Record<`${RuleName}.${'cause' | 'cure'}`, { en: string; ru: string }>>;

export interface DescribedFinding {
  readonly place: string;
  readonly cause: string;
  readonly cure: string;
}

/** A finding as people need it: place, cause, cure. */
export function describeFinding(
  process: Process,
  finding: Finding<RuleName>,
  locale: Locale,
): DescribedFinding {
  const t = translator(catalogue, locale);
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([key, value]) => [key, valueText(key, value, process, locale)]),
  );
  return {
    place: describePlace(process, finding.at, locale),
    cause: t(`${finding.rule}.cause`, values),
    cure: t(`${finding.rule}.cure`, values),
  };
}

/** «ошибка», «замечание», «совет». */
export function severityWord(severity: Finding['severity'], locale: Locale): string {
  return translator(placeMessages, locale)(`severity.${severity}`);
}

function valueText(key: string, value: FindingValue, process: Process, locale: Locale): string | number {
  if (typeof value === 'string') {
    const part = `part.${value}`;
    return key === 'part' && part in placeMessages
      ? translator(placeMessages, locale)(part as keyof typeof placeMessages)
      : value;
  }
  // A count chooses the plural form and stays a number; a measured figure is written in the locale.
  if (typeof value === 'number')
    return key === 'n' ? value : formatNumber(value, locale, Number.isInteger(value) ? 0 : 2);
  if ('share' in value) return formatPercent(value.share, locale, 1);
  if ('iso' in value) return durationText(value, locale);
  if ('name' in value) return quotedIn(process, value.name, value.id, locale);
  return value.map(({ name, id }) => quotedIn(process, name, id, locale)).join(', ');
}
