const refusals = new Set(['нет', 'нету', 'нет данных', 'н/д', 'no', 'none', 'n/a', 'na', 'nil', 'null']);

/** A dash, a dot, "no" in a field that is to be filled: what people type to get past it. */
export const isFiller = (text: string): boolean =>
  /^[\p{P}\p{S}\s]*$/u.test(text) || refusals.has(text.trim().toLowerCase());
