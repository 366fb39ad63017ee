import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEngines } from './engines';

describeEngines('the lock', (warehouse) => {
  let server: Server;
  let address = '';
  let requests = 0;
  beforeAll(async () => {
    server = createServer((_, response) => {
      requests += 1;
      response.end('a\n1\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it.each([
    ['a file of the machine', () => `SELECT * FROM read_csv('/etc/passwd')`],
    ['a text of the machine', () => `SELECT * FROM read_text('/etc/passwd')`],
    ['a file above the folder of given files', () => `SELECT * FROM read_csv('imp/../package.json')`],
    ['a table from the network', () => `SELECT * FROM read_csv('${address}/t.csv')`],
    ['a text from the network', () => `SELECT * FROM read_text('${address}/t')`],
    ['the network through the folder', () => `SELECT * FROM read_csv('imp/../${address}/t.csv')`],
    ['a database from the network', () => `ATTACH '${address}/a.db'`],
    ['a database of the machine', () => `ATTACH '/tmp/mainspring-lock-test.db'`],
    ['an extension by address', () => `LOAD '${address}/x.duckdb_extension'`],
    ['writing outside', () => `COPY (SELECT 1) TO '/tmp/mainspring-lock-test.csv'`],
    ['another setting', () => `SET threads = 2`],
    ['taking a setting back', () => `RESET enable_external_access`],
    ['opening the access again', () => `SET enable_external_access = true`],
    ['unlocking', () => `SET lock_configuration = false`],
  ])('refuses %s', async (_, statement) => {
    await expect(warehouse().query(statement())).rejects.toMatchObject({ name: 'QueryError' });
    expect(requests).toBe(0);
  });
});
