import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LogSource } from '@/analytics/warehouse';
import { packLog } from '@/app/session/pack-log';
import { unzipped } from '@/app/session/unzipped';
import { openLog } from '@/cli/log/open-log';
import { logFromCsv, logHeaderToJson } from '@/runtime/format';
import { dealRow, eventRow, header, HOUR, sourceOf } from '../../analytics/sql/measured';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mainspring-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const given: LogSource = sourceOf({
  header: header({
    name: 'Склад, "новый"',
    attributes: [{ id: 'size', title: 'Размер', type: 'number' }],
    until: 7 * HOUR,
  }),
  cases: [
    dealRow('1', {
      title: 'Кран; большой',
      stage: 'talk',
      outcome: 'won',
      amountMinor: 12_345,
      attributes: { size: 3 },
    }),
    dealRow('2', { stage: 'lead' }),
  ],
  events: [
    eventRow('1', 'stage', 'lead', 0),
    eventRow('1', 'stage', 'talk', HOUR),
    eventRow(null, 'activity', 'call', 2),
  ],
});

const whole = async ({ header, events, cases }: LogSource) =>
  logFromCsv({ header: logHeaderToJson(header), events: await events.text(), cases: await cases.text() });

it('a log that is saved to a file is three readable parts, byte by byte what it was', async () => {
  const parts = await unzipped(await packLog(given), 1e6);
  const text = (name: string) => new TextDecoder().decode(parts.get(name));
  expect([...parts.keys()]).toEqual(['log.json', 'events.csv', 'cases.csv']);
  expect(text('log.json')).toBe(logHeaderToJson(given.header));
  expect(text('events.csv')).toBe(await given.events.text());
  expect(text('cases.csv')).toBe(await given.cases.text());
});

it('and the command line reads it as the same log', async () => {
  const path = join(folder, 'log.zip');
  writeFileSync(path, Buffer.from(await (await packLog(given)).arrayBuffer()));
  const { source } = await openLog(path, { timezone: 'UTC', currency: 'RUB', stages: [] });
  const { header: before, ...rows } = await whole(given);
  const { header: after, ...read } = await whole(source);
  expect(read.cases).toEqual(rows.cases);
  // Rows are numbered anew by the import, in the same order.
  const unnumbered = (events: typeof rows.events) => events.map((event) => ({ ...event, seq: 0 }));
  expect(unnumbered(read.events)).toEqual(unnumbered(rows.events));
  expect({ ...after, name: before.name }).toEqual(before);
});
