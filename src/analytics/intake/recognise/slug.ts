const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдезийклмнопрстуфхцчшщъыьэюя'].map((letter, index) => [
    letter,
    'a b v g d e z i y k l m n o p r s t u f h c ch sh sch  y  e yu ya'.split(' ')[index] ?? '',
  ]),
);

/** An identifier from a name: `Сумма, ₽` → `summa`. Empty names give `column`. */
export function slug(name: string): string {
  const latin = [...name.toLowerCase().replaceAll('ё', 'е').replaceAll('ж', 'zh')]
    .map((letter) => cyrillic[letter] ?? letter)
    .join('');
  return (
    latin
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replaceAll(/^_+|_+$/g, '')
      .slice(0, 40) || 'column'
  );
}

/** The slug, numbered if it is taken; it is taken from then on. */
export function uniqueSlug(name: string, taken: Set<string>): string {
  const base = slug(name);
  let id = base;
  for (let nth = 2; taken.has(id); nth++) id = `${base}_${nth}`;
  taken.add(id);
  return id;
}
