import { beforeAll, expect, it } from 'vitest';
import type { Question } from '@/analytics/sql';
import { answer, loadLog, rowsOf, type Cell, type Warehouse } from '@/analytics/warehouse';
import { describeEngines } from './engines';
import { deal, sourceOf } from './log-of';

const dealsOf = (manager: string): Question<Cell[][]> => ({
  statements: [
    { sql: 'SELECT case_id FROM cases WHERE manager = ? ORDER BY case_no', params: [manager] },
    { sql: 'SELECT count(*) FROM cases', params: [] },
  ],
  read: ([deals, all]) => [...rowsOf(deals!), ...rowsOf(all!)],
});

const log = (...managers: string[]) =>
  sourceOf({ cases: managers.map((manager, index) => deal({ caseId: String(index + 1), manager })) });

describeEngines('answers', (open) => {
  let asked = 0;
  let warehouse: Warehouse;
  /** Counts what reaches the engine. */
  beforeAll(() => {
    warehouse = {
      ...open(),
      query: (sql, options) => {
        asked += 1;
        return open().query(sql, options);
      },
    };
  });

  it('are read from all statements of the question', async () => {
    await loadLog(warehouse, log('Анна', 'Борис', 'Анна'), { calendar: null });
    expect(await answer(warehouse, dealsOf('Анна'))).toEqual([['1'], ['3'], [3]]);
  });

  it('are asked once for a log, and anew for another log or another value', async () => {
    await loadLog(warehouse, log('Анна', 'Борис'), { calendar: null });
    const before = asked;
    await answer(warehouse, dealsOf('Анна'));
    await answer(warehouse, dealsOf('Анна'));
    expect(asked - before).toBe(2);
    await answer(warehouse, dealsOf('Борис'));
    expect(asked - before).toBe(3);
    await loadLog(warehouse, log('Анна'), { calendar: null });
    expect(await answer(warehouse, dealsOf('Анна'))).toEqual([['1'], [1]]);
  });

  it('are about one log even if another takes its place meanwhile', async () => {
    await loadLog(warehouse, log('Анна'), { calendar: null });
    const loading = loadLog(warehouse, log('Анна', 'Анна'), { calendar: null });
    const possible = ['[["1"],[1]]', '[["1"],["2"],[2]]'];
    let done = false;
    void loading.then(() => (done = true));
    for (let number = 0; !done; number++) {
      const question = dealsOf('Анна');
      const fresh = question.statements.map(({ sql, params }) => ({ sql: `${sql} -- ${number}`, params }));
      expect(possible).toContain(JSON.stringify(await answer(warehouse, { ...question, statements: fresh })));
    }
    await loading;
    expect(JSON.stringify(await answer(warehouse, dealsOf('Анна')))).toBe(possible[1]);
  });

  it('can be cancelled', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(answer(warehouse, dealsOf('Анна'), { signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
