/**
 * A file of the log without the rows of some deals. It is read as a stream, piece by piece, so that the screen never
 * waits; the deal's id is the first cell of both tables, and our own writer quotes it only where it must. `added` are
 * names of columns to put behind all others; they stay empty in the rows that are kept.
 */
export async function withoutDeals(
  file: Blob,
  deals: ReadonlySet<string>,
  added: readonly string[] = [],
): Promise<Blob> {
  const names = added.map((name) => `,${name}`).join('');
  const blanks = ','.repeat(added.length);
  const widened = (record: string, by: string) =>
    by === '' ? record : `${record.replace(/\r?\n$/, '')}${by}\n`;
  const kept: string[] = [];
  let rest = '';
  let isHeader = true;
  const take = (text: string) => {
    const records = recordsOf(rest + text);
    rest = records.rest;
    kept.push(
      records.whole
        .map((record) => {
          if (isHeader) {
            isHeader = false;
            return widened(record, names);
          }
          return deals.has(firstCell(record)) ? '' : widened(record, blanks);
        })
        .join(''),
    );
  };
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    take(value);
  }
  if (rest) take('\n');
  return new Blob(kept);
}

/** Splits at line ends that stand outside quotes. */
function recordsOf(text: string): { whole: string[]; rest: string } {
  const whole: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) quoted = !quoted;
    else if (code === 10 && !quoted) {
      whole.push(text.slice(from, i + 1));
      from = i + 1;
    }
  }
  return { whole, rest: text.slice(from) };
}

function firstCell(record: string): string {
  if (!record.startsWith('"')) return record.slice(0, record.indexOf(','));
  const end = /^"((?:[^"]|"")*)"/.exec(record);
  return end ? end[1]!.replaceAll('""', '"') : '';
}
