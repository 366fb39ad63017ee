import { ActionIcon, Button } from '@mantine/core';
import { IconChartFunnel, IconKeyboard, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportReport, Recipe } from '@/analytics/intake';
import type { LogSource } from '@/analytics/warehouse';
import type { LogInfo, Process } from '@/runtime/format';
import { EmptyState, useT } from '@/kit/ui';
import classes from './Analysis.module.css';
import type { AnalysisData, LogChoice, MeasuredLog } from './data';
import { DataTab } from './data-tab/DataTab';
import { DealsDrawer } from './deals/DealsDrawer';
import type { OpenDeals, OpenedNumber } from './deals/opened-number';
import { originOfPath } from './deals/origin-of-path';
import { FunnelTab } from './funnel/FunnelTab';
import type { ImportTarget, Kept } from './import';
import { ImportPane } from './ImportPane';
import { KeyMap } from './keys/KeyMap';
import { usePageKeys } from './keys/use-page-keys';
import { LoadState } from './LoadState';
import { messages } from './messages';
import { ReportsTab } from './reports/ReportsTab';

export interface Importing {
  /** Files dropped on the window, waiting to be taken. */
  files: readonly File[];
  onFilesTaken(): void;
  timezone: string;
  currency: string;
  /** Recipes of the project as they are stored; unknown ones are passed over. */
  recipes: readonly { id: string; name: string }[];
  logs: readonly LogInfo[];
  /** Puts the log where it belongs and chooses it; says so if there is no room, rejects if it cannot be stored. */
  onImported(source: LogSource, report: ImportReport, recipe: Recipe, target: ImportTarget): Promise<Kept>;
  onRemove(log: string): void;
  /** Draws the process of the log into a project of its own. */
  onDraw(log: string): void;
  /** Shows the log that was taken on the drawing of the process. */
  onDrawing(): void;
  /** Room that is held for what could still be taken back is needed now. */
  onMakeRoom(): Promise<void>;
}

export interface AnalysisScreenProps {
  data: AnalysisData;
  logs: LogChoice;
  process: Process;
  path: readonly string[];
  onPath(path: string[]): void;
  onOpenStage(stage: string): void;
  onCancel(): void;
  onRetry(): void;
  importing: Importing;
}

const tabs = ['funnel', 'reports', 'data'] as const;
type Tab = (typeof tabs)[number];

const isTab = (name: string | undefined): name is Tab => tabs.some((tab) => tab === name);

/** The workbench: a log, questions about it, and the rows behind every answer. */
export function AnalysisScreen(props: AnalysisScreenProps) {
  const { data, path, onPath, importing } = props;
  const t = useT(messages);
  const [place, address] = path;
  const tab: Tab = isTab(place) ? place : 'funnel';
  const [keysShown, setKeysShown] = useState(false);
  const turn = (by: 1 | -1) => onPath([tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length]!]);
  usePageKeys({ BracketLeft: () => turn(-1), BracketRight: () => turn(1), '?': () => setKeysShown(true) });
  const stale = 'old' in data ? data.old : null;
  const measured = data.status === 'ready' ? data.measured : stale;
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1 className={classes.title}>{t('analysis')}</h1>
        <nav className={classes.tabs} aria-label={t('analysis')}>
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              className={classes.tab}
              aria-current={place !== 'import' && tab === name ? 'page' : undefined}
              onClick={() => onPath([name])}
            >
              {t(`tab.${name}`)}
            </button>
          ))}
        </nav>
        <div className={classes.tools}>
          <ActionIcon aria-label={t('key.map')} title={t('key.map')} onClick={() => setKeysShown(true)}>
            <IconKeyboard size={18} />
          </ActionIcon>
          <Button
            variant="default"
            leftSection={<IconUpload size={14} aria-hidden />}
            onClick={() => onPath(['import'])}
          >
            {t('import')}
          </Button>
        </div>
      </header>
      {keysShown && <KeyMap onClose={() => setKeysShown(false)} />}
      {place === 'import' ? (
        <ImportPane
          importing={importing}
          onOpen={() => onPath(['funnel'])}
          onCancel={() => onPath(measured ? ['funnel'] : [])}
        />
      ) : (
        <div className={classes.body}>
          <LoadState data={data} onCancel={props.onCancel} onRetry={props.onRetry} />
          {stale && (
            <p className={classes.stale} role="note">
              {t('still', { log: stale.header.name })}
            </p>
          )}
          {measured && (
            <Measured
              key={measured.log}
              {...props}
              measured={measured}
              tab={tab}
              address={isTab(place) ? address : undefined}
            />
          )}
          {data.status === 'cancelled' && (
            <EmptyState
              icon={<IconChartFunnel size={32} />}
              title={t('cancelled.title')}
              text={t('cancelled.text')}
              actions={<Button onClick={props.onRetry}>{t('cancelled.load')}</Button>}
            />
          )}
          {data.status === 'none' && (
            <EmptyState
              icon={<IconChartFunnel size={32} />}
              title={t('none.title')}
              text={t('none.text')}
              actions={<Button onClick={() => onPath(['import'])}>{t('import')}</Button>}
            />
          )}
        </div>
      )}
    </div>
  );
}

interface MeasuredProps extends AnalysisScreenProps {
  measured: MeasuredLog;
  tab: Tab;
  address: string | undefined;
}

function Measured({ measured, tab, address, path, onPath, onOpenStage, logs, process }: MeasuredProps) {
  const linked = originOfPath(path);
  const [pressed, setPressed] = useState<OpenedNumber | null>(null);
  const opened = pressed ?? (linked && { origin: linked, shares: [] });
  const shared = {
    measured,
    address,
    onAddress: (next: string) => onPath(next ? [tab, next] : [tab]),
    onDeals: (origin, shares = []) => setPressed({ origin, shares }),
  } satisfies { onDeals: OpenDeals } & Record<string, unknown>;
  return (
    <>
      {tab === 'funnel' && <FunnelTab {...shared} process={process} />}
      {tab === 'reports' && <ReportsTab {...shared} />}
      {tab === 'data' && <DataTab {...shared} logs={logs} />}
      <DealsDrawer
        measured={measured}
        process={process}
        opened={opened}
        onClose={() => {
          setPressed(null);
          if (linked) onPath(['funnel']);
        }}
        onOpenStage={onOpenStage}
      />
    </>
  );
}
