import { IconChevronRight, IconCircleCheck } from '@tabler/icons-react';
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { EmptyState, useLocale, useT } from '@/kit/ui';
import { commands } from '../../edit';
import { describeGroup, groupFindings, placeKey, type DescribedFinding, type FindingGroup } from '../../lint';
import type { ToldFinding } from '../findings';
import { SeverityIcon } from '../inputs';
import { messages } from '../messages';
import { usePanel } from '../panel-context';
import { findingMessages } from '../words/finding.messages';
import classes from './drawer.module.css';
import { LanguageCure } from './LanguageCure';

/** All findings, the gravest first; many of one rule in one place are a line that opens. A click opens the place. */
export function FindingList({
  findings,
  onOpen,
}: {
  findings: readonly ToldFinding[];
  onOpen(told: ToldFinding): void;
}) {
  const t = useT(messages);
  const { editor, process } = usePanel();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => editor.learn(commands), [editor]);
  const groups = useMemo(() => groupFindings(process, findings), [process, findings]);
  /** Along all lines that are seen, those of opened groups too. */
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || !(event.target instanceof HTMLElement) || !list.current) return;
    const lines = [...list.current.querySelectorAll<HTMLElement>('[data-line]')];
    const at = lines.indexOf(event.target);
    if (at < 0) return;
    event.preventDefault();
    lines[at + by]?.focus();
  };
  if (findings.length === 0)
    return (
      <EmptyState
        icon={<IconCircleCheck size={24} />}
        title={t('findings.none')}
        text={t('findings.none.text')}
      />
    );
  return (
    <ul ref={list} className={classes.findings} onKeyDown={onKeyDown}>
      {groups.map((group) =>
        group.kind === 'one' ? (
          <li key={keyOf(group.first)}>
            <Line told={group.first} severity={group.first.severity} onClick={() => onOpen(group.first)} />
          </li>
        ) : (
          <Group key={`${group.kind} ${keyOf(group.first)}`} group={group} onOpen={onOpen} />
        ),
      )}
    </ul>
  );
}

const keyOf = ({ finding, cause }: ToldFinding): string => `${finding.rule} ${placeKey(finding.at)} ${cause}`;

function Group({ group, onOpen }: { group: FindingGroup<ToldFinding>; onOpen(told: ToldFinding): void }) {
  const t = useT(findingMessages);
  const locale = useLocale();
  const { process } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const n = group.items.length;
  return (
    <li>
      <Line
        told={describeGroup(process, group, locale)}
        severity={group.first.severity}
        opens={{ isOpen, n, words: t('members', { n }) }}
        onClick={() => setOpen(!isOpen)}
      />
      {group.kind === 'language' && <LanguageCure language={group.language} />}
      {isOpen && (
        <ul className={classes.members}>
          {group.items.map((told, at) => (
            // Members of one place may say the same words of different parts of it.
            <li key={`${keyOf(told)} ${at}`}>
              <Line told={told} severity={told.severity} onClick={() => onOpen(told)} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Line(props: {
  told: DescribedFinding;
  severity: ToldFinding['severity'];
  opens?: { readonly isOpen: boolean; readonly n: number; readonly words: string };
  onClick(): void;
}) {
  const { told, severity, opens, onClick } = props;
  return (
    <button
      type="button"
      className={classes.finding}
      data-line
      aria-expanded={opens?.isOpen}
      title={opens?.words}
      onClick={onClick}
    >
      <SeverityIcon severity={severity} size={16} />
      {opens && <IconChevronRight size={14} className={classes.opens} aria-hidden />}
      <span className={classes.cause}>
        {told.cause} <span className={classes.cure}>{told.cure}</span>
      </span>
      {opens && <span className={classes.many}>{opens.n}</span>}
      <span className={classes.place}>{told.place}</span>
    </button>
  );
}
