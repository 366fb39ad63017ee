import type { AnalysisData, MeasuredLog } from '@/analytics/bench';
import type { LogInfo } from '@/runtime/format';

/** A log that was renamed while it stood in the database bears its new name at once. */
export function dataNamedBy(logs: readonly LogInfo[], data: AnalysisData): AnalysisData {
  if (data.status === 'ready') return { ...data, measured: named(logs, data.measured) };
  return 'old' in data && data.old ? { ...data, old: named(logs, data.old) } : data;
}

function named(logs: readonly LogInfo[], measured: MeasuredLog): MeasuredLog {
  const info = logs.find(({ id, origin }) => id === measured.log && origin === 'import');
  return info ? { ...measured, header: { ...measured.header, name: info.name } } : measured;
}
