import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useContext } from 'react';
import { useT } from '@/kit/ui';
import type { Item } from '../../model';
import { FindingsContext, useCanvas, type FindingMark } from '../canvas-context';
import { messages } from '../messages';
import classes from './badge.module.css';

const icons = { error: IconCircleX, warning: IconAlertTriangle, info: IconInfoCircle };
const order: readonly FindingMark['severity'][] = ['error', 'warning', 'info'];

/** The gravest finding of a card or arrow and how many there are; a click opens its panel. */
export function FindingBadge(props: { item: Item; itemKey: string; className?: string | undefined }) {
  const t = useT(messages);
  const findings = useContext(FindingsContext).get(props.itemKey);
  const { onOpenItem } = useCanvas();
  if (!findings?.length) return null;
  const severity = order.find((one) => findings.some((finding) => finding.severity === one)) ?? 'info';
  const Icon = icons[severity];
  const words = findings.map(({ text }) => text).join('\n');
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${classes.badge} ${props.className ?? ''} nodrag`}
      data-severity={severity}
      title={words}
      aria-label={t('findings', { n: findings.length, words })}
      onClick={(event) => {
        event.stopPropagation();
        onOpenItem(props.item);
      }}
    >
      <Icon size={16} aria-hidden />
      {findings.length > 1 && findings.length}
    </button>
  );
}
