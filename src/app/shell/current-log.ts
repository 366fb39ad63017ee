import type { LogInfo } from '@/runtime/format';
import type { SessionState } from '../session/session';

/** The log that is being looked at. */
export function currentLog({ project }: SessionState): LogInfo | undefined {
  const { logs, settings } = project;
  return logs.find((log) => log.id === settings.log) ?? logs[0];
}
