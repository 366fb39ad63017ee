// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LogList } from '@/analytics/bench/data-tab/LogList';
import { openSession, type Session } from '@/app/session/session';
import { DataMenu } from '@/app/shell/DataMenu';
import { Welcome } from '@/app/views/Welcome';
import type { Locale } from '@/kit/i18n';
import { memoryStore } from '@/kit/storage';
import { UiProvider } from '@/kit/ui';
import { emptyProject, type LogInfo, type Overlay } from '@/runtime/format';
import { overlayOf } from '../../fixtures/overlay';
import { smallProcess } from '../../fixtures/small-process';
import { logKeeping } from '../../fixtures/log-keeping';

const demo = (logs: LogInfo[]): Promise<Session> =>
  openSession({
    store: memoryStore(),
    id: 'demo-en',
    revision: 0,
    overlay: null,
    project: {
      ...emptyProject({ id: 'demo-en', title: 'Demo' }),
      processes: [smallProcess()],
      logs,
      settings: { log: logs[0]!.id },
    },
    onFailure: (cause) => expect.fail(cause),
    onTakenOver: () => expect.fail('taken over'),
    onGone: () => expect.fail('gone'),
  });

const log = (more: Partial<LogInfo>): LogInfo => ({
  id: 'live',
  name: 'Sales',
  origin: 'journal',
  deals: 0,
  events: 0,
  ...more,
});

const shown = (node: React.ReactNode, locale: Locale) =>
  render(
    <UiProvider locale={locale} colorScheme="light">
      {node}
    </UiProvider>,
  ).container.textContent!.replace(/[\u00a0\u202f]/g, ' ');

async function welcome(of: LogInfo, overlay: Overlay | null, locale: Locale = 'en'): Promise<string> {
  const session = await demo([of]);
  return shown(<Welcome session={session} overlay={overlay} start={null} />, locale);
}

const measured = (lost: number): Overlay => ({
  ...overlayOf(smallProcess()),
  log: 'CRM of May',
  deals: 21,
  biggestLoss: {
    stage: 'call',
    lost,
    lostAmountMinor: 500_000_00,
    share: { part: lost, whole: 21, low: 0, high: 1 },
  },
});

describe('the first words', () => {
  it('say nothing of deals while nothing is measured', async () => {
    const words = await welcome(log({ origin: 'demo' }), null);
    expect(words).toMatch(/a drawn process that runs\. /);
    expect(words).not.toMatch(/deals? measured|sample/);
  });

  it('call deals samples only where they are', async () => {
    expect(await welcome(log({ origin: 'demo' }), measured(4))).toContain('21 sample deals measured');
    cleanup();
    const loaded = await welcome(log({ id: 'import-1', origin: 'import' }), measured(4));
    expect(loaded).toContain('21 deals of “CRM of May” measured');
    expect(loaded).not.toContain('sample');
  });

  it('say that a log of other stages is not on this drawing', async () => {
    const foreign = (): Overlay => {
      const own = measured(4);
      return { ...own, stages: own.stages.map((one, at) => ({ ...one, stage: `Prospecting ${at}` })) };
    };
    const log1 = log({ id: 'import-1', origin: 'import' });
    const words = await welcome(log1, foreign());
    expect(words).toContain(
      'None of the stages of “CRM of May” is on this drawing: its 21 deals are in the analysis.',
    );
    expect(words).not.toContain('measured on it');
    cleanup();
    expect(await welcome(log1, foreign(), 'ru')).toContain(
      'Этапов журнала «CRM of May» на этой схеме нет: его 21 сделка — в анализе.',
    );
  });

  it('count lost deals as one speaks', async () => {
    expect(await welcome(log({ origin: 'demo' }), measured(1))).toContain('“Call”: 1 deal (');
    cleanup();
    expect(await welcome(log({ origin: 'demo' }), measured(1), 'ru')).toContain('«Звонок»: 1 сделка (');
    cleanup();
    expect(await welcome(log({ origin: 'demo' }), measured(3), 'ru')).toContain('«Звонок»: 3 сделки (');
  });
});

describe('the biggest loss', () => {
  it('names no money where the deals that were lost have none', async () => {
    const own = measured(4);
    const unpriced = { ...own, biggestLoss: { ...own.biggestLoss!, lostAmountMinor: 0 } };
    const crm = log({ id: 'import-1', origin: 'import' });
    expect(await welcome(crm, own)).toMatch(/4 deals \(19% of those there\), ₽500k\./);
    cleanup();
    expect(await welcome(crm, unpriced)).toMatch(/4 deals \(19% of those there\)\./);
  });
});

describe('the log of a desk', () => {
  it('that was not counted yet has "—" deals, not 0', async () => {
    const logs = [log({})];
    const session = await demo(logs);
    expect(shown(<DataMenu session={session} state={session.getState()} />, 'en')).toContain(
      'Deals of the desk—',
    );
    cleanup();
    const list = () =>
      shown(<LogList logs={logs} current="live" onChoose={() => undefined} keeping={logKeeping()} />, 'en');
    expect(list()).toContain('this desk · —');
    expect(list()).not.toContain('0 deals');
  });

  it('that was counted says how many and of what time', async () => {
    const logs = [log({ deals: 3, events: 9, from: '2026-03-01', to: '2026-03-31' })];
    const session = await demo(logs);
    const chip = shown(<DataMenu session={session} state={session.getState()} />, 'en');
    expect(chip).toContain('3 deals1 Mar 2026 – 31 Mar 2026');
    expect(screen.queryByText('—')).toBeNull();
  });
});
