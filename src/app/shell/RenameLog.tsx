import { EditInPlace, useT } from '@/kit/ui';
import type { Session } from '../session/session';
import { logMessages } from './log-messages';
import { useLogKeeping } from './use-log-keeping';

interface RenameLogProps {
  session: Session;
  log: string;
  name: string;
  onClose(by: 'key' | 'leaving'): void;
}

/** The name of the log, edited where it stands in the bar. */
export function RenameLog({ session, log, name, onClose }: RenameLogProps) {
  const t = useT(logMessages);
  const keeping = useLogKeeping(session);
  return (
    <EditInPlace
      label={t('name')}
      value={name}
      onCommit={(next) => keeping.onRename(log, next)}
      onClose={onClose}
    />
  );
}
