import { readFileSync } from 'node:fs';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { AnalysisScreen, type AnalysisData, type MeasuredLog } from '@/analytics/bench';
import { loadLog, type LogSource, type Warehouse } from '@/analytics/warehouse';
import type { Locale } from '@/kit/i18n';
import { ToastHost, UiProvider } from '@/kit/ui';
import type { Process } from '@/runtime/format';
import { logKeeping } from '../../fixtures/log-keeping';

/** Read from the folder of the repository: a page has no file URL to start from. */
export const process = JSON.parse(readFileSync('public/templates/b2b_project_8.json', 'utf8')) as Process;

/** What a browser has and a test page lacks. */
function completeBrowser(): void {
  window.matchMedia ??= ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  if (!('fonts' in document)) Object.assign(document, { fonts: new EventTarget() });
  Element.prototype.scrollIntoView ??= () => undefined;
}

export async function measuredLog(warehouse: Warehouse, source: LogSource): Promise<MeasuredLog> {
  const { epoch } = await loadLog(warehouse, source, { calendar: null });
  return { warehouse, log: 'log', header: source.header, epoch };
}

export interface Bench {
  user: ReturnType<typeof userEvent.setup>;
  path(): readonly string[];
  /** What the screen asked its owner for. */
  asked: string[];
  show(data: AnalysisData): void;
}

/** The real screen over a real database; the path lives here instead of in the address bar. */
export function openBench(
  data: AnalysisData,
  options: { path?: readonly string[]; locale?: Locale } = {},
): Bench {
  completeBrowser();
  cleanup();
  // Patience for a busy machine; nothing is asserted about time.
  configure({ asyncUtilTimeout: 15_000 });
  const asked: string[] = [];
  let now: readonly string[] = options.path ?? [];
  let show: (data: AnalysisData) => void = () => undefined;
  function App() {
    const [path, setPath] = useState(now);
    const [shown, setShown] = useState(data);
    now = path;
    show = setShown;
    return (
      <UiProvider locale={options.locale ?? 'en'} colorScheme="light">
        <AnalysisScreen
          data={shown}
          logs={{
            logs: [{ id: 'log', name: 'Test log', origin: 'import', deals: 3, events: 9 }],
            current: 'log',
            onChoose: (log) => asked.push(`choose ${log}`),
            keeping: logKeeping(asked),
          }}
          process={process}
          path={path}
          onPath={setPath}
          onOpenStage={(stage) => asked.push(`stage ${stage}`)}
          onCancel={() => asked.push('cancel')}
          onRetry={() => asked.push('retry')}
          importing={{
            files: [],
            onFilesTaken: () => undefined,
            timezone: 'UTC',
            currency: 'RUB',
            recipes: [],
            logs: [],
            onImported: () => Promise.resolve({ ok: true, value: 'imported' }),
            onRemove: (log) => asked.push(`remove ${log}`),
            onDraw: () => undefined,
            onDrawing: () => undefined,
            onMakeRoom: () => Promise.resolve(),
          }}
        />
        <ToastHost />
      </UiProvider>
    );
  }
  render(<App />);
  return { user: userEvent.setup(), path: () => now, asked, show: (next) => show(next) };
}
