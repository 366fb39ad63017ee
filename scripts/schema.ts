/**
 * The JSON Schema of the process format and its reference page, both read from the zod schema. They are committed,
 * because people link to them; a test fails when they have drifted from the code.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { processJsonSchema, processReference } from './schema/reference';

const write = async (path: string, text: string, parser: 'json' | 'markdown') => {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser }));
};

await write('public/schema/process-1.0.json', JSON.stringify(processJsonSchema()), 'json');
await write('docs/process-format.md', processReference(), 'markdown');
