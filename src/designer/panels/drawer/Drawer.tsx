import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconListTree } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useT } from '@/kit/ui';
import type { FindingsAt, ToldFinding } from '../findings';
import { SeverityIcon } from '../inputs';
import { messages } from '../messages';
import classes from './drawer.module.css';

/** Asked for more seldom than the drawing. */
const FindingList = lazy(() => import('./FindingList').then(({ FindingList }) => ({ default: FindingList })));
const Outline = lazy(() => import('./Outline').then(({ Outline }) => ({ default: Outline })));

export type DrawerTab = 'findings' | 'outline';

/** Below the drawing: findings with their counts, and the process as text. Folded, it is one line. */
export function Drawer(props: {
  open: DrawerTab | null;
  findings: FindingsAt;
  onOpen(tab: DrawerTab | null): void;
  onFinding(told: ToldFinding): void;
  /** More buttons at the right end of the line. */
  extras?: ReactNode;
}) {
  const { open, findings, onOpen, onFinding, extras } = props;
  const t = useT(messages);
  const count = (severity: ToldFinding['severity']) =>
    findings.all.filter((told) => told.severity === severity).length;
  const counts = [
    ['error', t('findings.errors', { n: count('error') }), count('error')],
    ['warning', t('findings.warnings', { n: count('warning') }), count('warning')],
    ['info', t('findings.advice', { n: count('info') }), count('info')],
  ] as const;
  const said = counts.filter(([, , n]) => n > 0);
  const toggle = (tab: DrawerTab) => onOpen(open === tab ? null : tab);
  return (
    <section className={classes.drawer} aria-label={t('drawer')} data-open={open !== null || undefined}>
      <div className={classes.bar}>
        <button
          type="button"
          className={classes.tab}
          aria-expanded={open === 'findings'}
          onClick={() => toggle('findings')}
        >
          {t('drawer.findings')}
          {findings.isChecked && said.length === 0 && <span className={classes.none}>{t('none')}</span>}
          {said.map(([severity, words, n]) => (
            <span key={severity} className={classes.count} data-severity={severity} title={words}>
              <SeverityIcon severity={severity} />
              {n}
            </span>
          ))}
        </button>
        <button
          type="button"
          className={classes.tab}
          aria-expanded={open === 'outline'}
          onClick={() => toggle('outline')}
        >
          <IconListTree size={16} aria-hidden />
          {t('drawer.outline')}
        </button>
        <span className={classes.right}>
          {extras}
          {open && (
            <ActionIcon size={28} aria-label={t('drawer.close')} onClick={() => onOpen(null)}>
              <IconChevronDown size={16} />
            </ActionIcon>
          )}
        </span>
      </div>
      {open && (
        <div className={classes.content}>
          {open === 'outline' && (
            <Suspense>
              <Outline />
            </Suspense>
          )}
          {open === 'findings' && findings.isChecked && (
            <Suspense>
              <FindingList findings={findings.all} onOpen={onFinding} />
            </Suspense>
          )}
        </div>
      )}
    </section>
  );
}
