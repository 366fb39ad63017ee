import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useT } from '@/kit/ui';
import type { ToldFinding } from '../findings';
import { messages } from '../messages';
import { usePanel } from '../panel-context';
import classes from './notes.module.css';

const icons = { error: IconCircleX, warning: IconAlertTriangle, info: IconInfoCircle };

export function SeverityIcon({ severity, size = 14 }: { severity: ToldFinding['severity']; size?: number }) {
  const t = useT(messages);
  const Icon = icons[severity];
  return (
    <Icon
      size={size}
      className={classes.icon}
      data-severity={severity}
      aria-label={t(`severity.${severity}`)}
      role="img"
    />
  );
}

/** Findings of this very place, beside it: what is wrong and what to do. */
export function Notes({ at }: { at: string | readonly string[] }) {
  const { findings } = usePanel();
  const keys = typeof at === 'string' ? [at] : at;
  const here = findings.all.filter(({ key }) => keys.includes(key));
  return (
    <>
      {here.map(({ key, severity, cause, cure }, i) => (
        <p key={`${key} ${i}`} className={classes.note} data-severity={severity}>
          <SeverityIcon severity={severity} />
          <span>
            {cause} <span className={classes.cure}>{cure}</span>
          </span>
        </p>
      ))}
    </>
  );
}

/** The gravest of the findings in this place, and how many there are; `quiet` leaves the number to the tooltip. */
export function Count({ at, quiet }: { at: readonly string[]; quiet?: boolean }) {
  const { findings } = usePanel();
  const here = at.flatMap((key) => findings.at(key));
  const gravest = here[0];
  if (!gravest) return null;
  return (
    <span
      className={classes.count}
      data-severity={gravest.severity}
      title={here.map(({ cause }) => cause).join('\n')}
    >
      <SeverityIcon severity={gravest.severity} size={12} />
      {!quiet && here.length}
    </span>
  );
}
