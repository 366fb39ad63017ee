/** Russian letters in Latin, as in international passports, so that ids can be read aloud. */
const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
}; // prettier-ignore

/** Cut at a word, so that an id stays readable and leaves room for a number. */
const longest = 40;

/** The title as an id; null if nothing of it can be written in Latin letters. */
export function idFromTitle(title: string): string | null {
  const words = title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[а-яё]/g, (letter) => latin[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let id = '';
  for (const word of words) {
    const next = id ? `${id}_${word}` : word.slice(0, longest);
    if (next.length > longest) break;
    id = next;
  }
  id = id.replace(/^[0-9_]+/, '');
  return id === '' ? null : id;
}
