import { readFileSync } from 'node:fs';
import type { Process } from '@/runtime/format';

let template: Process | undefined;

/** The process that ships with the product. */
export function templateProcess(): Process {
  const file = new URL('../../../public/templates/b2b_project_8.json', import.meta.url);
  return (template ??= JSON.parse(readFileSync(file, 'utf8')) as Process);
}
