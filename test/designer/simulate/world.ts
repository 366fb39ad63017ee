import { readFileSync } from 'node:fs';
import { simulate, type SimulateOptions, type Simulation } from '@/designer/simulate';
import type { Log, Process } from '@/runtime/format';
import { logOf } from '@/runtime/journal/log';

export const template = (): Process =>
  JSON.parse(readFileSync('public/templates/b2b_project_8.json', 'utf8')) as Process;

/** The demo world, smaller unless said otherwise. */
export function world(options: Partial<SimulateOptions> = {}): Simulation {
  const result = simulate({ process: template(), deals: 120, seed: 7, start: '2026-04-06', ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const logFrom = ({ processes, people, deals, until }: Simulation): Log =>
  logOf({ processes, people, deals, until, name: 'test' });
