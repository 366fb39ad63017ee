/** Every row of a file is in the log, rejected with its line, or left out for a reason: nothing is lost or counted twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles, recognise, type ImportReport } from '@/analytics/intake';
import { logFromCsv, logHeaderToJson } from '@/runtime/format';
import { context, memoryFile, memorySink } from './files';

const numRuns = process.env.FUZZ ? 5000 : 150;

const deal = fc.tuple(
  fc.integer({ min: 1, max: 40 }).map(String),
  fc.constantFrom('Anna', 'Boris', 'anna ', 'Ёлкин, младший', ''),
  fc.constantFrom('Won', 'Lost', 'New', 'Talks', 'Отложена'),
  fc.constantFrom('2025-03-01', '2025-04-13', '2031-01-01', 'скоро', ''),
  fc.constantFrom('2025-05-01', '2025-02-13', ''),
  fc.constantFrom('100', '1 054,50', '-5', 'много', ''),
);
const event = fc.tuple(
  fc.constantFrom('1', '2', '3', ''),
  fc.constantFrom('call', 'meeting', 'Deal won', ''),
  fc.constantFrom('2025-03-01 10:00:00', '2025-03-02T10:00:00Z', '2025-03-03', 'завтра', ''),
  fc.constantFrom('Anna', ''),
);

/** Damage that files meet on their way: a stray quote, a lost or doubled mark, a lost line end. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom('"', ';', '', '\n', '\r\n'),
  }),
  { maxLength: 4 },
);
const damaged = (text: string, faults: { at: number; how: string }[]): string =>
  faults.reduce((whole, { at, how }) => {
    const place = Math.floor(at * whole.length);
    return whole.slice(0, place) + how + whole.slice(how === '' ? place + 1 : place);
  }, text);

const written = (header: string, rows: readonly (readonly string[])[]): string =>
  [
    header,
    ...rows.map((row) => row.map((cell) => (/[;"\n]/.test(cell) ? `"${cell}"` : cell)).join(';')),
  ].join('\n') + '\n';

async function reported(
  text: string,
): Promise<{ report: ImportReport; deals: number; events: number } | null> {
  const files = [memoryFile('f.csv', text, 50)];
  const seen = await recognise(files, context);
  if (!seen.ok || seen.value.questions.some(({ blocking }) => blocking)) return null;
  const sink = memorySink();
  const done = await importFiles(files, seen.value.recipe, context, sink);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  const log = logFromCsv({ header: logHeaderToJson(done.value.header), ...sink.text });
  return { report: done.value.report, deals: log.cases.length, events: log.events.length };
}

function checkAccounts({ report, deals, events }: { report: ImportReport; deals: number; events: number }) {
  for (const { rowsRead, rowsImported, rowsRejected, skipped } of report.files) {
    const left = Object.values(skipped).reduce((sum, rows) => sum + rows, 0);
    expect(rowsImported + rowsRejected + left).toBe(rowsRead);
  }
  const rejected = report.files.reduce((sum, { rowsRejected }) => sum + rowsRejected, 0);
  expect(report.rejected).toHaveLength(rejected);
  expect([report.deals, report.events]).toEqual([deals, events]);
  expect(Object.values(report.outcomes).reduce((sum, count) => sum + count, 0)).toBe(deals);
}

describe('no row is lost', () => {
  it('of a list of deals, however it was damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deal, { minLength: 1, maxLength: 30 }), damage, async (rows, faults) => {
        const text = damaged(written('deal_id;owner;stage;created;closed;amount', rows), faults);
        const result = await reported(text);
        if (result) checkAccounts(result);
      }),
      { numRuns },
    );
  });

  it('of a log of events, however it was damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 30 }), damage, async (rows, faults) => {
        const result = await reported(damaged(written('case;activity;timestamp;resource', rows), faults));
        if (!result) return;
        checkAccounts(result);
        const file = result.report.files[0];
        if (file?.role === 'events') expect(result.events).toBe(file.rowsImported);
      }),
      { numRuns },
    );
  });

  it('whatever the bytes are, the answer is a log or a reason, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.csv', 'a.json', 'a.zip'),
        async (bytes, name) => {
          const seen = await recognise([memoryFile(name, bytes, 7)], context);
          expect(typeof seen.ok).toBe('boolean');
        },
      ),
      { numRuns },
    );
  });
});
