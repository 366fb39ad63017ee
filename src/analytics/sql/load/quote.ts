/** Text as SQL writes it. NUL cannot stand in a statement; no text of a log has it. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;

/** A name of a table, column or type. Always quoted: `at` is a word of the language. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
