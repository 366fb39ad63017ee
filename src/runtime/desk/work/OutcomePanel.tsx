import { Button } from '@mantine/core';
import { IconArrowLeft, IconLock, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { showToast, useFormat, useT } from '@/kit/ui';
import type { Rejection } from '@/runtime/engine';
import type { Outcome } from '@/runtime/format';
import { FieldForm, type FieldSet, type WrongValue } from '@/runtime/player';
import { messages } from '../messages';
import { rejectionText } from '../words/rejection-text';
import { sendOrSay, type DealView } from './deal-view';
import { Due } from './Due';
import { outcomeNeeds } from './outcome-needs';
import { OutcomeMark } from './OutcomeMark';
import { ReasonForm } from './ReasonForm';
import { TaskDone } from './TaskDone';
import { useTaskDone } from './use-task-done';
import classes from './work.module.css';

/**
 * One result: what it still asks for, what holds it and who can lift that, and, where the process allows it,
 * the way on with a reason, which is recorded as a deviation and says so beforehand.
 */
export function OutcomePanel({
  view,
  outcome,
  onBack,
}: {
  view: DealView;
  outcome: Outcome;
  onBack: () => void;
}) {
  const t = useT(messages);
  const { text } = useFormat();
  const { names, state, process } = view;
  const [wrong, setWrong] = useState<{ field: string; why: WrongValue } | null>(null);
  const [refused, setRefused] = useState<Rejection | null>(null);
  const [draft, setDraft] = useState<FieldSet>({});
  const pending = state.pendingOutcome === outcome.id;
  const needs = outcomeNeeds(process, state, outcome, view.tryOut({ type: 'outcome', outcome: outcome.id }));
  // With what is typed so far, so that the way on opens as soon as the hard part is there.
  const typed = view.tryOut({ type: 'outcome', outcome: outcome.id, set: draft });
  const soft = typed?.code === 'gate_closed' && !typed.hard;
  const held = needs.tasks.length + needs.approvals.length > 0;

  const choose = (set: FieldSet, reason?: string) => {
    setDraft(set);
    const result = view.send({
      type: 'outcome',
      outcome: outcome.id,
      ...(Object.keys(set).length > 0 && { set }),
      ...(reason && { reason }),
    });
    if (result.ok) {
      if (reason) showToast({ text: t('gate.passed') });
      return;
    }
    cure(result.rejection);
  };
  const cure = (rejection: Rejection) => {
    if (rejection.code === 'invalid_value') setWrong(rejection);
    setRefused(rejection.code === 'invalid_value' ? null : rejection);
  };

  return (
    <section className={classes.stack} aria-label={text(outcome.title)}>
      <header className={classes.outcomeHead}>
        <OutcomeMark kind={outcome.kind} />
        <h3 className={classes.outcomeTitle}>{text(outcome.title)}</h3>
        {!pending && (
          <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={14} />} onClick={onBack}>
            {t('outcome.back')}
          </Button>
        )}
        {pending && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => {
              if (sendOrSay(view, { type: 'cancel_outcome' })) onBack();
            }}
          >
            {t('outcome.withdraw')}
          </Button>
        )}
      </header>
      {text(outcome.criteria) && (
        <p className={classes.quiet}>
          <b>{t('outcome.criteria')}:</b> {text(outcome.criteria)}
        </p>
      )}
      {needs.tasks.length > 0 && <HeldTasks view={view} keys={needs.tasks} />}
      {needs.approvals.map((id) => (
        <Approval key={id} view={view} checkpoint={id} />
      ))}
      {needs.hard && (
        <p className={classes.hard} role="note">
          <IconLock size={16} aria-hidden />
          {t('gate.hard')}
        </p>
      )}
      {!needs.hard && (
        <FieldForm
          key={needs.fields.join()}
          process={process}
          fields={needs.fields}
          data={{ ...state.data, ...draft }}
          wrong={wrong}
          submit={t('outcome.confirm', { outcome: text(outcome.title) })}
          disabled={held}
          onChange={setDraft}
          onSubmit={(set) => choose(set)}
        />
      )}
      {refused && (
        <p className={classes.refused} role="alert">
          {rejectionText(refused, names, state)}
        </p>
      )}
      {soft && (
        <div className={classes.soft}>
          <ReasonForm
            quiet
            label={t('gate.reason')}
            hint={t('gate.soft')}
            submit={t('gate.pass')}
            onSubmit={(reason) => choose(draft, reason)}
          />
        </div>
      )}
    </section>
  );
}

function HeldTasks({ view, keys }: { view: DealView; keys: readonly string[] }) {
  const t = useT(messages);
  const finish = useTaskDone(view);
  const tasks = view.state.tasks.filter((task) => keys.includes(task.key));
  return (
    <section>
      <h4 className={classes.subtitle}>{t('gate.tasks')}</h4>
      <ul className={classes.list}>
        {tasks.map((task) => (
          <li key={task.key} className={classes.task}>
            <div className={classes.taskLine}>
              <Button
                variant="default"
                aria-label={t('task.done.of', { task: view.names.task(task.task) })}
                onClick={() => finish.start(task)}
              >
                {t('task.done')}
              </Button>
              <div className={classes.taskWords}>
                <b>{view.names.task(task.task)}</b>
                <Due view={view} dueAt={task.dueAt} full />
              </div>
            </div>
            {finish.asking?.key === task.key && <TaskDone view={view} task={task} finish={finish} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A blocking checkpoint: who may lift it, and the button if it is the one who acts. */
function Approval({ view, checkpoint: id }: { view: DealView; checkpoint: string }) {
  const t = useT(messages);
  const { names } = view;
  const checkpoint = names.checkpoint(id);
  const refusal = view.tryOut({ type: 'approve', checkpoint: id });
  const roles = refusal?.code === 'not_allowed' ? refusal.needs : (checkpoint?.notify ?? []);
  return (
    <section className={classes.approval}>
      <div>
        <h4 className={classes.subtitle}>{t('gate.approvals')}</h4>
        <b>{names.checkpointTitle(id)}</b>
        <p className={classes.quiet}>
          {names.format.text(checkpoint?.advice)} {t('gate.who', { roles: roles.map(names.role).join(', ') })}
        </p>
      </div>
      {refusal === null && (
        <Button
          leftSection={<IconShieldCheck size={14} />}
          aria-label={t('gate.approve.of', { checkpoint: names.checkpointTitle(id) })}
          onClick={() => sendOrSay(view, { type: 'approve', checkpoint: id })}
        >
          {t('gate.approve')}
        </Button>
      )}
    </section>
  );
}
