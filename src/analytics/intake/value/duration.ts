const clock = /^(\d{1,9}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
const worded = /(\d{1,15}(?:[.,]\d+)?)\s*(ч|h|мин|min|m|сек|sec|s)[а-яa-z]*\.?/gi;
const seconds: Readonly<Record<string, number>> = {
  ч: 3600,
  h: 3600,
  мин: 60,
  min: 60,
  m: 60,
  сек: 1,
  sec: 1,
  s: 1,
};

/** Seconds of `80`, `00:01:20`, `1:20` (minutes and seconds), `1 мин. 20 сек.`. Null: not a duration. */
export function parseDuration(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d{1,15}(?:\.\d+)?$/.test(trimmed)) return Number(trimmed);
  const parts = clock.exec(trimmed);
  if (parts) {
    const [first, second, third] = parts.slice(1).map((part) => Number(part ?? Number.NaN));
    return Number.isNaN(third!) ? first! * 60 + second! : first! * 3600 + second! * 60 + third!;
  }
  let total = 0;
  const rest = trimmed.replaceAll(worded, (_, amount: string, unit: string) => {
    total += Number(amount.replace(',', '.')) * seconds[unit.toLowerCase()]!;
    return '';
  });
  return rest.trim() === '' && trimmed !== '' ? total : null;
}
