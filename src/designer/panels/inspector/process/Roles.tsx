import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Id } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { showToast, useLocale, useT } from '@/kit/ui';
import { usesOf } from '../../../model';
import { Choice, Notes, Rows, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { useNewWords } from '../../use-new-words';
import { processMessages } from '../../words/process.messages';
import panel from '../panel.module.css';
import type { Opened } from './opened';

export function Roles({ open, onOpen }: Opened) {
  const t = useT(processMessages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const titled = useNewWords();
  return (
    <Rows
      label={t('section.roles')}
      open={open}
      onOpen={onOpen}
      rows={process.roles.map((role) => ({
        id: role.id,
        name: pickText(role.title, locale),
        at: [`role/${role.id}`],
      }))}
      onDelete={(role) => run('role.delete', { role })}
      add={{
        label: t('role.add'),
        run: (text) => {
          const made = run('role.add', { title: titled(text) });
          return made.done ? (made.created ?? null) : null;
        },
      }}
    >
      {({ id }) => <RoleEditor id={id} onGone={() => onOpen(null)} />}
    </Rows>
  );
}

/** A role with work can go only when another takes the work over. */
function RoleEditor({ id, onGone }: { id: Id; onGone(): void }) {
  const t = useT(processMessages);
  const common = useT(messages);
  const locale = useLocale();
  const { process, run, editor } = usePanel();
  const { roles } = useNames();
  const [heir, setHeir] = useState('');
  const role = process.roles.find((one) => one.id === id)!;
  const uses = usesOf(process, { kind: 'role', id }).length;
  const handOver = () => {
    if (!run('role.delete', { role: id, replaceBy: heir }).done) return;
    onGone();
    showToast({
      text: common('deleted', { what: pickText(role.title, locale) }),
      action: { label: common('undo'), run: () => void editor.undo() },
    });
  };
  return (
    <>
      <Notes at={`role/${id}`} />
      <WordsInput
        label={common('title')}
        text={role.title}
        onWords={(words, session) => run('role.rename', { role: id, ...words }, session)}
      />
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
