import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { showToast, useLocale, useT } from '@/kit/ui';
import { usesOf } from '../../../model';
import { Choice } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';
import { NamedList } from './NamedList';
import type { Opened } from './opened';
import { undoOf } from '../../../edit';

export function Roles({ open, onOpen }: Opened) {
  const t = useT(processMessages);
  const { process, run } = usePanel();
  return (
    <NamedList
      open={open}
      onOpen={onOpen}
      label={t('section.roles')}
      items={process.roles}
      place="role"
      add={{ label: t('role.add'), run: (title) => run('role.add', { title }) }}
      onTitle={(role, words, session) => run('role.rename', { role, ...words }, session)}
      onDelete={(role) => run('role.delete', { role })}
    >
      {(role) => <HandOver role={role} onGone={() => onOpen(null)} />}
    </NamedList>
  );
}

/** A role with work can go only when another takes the work over. */
function HandOver({ role, onGone }: { role: Role; onGone(): void }) {
  const { id } = role;
  const t = useT(processMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { process, run, editor } = usePanel();
  const { roles } = useNames();
  const [heir, setHeir] = useState('');
  const uses = usesOf(process, { kind: 'role', id }).length;
  const handOver = () => {
    if (!run('role.delete', { role: id, replaceBy: heir }).done) return;
    onGone();
    showToast({
      text: common('deleted', { what: pickText(role.title, locale) }),
      action: { label: common('undo'), run: undoOf(editor) },
    });
  };
  return (
    <>
      <p className={panel.sentence}>{uses === 0 ? t('uses.none') : t('uses', { n: uses })}</p>
      {uses > 0 && roles.length > 1 && (
        <>
          <Choice
            label={t('role.replace')}
            value={heir}
            options={[
              { value: '', label: t('role.replace.choose') },
              ...roles.filter(({ value }) => value !== id),
            ]}
            onChange={setHeir}
          />
          {heir && (
            <div>
              <Button variant="default" onClick={handOver}>
                {t('role.replace.do')}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
