/**
 * Elements of one name out of a stream of XML, each whole; they do not stand inside each other. Some programs give all
 * names a prefix (`<x:row>`): the first element of the part tells it, and it is taken off. Memory holds one element.
 */
import { Gather } from '../text/gather';

export class ElementReader {
  private readonly gather = new Gather();
  private prefix: string | null = null;
  private count = 0;

  constructor(
    private readonly name: string,
    private readonly sink: {
      /** Opening tag and content, empty where the tag closes itself. */
      element(tag: string, content: string): void;
      /** What stands between the elements and after them, cut at the beginning of a tag. */
      between?(xml: string): void;
    },
  ) {}

  push(piece: string): void {
    const text = this.gather.add(piece);
    if (text !== null) this.read(text);
  }

  end(): void {
    this.read(this.gather.all());
  }

  private read(text: string): void {
    this.prefix ??= /<([\w.-]+:)?[A-Za-z]/.exec(text)?.[1] ?? (text.includes('>') ? '' : null);
    const opening = `<${this.prefix ?? ''}${this.name}`;
    const closing = `</${this.prefix ?? ''}${this.name}>`;
    let at = 0;
    for (;;) {
      const start = beginOf(text, opening, at);
      const tagEnd = start < 0 ? -1 : text.indexOf('>', start);
      const isEmpty = text[tagEnd - 1] === '/';
      const end = tagEnd < 0 || isEmpty ? tagEnd : text.indexOf(closing, tagEnd);
      if (end < 0) {
        this.keep(text, start < 0 ? Math.max(at, text.lastIndexOf('<')) : start, at);
        return;
      }
      if (start > at) this.sink.between?.(text.slice(at, start));
      this.count++;
      this.sink.element(
        this.plain(text.slice(start, tagEnd + 1)),
        isEmpty ? '' : this.plain(text.slice(tagEnd + 1, end)),
      );
      at = isEmpty ? tagEnd + 1 : end + closing.length;
    }
  }

  private keep(text: string, from: number, at: number): void {
    if (from > at) this.sink.between?.(text.slice(at, from));
    this.gather.keep(text.slice(from), this.count + 1);
  }

  private plain(xml: string): string {
    const { prefix } = this;
    return prefix ? xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</') : xml;
  }
}

/** Where the tag begins and not one of a longer name, as `<rowBreaks` for `<row`; a name at the end is not whole. */
function beginOf(text: string, opening: string, from: number): number {
  for (let at = text.indexOf(opening, from); at >= 0; at = text.indexOf(opening, at + 1)) {
    const after = text.charCodeAt(at + opening.length);
    // Blank, `/`, `>`; NaN: the text ends here.
    if (Number.isNaN(after) || after <= 32 || after === 47 || after === 62) return at;
  }
  return -1;
}
