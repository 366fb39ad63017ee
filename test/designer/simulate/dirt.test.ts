import { describe, expect, it } from 'vitest';
import { dirtyFiles } from '@/designer/simulate';
import { logFrom, world } from './world';

const log = logFrom(world({ locale: 'ru', deals: 250 }));
const files = new Map(dirtyFiles(log, 1).map((file) => [file.name, file]));
const bytesOf = (name: string) => files.get(name)!.bytes;
const linesOf = (name: string) => new TextDecoder().decode(bytesOf(name)).trimEnd().split('\r\n').slice(1);

describe('dirty files', () => {
  it('are the same for the same log and seed', () => {
    const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
    for (const file of dirtyFiles(log, 1)) expect(same(file.bytes, bytesOf(file.name)), file.name).toBe(true);
  });

  it('say how many rows they have', () => {
    for (const name of ['deals-iso-comma.csv', 'calls.csv', 'tasks.csv', 'stage-history.csv'])
      expect(linesOf(name)).toHaveLength(files.get(name)!.rows);
  });

  it('carry a byte order mark and a delimiter after the last cell, as Bitrix24 writes them', () => {
    expect([...bytesOf('deals-bom-semicolon.csv').slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(linesOf('deals-bom-semicolon.csv').every((line) => line.endsWith(';'))).toBe(true);
  });

  it('come in windows-1251, which is not UTF-8 and reads back', () => {
    const bytes = bytesOf('deals-cp1251-tab.txt');
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    const text = new TextDecoder('windows-1251').decode(bytes);
    expect(text).toContain('Ответственный\t');
    expect(text).toContain('Анна Соколова');
    expect(text).not.toContain('?');
  });

  it('write dates as days, as instants of UTC and as serials of a workbook', () => {
    expect(linesOf('deals-iso-comma.csv')[0]).toMatch(/,2026-\d\d-\d\dT\d\d:\d\d:\d\dZ,/);
    expect(linesOf('deals-excel-serial.csv')[0]).toMatch(/;461\d\d\.\d+;/);
    expect(new TextDecoder('windows-1251').decode(bytesOf('deals-cp1251-tab.txt'))).toMatch(
      /\t\d\d\.\d\d\.2026\t/,
    );
  });

  it('call a page a workbook and end a list with its total', () => {
    expect(new TextDecoder().decode(bytesOf('deals.xls'))).toMatch(/^<html>/);
    expect(linesOf('deals-totals.csv').at(-1)).toMatch(/^Итого;/);
  });

  it('hold what cannot be true: negative durations, tasks closed before they were created, deals from the future', () => {
    const calls = linesOf('calls.csv').filter((line) => line.split(';')[3]!.startsWith('-'));
    expect(calls).toHaveLength(files.get('calls.csv')!.faults['negative_duration']!);
    expect(calls.length).toBeGreaterThan(0);
    const isoOf = (text: string) => text.replace(/(\d\d)\.(\d\d)\.(\d{4}) (.*)/, '$3-$2-$1T$4');
    const broken = linesOf('tasks.csv').filter((line) => {
      const [, , created, closed] = line.split(';');
      return isoOf(closed!) < isoOf(created!);
    });
    expect(broken).toHaveLength(files.get('tasks.csv')!.faults['closed_before_created']!);
    expect(broken.length).toBeGreaterThan(0);
    expect(files.get('stage-history.csv')!.faults).toMatchObject({ duplicates: expect.any(Number) });
  });

  it('leave deals without an owner and two people under one surname', () => {
    const owners = linesOf('deals-owners-merged.csv').map((line) => line.split(';')[3]!);
    const { faults } = files.get('deals-owners-merged.csv')!;
    expect(owners.filter((owner) => owner === '')).toHaveLength(faults['missing_owner']!);
    expect(faults['missing_owner']).toBeGreaterThan(0);
    expect(faults['surname_only']).toBeGreaterThan(0);
  });

  it('write namesakes in the alphabet of the log', () => {
    const english = dirtyFiles(logFrom(world({ locale: 'en', deals: 60 })), 1);
    const { bytes } = english.find(({ name }) => name === 'deals-owners-merged.csv')!;
    const owners = new TextDecoder()
      .decode(bytes)
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';')[3]!);
    expect(owners.some((owner) => owner.startsWith('Olga '))).toBe(true);
    expect(owners.filter((owner) => /[а-яё]/i.test(owner))).toEqual([]);
  });

  it('reach two hundred thousand rows', () => {
    expect(files.get('events-200000.csv')!.rows).toBe(200_000);
  });
});
