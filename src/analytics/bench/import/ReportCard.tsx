import { Button } from '@mantine/core';
import { IconDownload, IconSchema, IconSitemap } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import {
  describeReject,
  describeSkip,
  describeWarning,
  type FileReport,
  type ImportReport,
  type SkipCause,
} from '@/analytics/intake';
import { useFormat, useLocale, useT } from '@/kit/ui';
import classes from './Import.module.css';
import type { ImportedLog } from './intake-port';
import { messages } from './messages';
import { rejectedCsv } from './rejected-csv';

/** Rejected rows shown on the screen; the file has them all. */
const SHOWN = 50;
const LISTED = 8;

interface ReportCardProps {
  imported: ImportedLog;
  /** Whether the log lies in the project already. */
  kept: 'storing' | 'stored' | 'unstored';
  onOpen(): void;
  /** Draws the process of the log into a project of its own. */
  onDraw(): void;
  /** Shows the log on the drawing of the process. */
  onDrawing(): void;
  onStore(): void;
  onBack(): void;
}

/** What became of every row; the log is stored meanwhile. Enter opens it, or stores it again. */
export function ReportCard({ imported, kept, onOpen, onDraw, onDrawing, onStore, onBack }: ReportCardProps) {
  const { report, source } = imported;
  const t = useT(messages);
  const { date, number, money } = useFormat();
  const main = useRef<HTMLButtonElement>(null);
  // A button that is busy cannot hold the keyboard.
  useEffect(() => {
    if (kept !== 'storing') main.current?.focus({ preventScroll: true });
  }, [kept]);
  const { currency } = source.header;
  const shown = (['won', 'lost', 'open', 'not_ours', 'postponed'] as const).filter(
    (outcome) => report.outcomes[outcome] > 0,
  );
  return (
    <div className={classes.form}>
      <header className={classes.head}>
        <h2 className={classes.seen}>
          {t('done', { deals: report.deals, events: report.events })}
          {report.from && report.to && (
            <span className={classes.quiet}>
              {t('done.period', { from: date(report.from), to: date(report.to) })}
            </span>
          )}
        </h2>
        <div className={classes.actions}>
          <Button variant="default" onClick={onBack} disabled={kept === 'storing'}>
            {t('back')}
          </Button>
          {kept === 'stored' && (
            <Button variant="default" leftSection={<IconSchema size={14} aria-hidden />} onClick={onDraw}>
              {t('draw')}
            </Button>
          )}
          {kept === 'stored' && (
            <Button variant="default" leftSection={<IconSitemap size={14} aria-hidden />} onClick={onDrawing}>
              {t('drawing')}
            </Button>
          )}
          <Button ref={main} onClick={kept === 'unstored' ? onStore : onOpen} loading={kept === 'storing'}>
            {t(kept === 'unstored' ? 'store.again' : 'open')}
          </Button>
        </div>
      </header>
      {kept !== 'unstored' && (
        <p className={classes.quiet} role="status">
          {t(kept)}
        </p>
      )}
      <section className={classes.card}>
        <dl className={classes.outcomes}>
          {shown.map((outcome) => (
            <div key={outcome} data-outcome={outcome}>
              <dt>{t(`count.${outcome}`)}</dt>
              <dd>{number(report.outcomes[outcome])}</dd>
              <dd className={classes.quiet}>
                {report.amountMinor[outcome]
                  ? money(report.amountMinor[outcome], currency, { compact: true })
                  : ''}
              </dd>
            </div>
          ))}
        </dl>
        <ul className={classes.plain}>
          {report.files
            .filter(({ rowsRead }) => rowsRead > 0)
            .map((file) => (
              <FileLine key={file.name} file={file} />
            ))}
        </ul>
      </section>
      <Notes report={report} />
      <Rejected report={report} />
    </div>
  );
}

function FileLine({ file }: { file: FileReport }) {
  const t = useT(messages);
  const locale = useLocale();
  const { number } = useFormat();
  const skipped = Object.entries(file.skipped).map(([cause, count]) =>
    t('report.skipped', { count: number(count), cause: describeSkip(cause as SkipCause, locale) }),
  );
  return (
    <li>
      <strong>{file.name}</strong>{' '}
      {[t('report.rows', { rows: file.rowsRead, imported: number(file.rowsImported) }), ...skipped].join(
        ', ',
      )}
    </li>
  );
}

function Notes({ report }: { report: ImportReport }) {
  const t = useT(messages);
  const locale = useLocale();
  const list = (values: readonly string[]) =>
    values.slice(0, LISTED).join(', ') +
    (values.length > LISTED ? `, ${t('column.more', { count: values.length - LISTED })}` : '');
  const notes = [
    ...report.warnings.map((warning) => describeWarning(warning, locale)),
    ...report.repairs.map(({ from, to, rows }) => t('report.repair', { from, to, rows })),
    ...report.lookups
      .filter(({ unmatched }) => unmatched.length)
      .map(({ file, unmatched }) =>
        t('report.unmatched', { file, values: list(unmatched.map(({ value }) => value)) }),
      ),
    ...report.lookups
      .filter(({ unused }) => unused.length)
      .map(({ file, unused }) => t('report.unused', { file, values: list(unused) })),
  ];
  if (!notes.length) return null;
  return (
    <section className={classes.card}>
      <h3 className={classes.cardTitle}>{t('report.notes')}</h3>
      <ul className={classes.plain}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function Rejected({ report }: { report: ImportReport }) {
  const t = useT(messages);
  const locale = useLocale();
  const { number } = useFormat();
  const count = report.files.reduce((sum, { rowsRejected }) => sum + rowsRejected, 0);
  if (!count && !report.cellProblemCount) return null;
  const headings = [t('report.file'), t('report.line'), t('report.cause'), t('report.cure'), t('report.raw')];
  const save = () => {
    const url = URL.createObjectURL(new Blob([rejectedCsv(report, headings, locale)], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'rejected.csv';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <section className={classes.card}>
      <div className={classes.head}>
        <h3 className={classes.cardTitle}>
          {[
            count > 0 && t('report.rejected', { count }),
            report.cellProblemCount > 0 && t('report.cells', { count: report.cellProblemCount }),
          ]
            .filter(Boolean)
            .join('. ')}
        </h3>
        <Button variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={save}>
          {t('report.download')}
        </Button>
      </div>
      {report.rejected.length > 0 && (
        <div
          className={classes.scroll}
          tabIndex={0}
          role="group"
          aria-label={t('report.rejected', { count })}
        >
          <table className={classes.table}>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.rejected.slice(0, SHOWN).map(({ file, line, cause, raw }) => {
                const words = describeReject(cause, locale);
                return (
                  <tr key={`${file}/${line}`}>
                    <td>{file}</td>
                    <td className={classes.number}>{number(line)}</td>
                    <td>{words.cause}</td>
                    <td>{words.cure}</td>
                    <td className={classes.raw}>{raw}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {report.rejected.length > SHOWN && (
        <p className={classes.quiet}>{t('report.first', { count: SHOWN })}</p>
      )}
    </section>
  );
}
