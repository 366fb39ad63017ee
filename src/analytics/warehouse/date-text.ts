/** Days since 1970-01-01 as `2026-03-31`. */
export const dateText = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
