import { describe, expect, it } from 'vitest';
import { engines } from './engines';
import { openWasmInNode } from './wasm-in-node';

const endless = 'SELECT sum(a.range * b.range) FROM range(3000000) a, range(3000000) b';

describe.each(engines)('a closed warehouse (%s)', (_, open) => {
  it('fails what ran, what waited and what comes later: nobody waits for ever', async () => {
    const warehouse = await open();
    const asked = [
      warehouse.query(endless),
      warehouse.query('SELECT 1'),
      warehouse.transact(['SELECT 1'], { priority: 'idle' }),
    ].map((answer) => expect(answer).rejects.toMatchObject({ name: 'QueryError' }));
    await warehouse.close();
    await Promise.all(asked);
    await expect(warehouse.query('SELECT 1')).rejects.toMatchObject({ name: 'QueryError', sql: 'SELECT 1' });
  });
});

describe('a warehouse whose worker died', () => {
  it('fails what ran and what comes later', async () => {
    let die: (error: Error) => void = () => undefined;
    const warehouse = await openWasmInNode(new Promise((_, reject) => (die = reject)));
    const running = expect(warehouse.query(endless)).rejects.toThrow('out of reach');
    die(new Error('out of reach'));
    await running;
    await expect(warehouse.query('SELECT 1')).rejects.toThrow('out of reach');
    await warehouse.close();
  });
});
