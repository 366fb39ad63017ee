import type { Id, Process } from '@/runtime/format';

/**
 * The stages a deal passes when all goes well, with the won end if it is reached: from the first entry (else
 * the first stage) along the first success outcome that leads somewhere new.
 */
export function wonPath(process: Process): Id[] {
  const stages = new Map(process.stages.map((stage) => [stage.id, stage]));
  const path: Id[] = [];
  const seen = new Set<Id>();
  let at: Id | undefined = process.entries.find((entry) => stages.has(entry.stage))?.stage;
  at ??= process.stages[0]?.id;
  while (at && !seen.has(at)) {
    seen.add(at);
    path.push(at);
    const next: Id | undefined = stages
      .get(at)
      ?.outcomes.find((outcome) => outcome.kind === 'success' && !seen.has(outcome.to))?.to;
    at = next && (stages.has(next) || isWonEnd(process, next)) ? next : undefined;
  }
  return path;
}

function isWonEnd(process: Process, id: Id): boolean {
  return process.ends.some((end) => end.id === id && end.kind === 'success');
}
