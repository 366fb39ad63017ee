const words = new Map(
  Object.entries({
    да: true,
    нет: false,
    yes: true,
    no: false,
    true: true,
    false: false,
    истина: true,
    ложь: false,
    y: true,
    n: false,
    '1': true,
    '0': false,
  }),
);

/** Null: not a yes or no. */
export const parseBool = (text: string): boolean | null => words.get(text.trim().toLowerCase()) ?? null;
