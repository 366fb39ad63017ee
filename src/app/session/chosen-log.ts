import type { LogInfo, Project } from '@/runtime/format';

/** The log that is being looked at; the first where the chosen one is not there any more. */
export const chosenLog = ({ logs, settings }: Project): LogInfo | undefined =>
  logs.find((log) => log.id === settings.log) ?? logs[0];
