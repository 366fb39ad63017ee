import type { Locale } from '@/runtime/format';
import { defineRule } from '../rule';

/** Two stages that people cannot tell apart by name. */
export const sameTitle = defineRule('same_title', 'warning', ({ process }, report) => {
  const told = new Set<string>();
  for (const locale of ['ru', 'en'] satisfies Locale[]) {
    const first = new Map<string, string>();
    for (const { id, title } of process.stages) {
      const words = title[locale]?.trim().toLocaleLowerCase(locale);
      if (!words) continue;
      const other = first.get(words);
      if (other === undefined) first.set(words, id);
      else if (!told.has(id)) {
        told.add(id);
        report({ kind: 'stage', stage: id, part: 'texts' }, { title: title[locale]! });
      }
    }
  }
});
