import { Button } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { copyText } from './copy-text';
import classes from './ErrorCard.module.css';
import { useT } from './locale';
import { messages } from './messages';

export interface Problem {
  /** Where: file, row, column, stage, field. */
  place?: string;
  /** What is wrong. */
  cause: string;
  /** What to do. */
  cure?: string;
  /** For a report: stack, SQL. Can be copied. */
  details?: string;
}

/** An error as people need it: place, cause, cure, at most one button; details can be copied. */
export function ErrorCard({
  problem,
  action,
  onClose,
}: {
  problem: Problem;
  action?: ReactNode;
  onClose?: () => void;
}) {
  const t = useT(messages);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div role="alert" className={classes.root}>
      <IconAlertTriangle size={18} className={classes.icon} aria-hidden />
      <div className={classes.body}>
        {problem.place && <div className={classes.place}>{problem.place}</div>}
        <div className={classes.cause}>{problem.cause}</div>
        {problem.cure && <div className={classes.cure}>{problem.cure}</div>}
        {(action || problem.details) && (
          <div className={classes.actions}>
            {action}
            {problem.details && (
              <Button
                variant="subtle"
                color="gray"
                onClick={() => void copyText(problem.details!).then(setCopied)}
              >
                {t(copied ? 'error.copied' : 'error.copy')}
              </Button>
            )}
          </div>
        )}
        {copied === false && problem.details && (
          <>
            <div className={classes.cure}>{t('error.copy.refused')}</div>
            <textarea
              readOnly
              className={classes.details}
              aria-label={t('error.details')}
              rows={5}
              value={problem.details}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </>
        )}
      </div>
      {onClose && (
        <button type="button" className={classes.close} aria-label={t('close')} onClick={onClose}>
          <IconX size={16} />
        </button>
      )}
    </div>
  );
}
