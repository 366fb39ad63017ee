import { expect, it } from 'vitest';
import { QueryError, rowsOf, type Cell } from '@/analytics/warehouse';
import { describeEngines } from './engines';

/** Long enough to be caught running on any machine. */
const endless = 'SELECT sum(a.range * b.range) FROM range(3000000) a, range(3000000) b';

describeEngines('the port', (warehouse) => {
  const row = async (sql: string, params: Cell[] = []) => rowsOf(await warehouse().query(sql, { params }))[0];

  it('names the engine and its version', () => {
    expect(warehouse().engine).toMatch(/^DuckDB v\d/);
  });

  it.each<[sql: string, type: string, cell: Cell]>([
    [`'Ёж и «ель»'`, 'text', 'Ёж и «ель»'],
    [`''`, 'text', ''],
    ['42::TINYINT', 'number', 42],
    ['9007199254740991::BIGINT', 'number', Number.MAX_SAFE_INTEGER],
    ['sum(12345678901::BIGINT)', 'number', 12_345_678_901],
    ['170141183460469231731687303715884105727::HUGEINT', 'number', 2 ** 127],
    ['4000000000::UINTEGER', 'number', 4_000_000_000],
    ['1.25::DECIMAL(18, 4)', 'number', 1.25],
    ['-0.5::DOUBLE', 'number', -0.5],
    ['true', 'bool', true],
    [`DATE '2026-03-31'`, 'date', '2026-03-31'],
    [`DATE '1969-12-31'`, 'date', '1969-12-31'],
    [`TIMESTAMP '2026-03-31 10:00:00.123'`, 'timestamp', Date.UTC(2026, 2, 31, 10, 0, 0, 123)],
    [`TIMESTAMP '1969-12-31 23:59:59.999'`, 'timestamp', -1],
    [`'won'::ENUM('open', 'won')`, 'text', 'won'],
    [`'it''s, (b)'::ENUM('a', 'it''s, (b)')`, 'text', "it's, (b)"],
  ])('gives %s as %s', async (sql, type, cell) => {
    const table = await warehouse().query(`SELECT ${sql} AS x`);
    expect(table.columns).toEqual([{ name: 'x', type }]);
    const found = table.cell(0, 0);
    if (typeof cell === 'number') expect(found).toBeCloseTo(cell, 6);
    else expect(found).toBe(cell);
  });

  it.each(['VARCHAR', 'INTEGER', 'BIGINT', 'DOUBLE', 'BOOLEAN', 'DATE', 'TIMESTAMP', `ENUM('a', 'b')`])(
    'gives no value of %s as null',
    async (type) => {
      expect(await row(`SELECT NULL::${type}`)).toEqual([null]);
    },
  );

  it('reads any cell of a table of many pieces, words among them', async () => {
    const table = await warehouse().query(
      `SELECT i, (CASE WHEN i % 3 = 0 THEN NULL WHEN i % 3 = 1 THEN 'один' ELSE 'два' END)::ENUM('два', 'один') AS word FROM range(10000) t(i)`,
    );
    expect(table.rowCount).toBe(10_000);
    for (const index of [0, 9_999, 2_048, 1, 5_000, 4_999]) {
      expect(table.cell(index, 0)).toBe(index);
      expect(table.cell(index, 1)).toBe([null, 'один', 'два'][index % 3]);
    }
  });

  it('keeps two columns of one name apart, and an empty result with its columns', async () => {
    expect(await row('SELECT 1 AS a, 2 AS a')).toEqual([1, 2]);
    const none = await warehouse().query('SELECT 1 AS a WHERE false');
    expect(none.columns).toEqual([{ name: 'a', type: 'number' }]);
    expect(none.rowCount).toBe(0);
  });

  it('puts parameters in their places and leaves texts and comments alone', async () => {
    const sql = `SELECT ? AS a, $2 AS b, '?' AS c, ? AS "d?", $1 AS e, NULL IS NOT DISTINCT FROM $4 AS f -- ?`;
    expect(await row(sql, ["O'Брайен", -1.5, true, null])).toEqual([
      "O'Брайен",
      -1.5,
      '?',
      -1.5,
      "O'Брайен",
      true,
    ]);
  });

  it('lets a parameter take the type of its place: a word, a date', async () => {
    const sql = `SELECT 'b'::ENUM('a', 'b') = ?, 'b'::ENUM('a', 'b') = ?, DATE '2026-03-31' >= ?`;
    expect(await row(sql, ['b', 'no such word', '2026-03-01'])).toEqual([true, false, true]);
  });

  it('refuses a type that the port has no cell for, and says what to do', async () => {
    await expect(warehouse().query('SELECT [1, 2] AS list')).rejects.toThrow(/"list".*cast it/);
  });

  it('gives a failure with the statement that failed', async () => {
    const failure = await warehouse()
      .query('SELECT nothing_like_this')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QueryError);
    expect(failure).toMatchObject({
      sql: 'SELECT nothing_like_this',
      message: expect.stringContaining('nothing_like_this'),
    });
    await expect(warehouse().query('SELEKT')).rejects.toThrow(/^Parser Error: syntax error/);
  });

  it('reads a file that was put, and not after it was dropped', async () => {
    await warehouse().putFile('people.csv', new Blob(['name,age\nЮлия,31\n']));
    expect(await row(`SELECT * FROM read_csv('imp/people.csv')`)).toEqual(['Юлия', 31]);
    await warehouse().putFile('people.csv', 'name,age\nЯн,30\n');
    expect(await row(`SELECT * FROM read_csv('imp/people.csv')`)).toEqual(['Ян', 30]);
    await warehouse().dropFile('people.csv');
    await expect(warehouse().query(`SELECT * FROM read_csv('imp/people.csv')`)).rejects.toThrow(QueryError);
  });

  it('runs statements of a transaction all or none', async () => {
    await expect(
      warehouse().transact(['CREATE TABLE half (a INT)', 'INSERT INTO half VALUES (1)', 'SELECT no_such']),
    ).rejects.toMatchObject({ name: 'QueryError', sql: 'SELECT no_such' });
    await expect(warehouse().query('FROM half')).rejects.toThrow(QueryError);
    await warehouse().transact(['CREATE TABLE whole (a INT)', 'INSERT INTO whole VALUES (1)']);
    expect(await row('FROM whole')).toEqual([1]);
    await warehouse().query('DROP TABLE whole');
  });

  it('stops a running statement on request and stays usable', async () => {
    const stop = new AbortController();
    const running = warehouse().query(endless, { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(await row('SELECT 7')).toEqual([7]);
  });

  it('never starts a statement that was cancelled while it waited', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const running = warehouse().query(endless, { signal: first.signal });
    const waiting = warehouse().query('CREATE TABLE never (a INT)', { signal: second.signal });
    second.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    first.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    await expect(warehouse().query('FROM never')).rejects.toThrow(QueryError);
    await expect(warehouse().query('SELECT 1', { signal: second.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('answers the screen before idle work, even while idle work runs', async () => {
    const order: string[] = [];
    const stop = new AbortController();
    const note = (name: string) => () => void order.push(name);
    const long = warehouse()
      .query(endless, { priority: 'idle', signal: stop.signal })
      .catch(note('long idle'));
    const idle = warehouse().query('SELECT 1', { priority: 'idle' }).then(note('idle'));
    await Promise.all(
      [1, 2].map((number) =>
        warehouse()
          .query('SELECT 1')
          .then(note(`screen ${number}`)),
      ),
    );
    stop.abort();
    await Promise.all([long, idle]);
    expect(order).toEqual(['screen 1', 'screen 2', 'long idle', 'idle']);
  });
});
