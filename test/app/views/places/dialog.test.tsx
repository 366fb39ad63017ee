// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { createMeasuring } from '@/app/session/measuring';
import { openSession, type Session } from '@/app/session/session';
import { PlacesDialog } from '@/app/views/places/PlacesDialog';
import type { Locale } from '@/kit/i18n';
import { memoryStore, type KeyValueStore } from '@/kit/storage';
import { UiProvider } from '@/kit/ui';
import { emptyProject, type LogInfo, type LogPlaces } from '@/runtime/format';
import { dealRow, header, sourceOf } from '../../../analytics/sql/measured';
import { smallProcess } from '../../../fixtures/small-process';

const process = smallProcess();
const [first, second] = process.stages.map(({ id }) => id) as [string, string];

const source = sourceOf({
  header: header({ stages: ['Prospecting', 'Engaging'].map((id) => ({ id, title: { en: id } })) }),
  cases: [
    ...['1', '2', '3'].map((id) => dealRow(id, { stage: 'Engaging' })),
    dealRow('4', { stage: 'Prospecting' }),
    dealRow('5'),
  ],
  events: [],
});

async function project(places?: LogPlaces): Promise<Session> {
  const kept = memoryStore();
  // The blobs of this test page cannot be cloned, so the rows are given as they are.
  const store: KeyValueStore = {
    ...kept,
    get: <T,>(key: string) => (key === 'project/p/log/crm' ? Promise.resolve(source as T) : kept.get<T>(key)),
  };
  const log: LogInfo = {
    id: 'crm',
    name: 'CRM',
    origin: 'import',
    deals: 5,
    events: 0,
    ...(places && { places }),
  };
  return openSession({
    store,
    id: 'p',
    overlay: null,
    revision: 0,
    project: { ...emptyProject({ id: 'p', title: 'P' }), processes: [process], logs: [log] },
    onTakenOver: () => expect.fail('taken over'),
    onGone: () => expect.fail('gone'),
    onFailure: (cause) => expect.fail(cause),
  });
}

describe('the dialog of places', () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await openNativeWarehouse({ threads: 1 });
  });
  afterAll(() => warehouse.close());

  const placesOf = (session: Session) =>
    session.getState().project.logs.find(({ id }) => id === 'crm')!.places;

  async function opened(session: Session, locale: Locale = 'en') {
    const said = { closed: 0 };
    const log = session.getState().project.logs.find(({ id }) => id === 'crm')!;
    render(
      <UiProvider locale={locale} colorScheme="light">
        <PlacesDialog
          session={session}
          measuring={createMeasuring(() => Promise.resolve(warehouse))}
          log={log}
          onClose={() => said.closed++}
        />
      </UiProvider>,
    );
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() => expect(dialog.getAllByRole('combobox')).toHaveLength(2), { timeout: 20_000 });
    return { dialog, said, user: userEvent.setup() };
  }
  const row = (dialog: ReturnType<typeof within>, name: RegExp) =>
    dialog.getByRole('row', { name }).textContent;

  it('proposes, says how many deals are covered, and applies what was chosen by the keyboard alone', async () => {
    const session = await project();
    const { dialog, said, user } = await opened(session);
    expect(row(dialog, /^Prospecting/)).toMatch(/^Prospecting1.*proposed$/);
    expect(row(dialog, /^Engaging/)).toMatch(/^Engaging3/);
    const summary = () => dialog.getByRole('status').textContent;
    expect(summary()).toMatch(
      /^On the drawing: 1 of 5 deals \(20%\)\. 1 stage is not decided\. 1 deal has no stage/,
    );
    const engaging = dialog.getByRole('combobox', { name: 'Stage of the drawing for “Engaging”' });
    await waitFor(() => expect(document.activeElement).toBe(engaging));
    await user.selectOptions(engaging, second);
    expect(summary()).toMatch(/^On the drawing: 4 of 5 deals \(80%\)\. {2}1 deal has no stage/);
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Apply' }));
    await user.keyboard('{Enter}');
    expect(said.closed).toBe(1);
    expect(placesOf(session)).toEqual({
      by: 'hand',
      stages: { Prospecting: first, Engaging: second },
      ends: {},
    });
  });

  it('changes nothing when it is cancelled or left by Escape', async () => {
    const session = await project();
    const { dialog, said, user } = await opened(session);
    await user.selectOptions(dialog.getAllByRole('combobox')[1]!, second);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await user.keyboard('{Escape}');
    expect(said.closed).toBe(2);
    expect(placesOf(session)).toBeUndefined();
  });

  it('shows what was decided, and lets a stage be taken off the drawing', async () => {
    const session = await project({
      by: 'names',
      stages: { Prospecting: second, Engaging: first },
      ends: {},
    });
    const { dialog, user } = await opened(session, 'ru');
    expect(dialog.queryByText('предложено')).toBeNull();
    await user.selectOptions(dialog.getAllByRole('combobox')[0]!, 'Нет на схеме');
    expect(dialog.getByRole('status').textContent).toMatch(/^На схеме: 3 из 5 сделок \(60\s%\)/);
    await user.click(dialog.getByRole('button', { name: 'Применить' }));
    expect(placesOf(session)?.stages).toEqual({ Prospecting: null, Engaging: first });
  });
});
