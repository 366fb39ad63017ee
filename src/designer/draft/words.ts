import type { ClosedOutcome, Locale, LogStage, Text } from '@/runtime/format';

export const endTitles: Readonly<Record<ClosedOutcome, Text>> = {
  won: { ru: 'Успех', en: 'Won' },
  lost: { ru: 'Отказ', en: 'Lost' },
  not_ours: { ru: 'Не наш клиент', en: 'Not our client' },
  postponed: { ru: 'Отложено до даты', en: 'Postponed to a date' },
};

export const entryTitle: Text = { ru: 'Новая сделка', en: 'New deal' };
export const fieldTitle: Text = { ru: 'Когда вернуться', en: 'When to return' };

/** In the language it came in; a stage without words is called as the log calls it. */
export const nodeTitle = ({ id, title }: LogStage): Text => {
  const { ru, en } = title;
  if (ru?.trim() || en?.trim()) return { ...(ru?.trim() && { ru }), ...(en?.trim() && { en }) };
  return /\p{Script=Cyrillic}/u.test(id) ? { ru: id } : { en: id };
};

export function laterEntryTitle(stage: LogStage): Text {
  const { ru, en } = nodeTitle(stage);
  return { ...(ru && { ru: `Сразу: ${ru}` }), ...(en && { en: `Straight to ${en}` }) };
}

/** The languages in which every stage has a title; else the one in which most have it. */
export function languagesOf(stages: readonly LogStage[], locale: Locale): Locale[] {
  const order: Locale[] = locale === 'ru' ? ['ru', 'en'] : ['en', 'ru'];
  const titles = stages.map(nodeTitle);
  const count = (language: Locale) => titles.filter((title) => title[language]).length;
  const complete = order.filter((language) => count(language) === stages.length);
  if (complete.length > 0) return complete;
  return [count(order[1]!) > count(order[0]!) ? order[1]! : order[0]!];
}
