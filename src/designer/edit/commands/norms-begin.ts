import type { Id, Process } from '@/runtime/format';
import { findStage, ratioId } from '../../model';
import type { Command } from '../command-map';
import { patched, recounted } from '../change';

/** Of the funnel until it is measured. */
const half = 0.5;

export const normsBegin: Command<'norms.begin'> = (process) => {
  if (process.norms) return { process };
  const points = wonPath(process);
  const stages = points.flatMap((id) => findStage(process, id) ?? []);
  const norms = {
    planPerManagerMonth: 0,
    averageDeal: 0,
    workingDays: 21,
    availability: 0.9,
    dayMinutes: 480,
    ratios: points.slice(0, -1).map((id, i) => ({ id: ratioId(id, points[i + 1]!), share: half })),
    daily: stages.map(({ id, title }) => ({ id, title, exact: 0, norm: 0, minutes: 30 })),
    load: { minutesDay: 0, share: 0 },
    ramp: [{ week: 1, share: 1 }],
  };
  return { process: recounted(patched(process, { norms })) };
};

/** From the first stage along the first success outcome of each to the win. */
function wonPath(process: Process): Id[] {
  const path: Id[] = [];
  for (let at = process.stages[0]; at && !path.includes(at.id);) {
    path.push(at.id);
    const next: Id | undefined = at.outcomes.find(({ kind }) => kind === 'success')?.to;
    at = next === undefined ? undefined : findStage(process, next);
  }
  return [...path, process.ends.find(({ kind }) => kind === 'success')?.id ?? 'won'];
}
