import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import {
  blockingQuestions,
  describeProblem,
  numberQuestions,
  sizeText,
  type ImportReport,
  type IntakeProblem,
  type Recipe,
} from '@/analytics/intake';
import type { LogSource } from '@/analytics/warehouse';
import { ErrorCard, useLocale, useT, type Problem } from '@/kit/ui';
import type { LogInfo } from '@/runtime/format';
import { ColumnsCard } from './ColumnsCard';
import { FilesCard } from './FilesCard';
import classes from './Import.module.css';
import type { IntakePort } from './intake-port';
import { BYTES_PER_SECOND, LARGE } from './limits';
import { messages } from './messages';
import { NoRoomCard } from './NoRoomCard';
import { PreviewCard } from './PreviewCard';
import { ProgressCard } from './ProgressCard';
import { QuestionsCard } from './QuestionsCard';
import { ReportCard } from './ReportCard';
import { seenPeriod } from './seen-period';
import { seenText } from './seen-text';
import { RowsCard } from './RowsCard';
import { StagesCard } from './StagesCard';
import type { ImportTarget, Kept } from './target';
import { TargetCard } from './TargetCard';
import { targetsOf } from './targets';
import { useImport, type Deliver, type Import } from './use-import';
import { workerIntake } from './worker-intake';

export interface ImportWizardProps {
  files: readonly File[];
  timezone: string;
  currency: string;
  /** Recipes of the project as they are stored. */
  recipes: readonly unknown[];
  /** Logs of the project: the import may take the place of one. */
  logs: readonly LogInfo[];
  /** Takes the log as soon as it is made; what it rejects with is shown, and the log can be taken again. */
  onDone(source: LogSource, report: ImportReport, recipe: Recipe, target: ImportTarget): Promise<Kept>;
  /** Removes a log of the project, for want of room. */
  onRemove(log: string): void;
  /** Room that what was removed still holds is needed now. */
  onMakeRoom(): Promise<void>;
  /** Shows the log that was taken. */
  onOpen(): void;
  /** Draws its process into a project of its own. */
  onDraw(log: string): void;
  /** Shows it on the drawing of the process. */
  onDrawing(): void;
  onCancel(): void;
  /** Where the work is done; default: a worker of its own. */
  openIntake?: () => IntakePort;
}

/** From dropped files to a log on one screen; Enter accepts what was recognised. */
export function ImportWizard(props: ImportWizardProps) {
  const {
    logs,
    onDone,
    onRemove,
    onMakeRoom,
    onOpen,
    onDraw,
    onDrawing,
    onCancel,
    openIntake = workerIntake,
    ...subject
  } = props;
  const t = useT(messages);
  const state = useImport({ ...subject, openIntake });
  const { phase, recipe, recognition } = state;
  const target = useRef<ImportTarget>({ kind: 'new' });
  const deliver: Deliver = ({ source, report }, used) => onDone(source, report, used, target.current);
  return (
    <section className={classes.wizard} aria-label={t('title')}>
      {phase.at === 'reading' && <ReadingCard files={subject.files} onCancel={onCancel} />}
      {phase.at === 'refused' && <Refusal problem={phase.problem} onCancel={onCancel} />}
      {phase.at === 'failed' && (
        <ErrorCard
          problem={{
            cause: t('failed', { message: phase.message }),
            cure: t('failed.cure'),
            details: phase.message,
          }}
          action={<Button onClick={onCancel}>{t('other.files')}</Button>}
        />
      )}
      {phase.at === 'mapping' && recipe && recognition && (
        <Mapping
          state={state}
          recipe={recipe}
          problem={phase.problem}
          logs={logs}
          onStart={(chosen) => {
            target.current = chosen;
            state.start(deliver);
          }}
          onCancel={onCancel}
        />
      )}
      {phase.at === 'importing' && <ProgressCard progress={phase.progress} onStop={state.stop} />}
      {(phase.at === 'storing' || phase.at === 'stored' || phase.at === 'unstored') && (
        <>
          {phase.at === 'unstored' &&
            (phase.why.code === 'no_room' ? (
              <NoRoomCard
                room={phase.why.room}
                listed={new Set(logs.map(({ id }) => id))}
                onRemove={onRemove}
              />
            ) : (
              <ErrorCard
                problem={{
                  cause: t('storing.failed', { message: phase.why.message }),
                  cure: t('storing.cure'),
                }}
              />
            ))}
          <ReportCard
            imported={phase.imported}
            kept={phase.at}
            onOpen={onOpen}
            onDraw={() => state.made !== null && onDraw(state.made)}
            onDrawing={onDrawing}
            onStore={() =>
              state.storeAgain(async (...made) => {
                await onMakeRoom();
                return deliver(...made);
              })
            }
            onBack={state.backToColumns}
          />
        </>
      )}
    </section>
  );
}

