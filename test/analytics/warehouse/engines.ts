import { afterAll, beforeAll, describe } from 'vitest';
import type { Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { openWasmInNode } from './wasm-in-node';

export const engines: readonly (readonly [string, () => Promise<Warehouse>])[] = [
  ['native', () => openNativeWarehouse()],
  ['wasm', () => openWasmInNode()],
];

/** The same promises of both engines: `tests` gets a way to the open one. */
export function describeEngines(
  what: string,
  tests: (warehouse: () => Warehouse, engine: string) => void,
): void {
  describe.each(engines)(`${what} (%s)`, (name, open) => {
    let warehouse: Warehouse;
    beforeAll(async () => {
      warehouse = await open();
    });
    afterAll(() => warehouse.close());
    tests(() => warehouse, name);
  });
}
