import { useState } from 'react';
import type { DealRow, DealsSpec } from '@/analytics/measures';
import { dealsQuestion } from '@/analytics/sql';
import { answer } from '@/analytics/warehouse';
import { showToast, useLocale, useT } from '@/kit/ui';
import type { MeasuredLog } from '../data';
import { fileName, saveFile } from '../export/save-file';
import { outcomeMessages } from '../outcome-messages';
import { csvForm, sheetText } from '../sheet/sheet-text';
import { useTitles } from '../use-titles';
import { useValues } from '../use-values';
import { dealsSheet } from './deals-sheet';
import { dealsMessages } from './messages';

/** Deals that are read at a time, so that the screen stays alive while a large file is made. */
const piece = 2000;

/** Saves all deals behind a number, in the order on the screen. */
export function useSaveDeals({ warehouse, header }: MeasuredLog, name: string) {
  const t = useT(dealsMessages);
  const outcomes = useT(outcomeMessages);
  const locale = useLocale();
  const titles = useTitles(header);
  const { sign } = useValues(header.currency);
  const [saving, setSaving] = useState(false);
  const textOf = (rows: readonly DealRow[], first: boolean): string => {
    const sheet = dealsSheet(rows, {
      name,
      columnTitle: (column) => t(`column.${column}`, { currency: sign }),
      stageTitle: titles.stage,
      outcomeTitle: outcomes,
      attributes: header.attributes,
    });
    const text = sheetText(sheet, csvForm(locale));
    return first ? `\uFEFF${text}\r\n` : `${text.slice(text.indexOf('\r\n') + 2)}\r\n`;
  };
  async function write(spec: Pick<DealsSpec, 'origin' | 'sort'>): Promise<void> {
    const parts: string[] = [];
    for (let offset = 0, all = 1; offset < all; offset += piece) {
      const { rows, deals } = await answer(
        warehouse,
        dealsQuestion({ ...spec, offset, limit: piece }, header),
        { priority: 'idle' },
      );
      all = deals;
      parts.push(textOf(rows, offset === 0));
    }
    saveFile(fileName(name, 'csv'), new Blob(parts, { type: 'text/csv;charset=utf-8' }));
  }
  const save = (spec: Pick<DealsSpec, 'origin' | 'sort'>): void => {
    setSaving(true);
    write(spec)
      .catch((error: unknown) =>
        showToast({
          text: t('save.failed', { cause: error instanceof Error ? error.message : String(error) }),
        }),
      )
      .finally(() => setSaving(false));
  };
  return { saving, save };
}
