const common = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text of XML or HTML with its `&amp;`, `&#1040;` and `&#x410;` read. What stands for nothing stays as it is. */
export const withEntities = (text: string, more: ReadonlyMap<string, string> = new Map()): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
        (whole, decimal?: string, hex?: string, name = '') => {
          if (decimal ?? hex)
            return character(decimal ? Number(decimal) : Number.parseInt(hex!, 16)) ?? whole;
          const known = String(name).toLowerCase();
          return common.get(known) ?? more.get(known) ?? whole;
        },
      )
    : text;

const character = (code: number): string | null => (code <= 0x10ffff ? String.fromCodePoint(code) : null);
