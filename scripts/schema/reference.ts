/** The process format as JSON Schema (2020-12) and as a page for people. */
import { z } from 'zod';
import { processSchema } from '../../src/runtime/format/schema';
import { docCommentsOf, type DocComments } from './doc-comments';

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: Schema;
  prefixItems?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
}

const sources = 'src/runtime/format/schema';

/** The schema as it is published: definitions by name, each with the words of its source. */
export function processJsonSchema(): Schema {
  const comments = docCommentsOf(sources);
  const schema = z.toJSONSchema(processSchema, { target: 'draft-2020-12', io: 'input' }) as Schema;
  for (const [id, definition] of Object.entries(schema.$defs ?? {})) describe(id, definition, comments);
  return {
    ...schema,
    description: 'Mainspring process, format 1.0. References between parts are checked by the lint.',
  };
}

function describe(id: string, definition: Schema, comments: DocComments): void {
  const words = comments.definitions.get(id);
  if (words) definition.description = words;
  for (const shape of [definition, ...(definition.oneOf ?? []), ...(definition.anyOf ?? [])])
    for (const [name, property] of Object.entries(shape.properties ?? {})) {
      const said = comments.properties.get(`${id}.${name}`);
      if (said) property.description = said;
    }
}

export function processReference(): string {
  const schema = processJsonSchema();
  const definitions = Object.entries(schema.$defs ?? {}).sort(([a], [b]) =>
    a === 'Process' ? -1 : b === 'Process' ? 1 : a.localeCompare(b),
  );
  return [
    '# Process format 1.0',
    'Made from the schema by `npm run schema`. The same schema in machine form: `public/schema/process-1.0.json`.',
    'A process is one JSON document. Meaning, texts and layout lie apart: only meaning enters the semantic hash, so a moved card or a mended phrase never makes a new version. The schema checks the shape; that every reference resolves is checked by `npm run --silent cli -- check PROCESS.json`.',
    ...definitions.map(([id, definition]) => section(id, definition)),
  ].join('\n\n');
}

function section(id: string, definition: Schema): string {
  const lines = [`## ${id}`];
  if (definition.description) lines.push(definition.description);
  const variants = definition.oneOf ?? definition.anyOf;
  if (definition.properties) lines.push(table(definition));
  else if (variants)
    for (const variant of variants) lines.push(variant.properties ? table(variant) : `- ${typeOf(variant)}`);
  else lines.push(typeOf(definition));
  return lines.join('\n\n');
}

function table({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(
    ([name, property]) =>
      `| \`${name}\` | ${typeOf(property)} | ${required.includes(name) ? 'yes' : ''} | ${cell(property.description ?? '')} |`,
  );
  return ['| Field | Type | Required | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const cell = (words: string): string => words.replaceAll('|', '\\|');

function typeOf(schema: Schema): string {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!;
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) return variants.map(typeOf).join(' or ');
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([name, property]) => `${name}: ${typeOf(property)}`)
      .join('; ')} }`;
  if (typeof schema.additionalProperties === 'object') return `map to ${typeOf(schema.additionalProperties)}`;
  const form = schema.pattern ? ` of the form \`${cell(schema.pattern)}\`` : '';
  return `${schema.type ?? 'any'}${form}`;
}
