import { useEffect, useMemo, useState } from 'react';
import type { Process } from '@/runtime/format';
import { useLocale } from '@/kit/ui';
import type { findingsOf, FindingsAt } from './findings';

const none: FindingsAt = { isChecked: false, all: [], marks: new Map(), at: () => [] };

/** Findings of the process as it is drawn now. The rules come after the first drawing, which does not wait for them. */
export function useFindings(process: Process): FindingsAt {
  const locale = useLocale();
  const [check, setCheck] = useState<{ findingsOf: typeof findingsOf } | null>(null);
  useEffect(() => {
    void import('./findings').then(setCheck);
  }, []);
  return useMemo(() => check?.findingsOf(process, locale) ?? none, [check, process, locale]);
}
