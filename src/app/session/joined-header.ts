import type { LogHeader, LogStage } from '@/runtime/format';

/** A header for rows of two logs, `own` being the newer: what only it knows of is added to what the base has. */
export function joinedHeader(base: LogHeader, own: LogHeader): LogHeader {
  const known = new Set(base.attributes.map(({ id }) => id));
  return {
    ...base,
    stages: joinedStages(base.stages, own.stages),
    attributes: [...base.attributes, ...own.attributes.filter(({ id }) => !known.has(id))],
    until: Math.max(base.until ?? 0, own.until ?? 0),
  };
}

/** A new stage stands behind the one that it follows on the drawing, so that "a later stage" keeps its meaning. */
function joinedStages(base: readonly LogStage[], own: readonly LogStage[]): LogStage[] {
  const joined = [...base];
  for (const [at, stage] of own.entries()) {
    if (joined.some(({ id }) => id === stage.id)) continue;
    const before = own[at - 1]?.id;
    joined.splice(joined.findIndex(({ id }) => id === before) + 1, 0, stage);
  }
  return joined;
}
