import { sizeText } from '@/analytics/intake';
import { NONE } from '@/kit/i18n';
import { useFormat, useLocale, useT } from '@/kit/ui';
import { isCounted, type LogInfo } from '@/runtime/format';
import type { LogKeeping } from '../data';
import { dataMessages } from './messages';

/** What a log is called, and what is known of it: parts of lines. */
export function useLogFacts(
  log: LogInfo,
  bytes: number | null,
  { isOwn, recipeOf }: LogKeeping,
): { name: string; facts: string[][] } {
  const t = useT(dataMessages);
  const locale = useLocale();
  const { date, moment } = useFormat();
  const recipe = recipeOf(log);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const lines = [
    [
      t(`origin.${log.origin}`),
      isCounted(log) ? t('deals', { deals: log.deals }) : NONE,
      isCounted(log) && t('events', { events: log.events }),
      log.from && log.to ? `${date(log.from)} – ${date(log.to)}` : null,
    ],
    [
      log.importedAt !== undefined && t('log.imported', { at: moment(Date.parse(log.importedAt), zone) }),
      recipe !== null && t('log.recipe', { recipe }),
      bytes !== null && sizeText(bytes, locale),
    ],
    [isOwn(log) && t(log.origin === 'demo' ? 'own.sample' : 'own.desk')],
  ];
  return {
    name: log.origin === 'journal' ? t('log.desk') : log.name,
    facts: lines
      .map((line) => line.filter((part) => typeof part === 'string'))
      .filter((line) => line.length > 0),
  };
}
