import type { CheckKind, Checkpoint, Duration, Severity, Stage } from '@/runtime/format';
import { useT } from '@/kit/ui';
import { Choice, Line, ManyOf, Notes, SpanInput, Toggle, WordsInput } from '../../inputs';
import { messages } from '../../messages';
import { usePanel } from '../../panel-context';
import { useNames } from '../../use-names';
import { controlMessages } from '../../words/control.messages';
import classes from './checkpoint.module.css';
import { RuleEditor } from './RuleEditor';

const kinds: readonly CheckKind[] = ['deadline', 'stay', 'inactivity', 'data', 'order', 'limit', 'quality'];
const severities: readonly Severity[] = ['info', 'warning', 'critical'];
const channels = ['app', 'email'] as const;
type Channels = Checkpoint['channel'];
const fourHours: Duration = { iso: 'PT4H', clock: 'work' };

export function CheckpointEditor({ stage, checkpoint }: { stage: Stage; checkpoint: Checkpoint }) {
  const t = useT(controlMessages);
  const common = useT(messages);
  const { run } = usePanel();
  const { roles } = useNames();
  const edit = (change: Omit<Parameters<typeof run<'checkpoint.edit'>>[1], 'checkpoint'>, session?: string) =>
    run('checkpoint.edit', { checkpoint: checkpoint.id, ...change }, session);
  return (
    <>
      <Notes at={`stage/${stage.id}/checkpoints/${checkpoint.id}`} />
      <WordsInput
        label={common('title')}
        text={checkpoint.title}
        onWords={(title, session) => edit({ title }, session)}
      />
      <RuleEditor
        stage={stage}
        rule={checkpoint.rule}
        onChange={(rule, session) => edit({ rule }, session)}
      />
      <Line>
        <Choice
          label={t('severity')}
          value={checkpoint.severity}
          options={severities.map((severity) => ({ value: severity, label: t(`severity.${severity}`) }))}
          onChange={(severity) => edit({ severity: severity as Severity })}
        />
        <Choice
          label={t('kind.label')}
          value={checkpoint.kind}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={(kind) => edit({ kind: kind as CheckKind })}
        />
      </Line>
      <Toggle
        label={t('blocks')}
        checked={checkpoint.blocks ?? false}
        onChange={(blocks) => edit({ blocks })}
      />
      <ManyOf
        label={t('notify')}
        value={checkpoint.notify}
        options={roles}
        adds={common('add.role')}
        onChange={(notify) => edit({ notify })}
      />
      <ChannelToggles
        label={t('channels')}
        value={checkpoint.channel}
        onChange={(channel) => edit({ channel })}
      />
      <WordsInput
        label={t('advice')}
        text={checkpoint.advice}
        lines={1}
        onWords={(advice, session) => edit({ advice }, session)}
      />
      <Escalation checkpoint={checkpoint} onChange={(escalate, session) => edit({ escalate }, session)} />
    </>
  );
}

function Escalation(props: {
  checkpoint: Checkpoint;
  onChange(escalate: NonNullable<Checkpoint['escalate']> | null, session?: string): void;
}) {
  const { checkpoint, onChange } = props;
  const t = useT(controlMessages);
  const common = useT(messages);
  const { roles } = useNames();
  const { escalate, notify } = checkpoint;
  const above = roles.find(({ value }) => !notify.includes(value)) ?? roles[0];
  return (
    <>
      {(above || escalate) && (
        <Toggle
          label={t('escalate')}
          checked={escalate !== undefined}
          onChange={(on) =>
            onChange(on && above ? { after: fourHours, to: [above.value], channel: ['app'] } : null)
          }
        />
      )}
      {escalate && (
        <>
          <SpanInput
            label={t('escalate.after')}
            value={escalate.after}
            onChange={(after, session) => after && onChange({ ...escalate, after }, session)}
          />
          <ManyOf
            label={t('escalate.to')}
            value={escalate.to}
            options={roles}
            adds={common('add.role')}
            onChange={(to) => to.length > 0 && onChange({ ...escalate, to })}
          />
          <ChannelToggles
            label={t('escalate.channels')}
            value={escalate.channel}
            onChange={(channel) => onChange({ ...escalate, channel })}
          />
        </>
      )}
    </>
  );
}

function ChannelToggles(props: { label: string; value: Channels; onChange(value: Channels): void }) {
  const t = useT(controlMessages);
  return (
    <div role="group" aria-label={props.label}>
      <span className={classes.label} aria-hidden>
        {props.label}
      </span>
      {channels.map((channel) => (
        <Toggle
          key={channel}
          label={t(`channel.${channel}`)}
          checked={props.value.includes(channel)}
          onChange={(on) =>
            props.onChange(channels.filter((one) => (one === channel ? on : props.value.includes(one))))
          }
        />
      ))}
    </div>
  );
}
