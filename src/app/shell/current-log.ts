import type { LogInfo } from '@/runtime/format';
import { chosenLog } from '../session/chosen-log';
import type { SessionState } from '../session/session';

/** The log that is being looked at. */
export const currentLog = ({ project }: SessionState): LogInfo | undefined => chosenLog(project);
