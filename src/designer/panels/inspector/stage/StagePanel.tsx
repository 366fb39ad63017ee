import { IconAlertOctagon, IconAlertTriangle, IconBell } from '@tabler/icons-react';
import { checkRuleText, nameIn, type Severity, type Stage } from '@/runtime/format';
import { pickText } from '@/kit/i18n';
import { useLocale, useT } from '@/kit/ui';
import type { RunResult } from '../../../edit';
import { Notes, Rows, Section } from '../../inputs';
import { usePanel } from '../../panel-context';
import type { StageTab } from '../../path';
import { useNewWords } from '../../use-new-words';
import { controlMessages } from '../../words/control.messages';
import { stageMessages } from '../../words/stage.messages';
import { KindIcon } from '../KindIcon';
import classes from '../panel.module.css';
import { CheckpointEditor } from './CheckpointEditor';
import { newRule, usualKind } from './new-rule';
import { OutcomeEditor } from './OutcomeEditor';
import { ScriptEditor } from './ScriptEditor';
import { StageAbout } from './StageAbout';
import { TaskEditor } from './TaskEditor';

interface Part {
  readonly stage: Stage;
  readonly open: string | null;
  onOpen(id: string | null): void;
}

/** The open tab of a stage. */
export function StagePanel({ stage, tab, item }: { stage: Stage; tab: StageTab; item: string | null }) {
  const { goTo } = usePanel();
  const part: Part = {
    stage,
    open: item,
    onOpen: (id) => goTo({ kind: 'stage', stage: stage.id, tab, item: id }),
  };
  switch (tab) {
    case 'about':
      return <StageAbout stage={stage} />;
    case 'script':
      return <ScriptEditor {...part} />;
    case 'tasks':
      return <Tasks {...part} />;
    case 'checkpoints':
      return <Checkpoints {...part} />;
    case 'outcomes':
      return <Outcomes {...part} />;
  }
}

function Tasks({ stage, open, onOpen }: Part) {
  const t = useT(stageMessages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const words = useNewWords();
  return (
    <div className={classes.panel}>
      <Notes at={`stage/${stage.id}/tasks`} />
      <Section title={t('tasks')}>
        <Rows
          label={t('tasks')}
          open={open}
          onOpen={onOpen}
          rows={stage.tasks.map((task) => ({
            id: task.id,
            name: pickText(task.title, locale),
            hint: nameIn(process, 'role', task.role, locale),
            at: [`stage/${stage.id}/tasks/${task.id}`],
          }))}
          onMove={(task, index) => run('task.move', { task, index })}
          onDelete={(task) => run('task.delete', { task })}
          add={{
            label: t('task.add'),
            run: (text) => {
              const made = run('task.add', { stage: stage.id, title: words(text) });
              return made.done ? (made.created ?? null) : null;
            },
          }}
        >
          {({ id }) => <TaskEditor stage={stage} task={stage.tasks.find((task) => task.id === id)!} />}
        </Rows>
      </Section>
    </div>
  );
}

const severityIcons = {
  info: IconBell,
  warning: IconAlertTriangle,
  critical: IconAlertOctagon,
} satisfies Record<Severity, unknown>;

function Checkpoints({ stage, open, onOpen }: Part) {
  const t = useT(controlMessages);
  const locale = useLocale();
  const { process, run } = usePanel();
  const words = useNewWords();
  return (
    <div className={classes.panel}>
      <Notes at={`stage/${stage.id}/checkpoints`} />
      <Section title={t('checkpoints')}>
        <Rows
          label={t('checkpoints')}
          open={open}
          onOpen={onOpen}
          rows={stage.checkpoints.map((checkpoint) => {
            const Icon = severityIcons[checkpoint.severity];
            return {
              id: checkpoint.id,
              name: pickText(checkpoint.title, locale) || checkRuleText(checkpoint.rule, process, locale),
              mark: (
                <span className={classes.kind} data-tone={checkpoint.severity}>
                  <Icon size={14} aria-label={t(`severity.${checkpoint.severity}`)} role="img" />
                </span>
              ),
              hint: t(`kind.${checkpoint.kind}`),
              at: [`stage/${stage.id}/checkpoints/${checkpoint.id}`],
            };
          })}
          onDelete={(checkpoint) => run('checkpoint.delete', { checkpoint })}
          add={{
            label: t('checkpoint.add'),
            run: (text) => {
              const rule = newRule('task_late', stage, process) ?? newRule('stay', stage, process)!;
              const made = run('checkpoint.add', {
                stage: stage.id,
                title: words(text),
                kind: usualKind[rule.on],
                rule,
              });
              return made.done ? (made.created ?? null) : null;
            },
          }}
        >
          {({ id }) => (
            <CheckpointEditor stage={stage} checkpoint={stage.checkpoints.find((c) => c.id === id)!} />
          )}
        </Rows>
      </Section>
    </div>
  );
}

function Outcomes({ stage, open, onOpen }: Part) {
  const t = useT(stageMessages);
  const locale = useLocale();
  const { process, run, editor } = usePanel();
  const words = useNewWords();
  // On the drawing a new arrow becomes the selection; here the work goes on in the stage.
  const stay = (result: RunResult) => {
    if (result.done) editor.select([{ kind: 'stage', stage: stage.id }]);
    return result;
  };
  return (
    <div className={classes.panel}>
      <Notes at={`stage/${stage.id}/outcomes`} />
      <Section title={t('outcomes')}>
        <Rows
          label={t('outcomes')}
          open={open}
          onOpen={onOpen}
          rows={stage.outcomes.map((outcome) => ({
            id: outcome.id,
            name: pickText(outcome.title, locale),
            mark: <KindIcon kind={outcome.kind} label={t(`outcome.${outcome.kind}`)} />,
            hint: `→ ${nameIn(process, 'node', outcome.to, locale)}`,
            at: [`stage/${stage.id}/outcomes/${outcome.id}`],
          }))}
          onMove={(outcome, index) => run('transition.move', { stage: stage.id, outcome, index })}
          onDelete={(outcome) => stay(run('transition.delete', { stage: stage.id, outcome }))}
          add={{
            label: t('outcome.add'),
            run: (text) => {
              const next = process.stages[process.stages.indexOf(stage) + 1] ?? process.ends[0] ?? stage;
              const made = stay(
                run('transition.connect', { stage: stage.id, to: next.id, title: words(text) }),
              );
              return made.done ? (made.created ?? null) : null;
            },
          }}
        >
          {({ id }) => (
            <OutcomeEditor stage={stage.id} outcome={stage.outcomes.find((o) => o.id === id)!} titled />
          )}
        </Rows>
      </Section>
    </div>
  );
}
