export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-8 with a byte order mark, as Excel wants it. */
export const utf8WithBom = (text: string): Uint8Array => utf8(`\uFEFF${text}`);

const others: Readonly<Record<string, number>> = {
  Ё: 0xa8,
  ё: 0xb8,
  '№': 0xb9,
  '\u00A0': 0xa0,
  '«': 0xab,
  '»': 0xbb,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
  '’': 0x92,
};

/** Windows-1251, the code page of old Russian programs. What it does not know becomes a question mark. */
export function windows1251(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes[i] = code;
    else if (code >= 0x410 && code <= 0x44f) bytes[i] = code - 0x410 + 0xc0;
    else bytes[i] = others[text[i]!] ?? 0x3f;
  }
  return bytes;
}
