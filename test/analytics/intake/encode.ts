/** Text as bytes in the encodings of exports. */
export type WrittenEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1251';

const cyrillic = new Map<string, number>();
for (let byte = 0x80; byte < 0x100; byte++)
  cyrillic.set(new TextDecoder('windows-1251').decode(new Uint8Array([byte])), byte);

export function encode(text: string, encoding: WrittenEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode('\ufeff' + text);
    case 'utf-16le':
    case 'utf-16be': {
      const bytes = new Uint8Array((text.length + 1) * 2);
      const view = new DataView(bytes.buffer);
      [...('\ufeff' + text).split('')].forEach((unit, index) =>
        view.setUint16(index * 2, unit.charCodeAt(0), encoding === 'utf-16le'),
      );
      return bytes;
    }
    case 'windows-1251':
      return Uint8Array.from(text, (char) =>
        char < '\x80' ? char.charCodeAt(0) : (cyrillic.get(char) ?? 0x3f),
      );
  }
}
