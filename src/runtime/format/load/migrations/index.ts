import type { JsonObject } from '../json';
import { up_0_9_to_1_0 } from './up-0-9-to-1-0';

interface Migration {
  to: string;
  up: (document: JsonObject) => JsonObject;
}

/** One step per published version of the process format, by the version it starts from. */
const migrations: Readonly<Record<string, Migration>> = {
  '0.9': { to: '1.0', up: up_0_9_to_1_0 },
};

export const oldestProcessVersion = '0.9';

/** Brings a document to the newest version it can reach; the versions passed are listed in order. */
export function upgradeProcess(document: JsonObject): { document: JsonObject; passed: string[] } {
  const passed: string[] = [];
  let current = document;
  for (;;) {
    const version = String(current['formatVersion']);
    const migration = Object.hasOwn(migrations, version) ? migrations[version] : undefined;
    if (!migration) return { document: current, passed };
    current = migration.up(current);
    passed.push(version);
  }
}
