import { useT } from '@/kit/ui';
import { usePanel } from '../../panel-context';
import { processMessages } from '../../words/process.messages';
import { NamedList } from './NamedList';
import type { Opened } from './opened';

export function Reasons({ open, onOpen }: Opened) {
  const t = useT(processMessages);
  const { process, run } = usePanel();
  return (
    <NamedList
      open={open}
      onOpen={onOpen}
      label={t('section.reasons')}
      items={process.lossReasons}
      place="lossReason"
      add={{ label: t('reason.add'), run: (title) => run('lossReason.add', { title }) }}
      onTitle={(reason, words, session) => run('lossReason.rename', { reason, ...words }, session)}
      onDelete={(reason) => run('lossReason.delete', { reason })}
    />
  );
}
