/**
 * The text in memory of its own. A cell is a view into the piece of file it was cut from; kept for the length of an
 * import, it would keep the whole piece.
 */
export function ownCopy(text: string): string {
  if (text.length < 13) return text;
  const codes = new Array<number>(text.length);
  for (let index = 0; index < text.length; index++) codes[index] = text.charCodeAt(index);
  return String.fromCharCode.apply(null, codes);
}

/** Gives equal texts one copy. For values that repeat: managers, stages, products. */
export class Interner {
  private readonly known = new Map<string, string>();

  of(text: string): string {
    let copy = this.known.get(text);
    if (copy === undefined) {
      copy = ownCopy(text);
      this.known.set(copy, copy);
    }
    return copy;
  }
}
