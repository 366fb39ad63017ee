import { IconAlertTriangle, IconCheck, IconClockPause, IconFilterOff, IconX } from '@tabler/icons-react';
import { Handle, Position, useStore, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { EndKind } from '@/runtime/format';
import { useFormat, useT } from '@/kit/ui';
import { factsOf } from '../model';
import { CardTitle } from './CardTitle';
import classes from './Cards.module.css';
import { durationText } from './duration-text';
import { durations } from './durations';
import { useCanvas } from './editor-context';
import type { CardNode } from './flow-elements';
import { messages } from './messages';

/** Below this zoom small print cannot be read; a coloured block with its title can. */
const detailZoom = 0.45;

function Handles({ source }: { source: boolean }) {
  return (
    <>
      <Handle type="target" id="left-in" position={Position.Left} className={classes.handle} />
      <Handle type="target" id="top-in" position={Position.Top} className={classes.handle} />
      {source && (
        <>
          <Handle type="source" id="right" position={Position.Right} className={classes.handle} />
          <Handle type="source" id="bottom" position={Position.Bottom} className={classes.handle} />
          <Handle type="source" id="top" position={Position.Top} className={classes.handle} />
        </>
      )}
    </>
  );
}

const initials = (words: string) =>
  words
    .split(/[\s-]+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

export const StageCard = memo(function StageCard({ data: { drawn }, selected }: NodeProps<CardNode>) {
  const t = useT(messages);
  const inWords = useT(durations);
  const { text } = useFormat();
  const { editor } = useCanvas();
  const detailed = useStore((state) => state.transform[2] >= detailZoom);
  if (drawn.kind !== 'stage') return null;
  const facts = factsOf(drawn.stage);
  const { roles } = editor.getState().process;
  const role = roles.find(({ id }) => id === facts.responsible[0]);
  const limit = facts.limit && t('limit', { duration: durationText(facts.limit, inWords) });
  const { critical, warning, info, total } = facts.checkpoints;
  return (
    <div
      className={classes.stage}
      data-selected={selected || undefined}
      data-detailed={detailed || undefined}
    >
      <Handles source />
      <CardTitle drawn={drawn} title={drawn.title} />
      {detailed && (
        <>
          <span className={classes.role}>
            <span className={classes.avatar} aria-hidden>
              {role ? initials(text(role.title)) : <IconAlertTriangle size={12} />}
            </span>
            <span className={classes.roleName}>{role ? text(role.title) : t('no.role')}</span>
          </span>
          <span className={classes.facts}>
            {[t('steps', { n: facts.steps }), t('tasks', { n: facts.tasks }), limit]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {total > 0 && (
            <span className={classes.marks} title={t('checkpoints', { n: total })}>
              {Array.from({ length: total }, (_, i) => (
                <i
                  key={i}
                  data-severity={
                    i < critical ? 'critical' : i < critical + warning ? 'warning' : info ? 'info' : undefined
                  }
                />
              ))}
            </span>
          )}
        </>
      )}
    </div>
  );
});

const endIcons = {
  success: IconCheck,
  failure: IconX,
  disqualified: IconFilterOff,
  postponed: IconClockPause,
} satisfies Record<EndKind, unknown>;

export const EndCard = memo(function EndCard({ data: { drawn }, selected }: NodeProps<CardNode>) {
  const t = useT(messages);
  if (drawn.kind !== 'end') return null;
  const Icon = endIcons[drawn.end.kind];
  return (
    <div className={classes.end} data-kind={drawn.end.kind} data-selected={selected || undefined}>
      <Handles source={false} />
      {drawn.end.kind === 'postponed' && (
        <Handle
          type="source"
          id="top"
          position={Position.Top}
          isConnectable={false}
          className={classes.hidden}
        />
      )}
      <Icon size={18} aria-label={t(`end.${drawn.end.kind}`)} className={classes.endIcon} />
      <CardTitle drawn={drawn} title={drawn.title} />
    </div>
  );
});

export const EntryCard = memo(function EntryCard({ data: { drawn }, selected }: NodeProps<CardNode>) {
  return (
    <div className={classes.entry} data-selected={selected || undefined}>
      <CardTitle drawn={drawn} title={drawn.title} />
      <Handle type="source" position={Position.Right} isConnectable={false} className={classes.hidden} />
    </div>
  );
});