function Mapping({
  state,
  recipe,
  problem,
  logs,
  onStart,
  onCancel,
}: {
  state: Import;
  recipe: Recipe;
  problem: IntakeProblem | null;
  logs: readonly LogInfo[];
  onStart(target: ImportTarget): void;
  onCancel(): void;
}) {
  const t = useT(messages);
  const recognition = state.recognition!;
  const { tables, questions } = recognition;
  const [picked, setPicked] = useState<ImportTarget | null>(null);
  const period = seenPeriod(recipe, tables);
  const { like, proposed } = targetsOf(logs, {
    files: recipe.files.filter(({ role }) => role !== 'ignore').map(({ name }) => name),
    recipe: recognition.savedRecipe,
    period,
    made: state.made,
  });
  const target = picked ?? proposed;
  const blocking = blockingQuestions(recipe, tables);
  const form = useRef<HTMLFormElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  // Enter accepts; where something must be said first, the keyboard is already there.
  useEffect(() => {
    const question = form.current?.querySelector<HTMLElement>('section :is(input, button)');
    (main.current?.disabled ? question : main.current)?.focus({ preventScroll: true });
  }, []);
  const counted = tables.filter(({ role }) => role !== 'ignore' && role !== 'lookup');
  const rows = counted.reduce((sum, table) => sum + table.rows, 0);
  const isExact = counted.every((table) => table.rowsExact);
  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!blocking.length) onStart(target);
      }}
    >
      <header className={classes.head}>
        <h2 className={classes.seen}>{seenText(recognition, t)}</h2>
        <div className={classes.actions}>
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button ref={main} type="submit" disabled={blocking.length > 0}>
            {blocking.length
              ? t('answer.first', { count: blocking.length })
              : t(isExact ? 'import' : 'import.about', { rows })}
          </Button>
        </div>
      </header>
      <LargeNote bytes={tables.reduce((sum, { bytes }) => sum + bytes, 0)} />
      {problem && <ProblemCard problem={problem} />}
      <QuestionsCard
        blocking={blocking}
        others={[
          ...numberQuestions(recipe, tables),
          ...questions.filter(({ kind, blocking: isBlocking }) => !isBlocking && kind !== 'decimal_mark'),
        ]}
        recipe={recipe}
        tables={tables}
        onChange={state.change}
      />
      {like.length > 0 && <TargetCard like={like} period={period} target={target} onChange={setPicked} />}
      <PreviewCard
        state={state}
        recipe={recipe}
        isReady={blocking.length === 0}
        isCurrencyAsked={questions.some(({ kind }) => kind === 'currency_unknown')}
      />
      <ColumnsCard recipe={recipe} tables={tables} onChange={state.change} />
      <RowsCard recipe={recipe} tables={tables} onChange={state.change} />
      <StagesCard recipe={recipe} questions={questions} onChange={state.change} />
      <FilesCard state={state} recipe={recipe} tables={tables} />
    </form>
  );
}

function ReadingCard({ files, onCancel }: { files: readonly File[]; onCancel(): void }) {
  const t = useT(messages);
  return (
    <div className={classes.wait} role="status">
      <p>{t('reading')}</p>
      <LargeNote bytes={files.reduce((sum, { size }) => sum + size, 0)} />
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}

/** How large it is and how long it will take, when that is worth knowing beforehand. */
function LargeNote({ bytes }: { bytes: number }) {
  const t = useT(messages);
  const locale = useLocale();
  if (bytes < LARGE) return null;
  const minutes = Math.max(1, Math.round(bytes / BYTES_PER_SECOND / 60));
  return <p className={classes.quiet}>{t('reading.large', { size: sizeText(bytes, locale), minutes })}</p>;
}

function Refusal({ problem, onCancel }: { problem: IntakeProblem; onCancel(): void }) {
  const t = useT(messages);
  return <ProblemCard problem={problem} action={<Button onClick={onCancel}>{t('other.files')}</Button>} />;
}

function ProblemCard({ problem, action }: { problem: IntakeProblem; action?: React.ReactNode }) {
  const locale = useLocale();
  const described: Problem = describeProblem(problem, locale);
  return <ErrorCard problem={described} action={action} />;
}
