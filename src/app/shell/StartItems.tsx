import { Menu } from '@mantine/core';
import { IconFilePlus, IconFileSpreadsheet, IconTemplate } from '@tabler/icons-react';
import { useT } from '@/kit/ui';
import { useDrafting } from '../draft/drafting';
import { messages } from '../messages';
import type { AppSession } from '../session/app-session';
import { useNewProject } from './use-new-project';

/** What a project of one's own can begin with. */
export function StartItems({ app }: { app: AppSession }) {
  const t = useT(messages);
  const begin = useNewProject(app);
  const { fromExport } = useDrafting();
  return (
    <>
      <Menu.Item leftSection={<IconTemplate size={16} />} onClick={begin.fromTemplate}>
        {t('project.new.template')}
      </Menu.Item>
      <Menu.Item leftSection={<IconFileSpreadsheet size={16} />} onClick={fromExport}>
        {t('project.new.export')}
      </Menu.Item>
      <Menu.Item leftSection={<IconFilePlus size={16} />} onClick={begin.empty}>
        {t('project.new.empty')}
      </Menu.Item>
    </>
  );
}
