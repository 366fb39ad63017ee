const plain = (words: string): string => words.toLowerCase().replaceAll('ё', 'е');

/** Every word typed stands somewhere in the text, the ending of a longer one aside: «дорогой» finds «дорого». */
export function matches(typed: string, text: string): boolean {
  const where = plain(text);
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => where.includes(word) || (word.length > 5 && where.includes(word.slice(0, -2))));
}
