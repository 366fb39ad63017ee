import { readFileSync } from 'node:fs';
import type { Process } from '@/runtime/format';

/** The shipped process. */
export const template = JSON.parse(
  readFileSync(new URL('../../../public/templates/b2b_project_8.json', import.meta.url), 'utf8'),
) as Process;
