import { ActionIcon, Menu, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconDots, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat, useT } from '@/kit/ui';
import type { Id } from '@/runtime/format';
import { messages } from '../messages';
import { sendOrSay, type DealView } from './deal-view';
import { PersonPicker } from './PersonPicker';
import { ReasonForm } from './ReasonForm';
import classes from './work.module.css';

type Doing = 'give' | 'note' | 'override' | 'reopen' | null;

/** Whose deal, at which stage; and what is done to a deal as a whole. */
export function DealHead({
  view,
  onOpenStage,
  onBack,
}: {
  view: DealView;
  onOpenStage?: ((stage: Id) => void) | undefined;
  onBack: () => void;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  const { state, stage, names, process } = view;
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const place = process.stages.findIndex((s) => s.id === state.stage) + 1;
  const stageName = `${place > 0 ? `${place}. ` : ''}${names.stage(state.stage)}`;
  return (
    <header className={classes.head}>
      <div className={classes.headLine}>
        <ActionIcon className={classes.back} aria-label={t('deal.back')} onClick={onBack}>
          <IconArrowLeft size={18} />
        </ActionIcon>
        <h2 className={classes.title}>{state.title}</h2>
        {onOpenStage && stage ? (
          <button
            type="button"
            className={classes.stage}
            title={t('deal.stage.open')}
            aria-label={`${t('deal.stage', { stage: stageName })}. ${t('deal.stage.open')}`}
            onClick={() => onOpenStage(stage.id)}
          >
            {stageName}
            <IconExternalLink size={12} aria-hidden />
          </button>
        ) : (
          <span className={classes.stage}>{stageName}</span>
        )}
        <span className={classes.runner}>
          {t('deal.with', { person: names.person(state.assignee) || t('who.nobody') })}
        </span>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('deal.menu')}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setDoing('note')}>{t('deal.note')}</Menu.Item>
            {state.status !== 'ended' && (
              <Menu.Item onClick={() => setDoing('give')}>{t('deal.give')}</Menu.Item>
            )}
            {state.status === 'open' && (
              <Menu.Item onClick={() => setDoing('override')}>{t('deal.override')}</Menu.Item>
            )}
            {state.status !== 'open' && (
              <Menu.Item onClick={() => setDoing('reopen')}>{t('deal.reopen')}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
      {doing === 'note' && (
        <ReasonForm
          label={t('deal.note.text')}
          submit={t('save')}
          onCancel={close}
          onSubmit={(words) => sendOrSay(view, { type: 'note', text: words }) && close()}
        />
      )}
      {doing === 'give' && (
        <PersonPicker
          view={view}
          label={t('deal.give')}
          except={state.assignee}
          onClose={close}
          onPick={(assignee) => sendOrSay(view, { type: 'assign_deal', assignee }) && close()}
        />
      )}
      {doing === 'reopen' && (
        <ReasonForm
          label={t('deal.reopen.why')}
          submit={t('deal.reopen')}
          onCancel={close}
          onSubmit={(reason) => sendOrSay(view, { type: 'reopen', reason }) && close()}
        />
      )}
      {doing === 'override' && (
        <OverrideForm
          view={view}
          targets={[
            ...process.stages
              .filter((s) => s.id !== state.stage)
              .map((s) => ({ value: s.id, label: text(s.title) })),
            ...process.ends.map((e) => ({ value: e.id, label: text(e.title) })),
          ]}
          onClose={close}
        />
      )}
    </header>
  );
}

function OverrideForm({
  view,
  targets,
  onClose,
}: {
  view: DealView;
  targets: { value: string; label: string }[];
  onClose: () => void;
}) {
  const t = useT(messages);
  const [to, setTo] = useState(targets[0]?.value ?? '');
  return (
    <ReasonForm
      label={t('gate.reason')}
      hint={t('deal.override.hint')}
      submit={t('deal.override')}
      onCancel={onClose}
      onSubmit={(reason) => sendOrSay(view, { type: 'override', to, reason }) && onClose()}
    >
      <NativeSelect
        size="xs"
        label={t('deal.override.to')}
        value={to}
        data={targets}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
    </ReasonForm>
  );
}
