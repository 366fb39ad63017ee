// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredLog } from '@/analytics/bench';
import type { Warehouse } from '@/analytics/warehouse';
import { openNativeWarehouse } from '@/analytics/warehouse/native';
import { dealRow, eventRow, header, sourceOf } from '../sql/measured';
import { measuredLog, openBench } from './bench';

const HOUR = 3_600_000;
const stages = ['call', 'needs', 'present'].map((id) => ({
  id,
  title: { en: `Stage ${id}`, ru: `Этап ${id}` },
}));

/** Thirty deals of two managers: ten are won, ten lost at the second stage, nine open at the first, one is only listed. */
function thirtyDeals() {
  const deals = Array.from({ length: 30 }, (_, at) => ({
    id: `d${at}`,
    outcome: at < 10 ? ('won' as const) : at < 20 ? ('lost' as const) : ('open' as const),
    way: at < 10 ? ['call', 'needs', 'present'] : at < 20 ? ['call', 'needs'] : at < 29 ? ['call'] : [],
  }));
  return {
    header: header({
      stages,
      name: 'Thirty',
      attributes: [{ id: 'sector', title: 'sector', type: 'text' }],
    }),
    cases: deals.map(({ id, outcome, way }, at) =>
      dealRow(id, {
        outcome,
        manager: at % 2 ? 'Anna' : 'Boris',
        customer: `Client ${at}`,
        attributes: { sector: at % 3 ? 'retail' : 'energy' },
        stage: way.at(-1) ?? 'call',
        version: at < 15 ? '1.0' : '2.0',
        amountMinor: 100_000 * (at + 1),
      }),
    ),
    events: deals.flatMap(({ id, outcome, way }) => [
      ...way.map((stage, place) => eventRow(id, 'stage', stage, place * HOUR)),
      ...(outcome === 'open' ? [] : [eventRow(id, 'end', outcome, 9 * HOUR)]),
    ]),
  };
}

describe('the analysis screen', () => {
  let warehouse: Warehouse;
  let measured: MeasuredLog;
  beforeAll(async () => {
    warehouse = await openNativeWarehouse({ threads: 1 });
    measured = await measuredLog(warehouse, sourceOf(thirtyDeals()));
  });
  afterAll(() => warehouse.close());
  const ready = () => ({ status: 'ready' as const, measured });

  it('says the answer in a sentence, and opens the deals behind a number with what it rests on', async () => {
    const { user, asked } = openBench(ready());
    await screen.findByText(
      /^10 of 30 deals are won: 50.0% of the 20 won or lost \(33.3% of all\), ₽55k\. Most is lost at “Stage needs”: 10 deals/,
    );
    await screen.findByText(
      /1 deal has no events and is counted by the present stage\. Process versions: 1\.0, 2\.0\./,
    );
    const chart = screen.getByRole('list', { name: 'Funnel by stage' });
    const pressed = within(chart).getByRole('button', { name: '20' });
    await user.click(pressed);
    const drawer = await screen.findByRole('dialog');
    await within(drawer).findByText('20 deals');
    within(drawer).getByRole('heading', { name: 'Stage needs' });
    within(drawer).getByText(/Counted if the deal was in the stage or in a later one/);
    expect(drawer.textContent).toMatch(/66\.7% of the step before: 20 of 30 \(95% range: 48\.8%–80\.8%\)/);
    expect(drawer.textContent).toContain('Process versions: 1.0, 2.0');
    expect(within(drawer).getAllByRole('row')).toHaveLength(21);
    await user.click(within(drawer).getByRole('button', { name: /^Amount/ }));
    await waitFor(() => expect(within(drawer).getAllByRole('row')[1]!.textContent).toContain('Client 0'));
    await user.click(within(drawer).getByRole('button', { name: 'Open the stage on the drawing' }));
    expect(asked).toEqual(['stage needs']);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(pressed);
  });

  it('turns chart into table by T, keeps the choice in the address, and shows its keys by ?', async () => {
    const { user, path } = openBench(ready(), { path: ['funnel', 'by=manager'] });
    await screen.findByText(/10 of 30 deals/);
    await user.keyboard('t');
    expect(path()).toEqual(['funnel', 'by=manager&as=table']);
    const table = screen.getByRole('region', { name: 'Table' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(
      ['Anna', 'Boris', 'All deals'].flatMap((group) => [
        group,
        'Stage call',
        'Stage needs',
        'Stage present',
        'Won',
      ]),
    );
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keys of this screen' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard(']');
    expect(path()).toEqual(['reports']);
  });

  it('follows events within a window, and says by which rule', async () => {
    openBench(ready(), { path: ['funnel', 'of=events&order=strict&days=1'] });

    await screen.findByText(/Of 29 deals with “Stage call”, 10 came to “Won: launched and paid”: 34\.5%\./);
    screen.getByText(/none of the chosen ones again.*within 1 day from the first step/);
    openBench(ready(), { path: ['funnel', 'of=events&order=strict&between=all&days=1'] });
    await screen.findByText(/right one after another.*within 1 day from the first step/);
  });

  it('answers with a report whose every number opens its deals', async () => {
    const { user } = openBench(ready(), { path: ['reports'] });
    await screen.findByText(/^Won amount: ₽55k all together\. Most: Anna \(₽30k\), least: Boris \(₽25k\)\./);
    await user.click(screen.getAllByRole('button', { name: '50.0%' })[0]!);
    const drawer = await screen.findByRole('dialog');
    await within(drawer).findByText('10 deals');
    expect(drawer.textContent).toContain('Win rate · Anna');
    expect(drawer.textContent).toContain('Formula: won ÷ (won + lost).');
    expect(drawer.textContent).toContain('50.0% is the share: 5 of 10');
  });

  it('says what the log holds and lacks, and opens the deals of a gap', async () => {
    const { user } = openBench(ready(), { path: ['data'] });
    await user.click(await screen.findByText('1 deal', { selector: 'li button' }));
    const drawer = await screen.findByRole('dialog');
    within(drawer).getByRole('heading', { name: 'Deals without events' });
    await within(drawer).findByText('d29');
  });

  it('offers to take the filters off when they leave nothing', async () => {
    const nobody = JSON.stringify([{ kind: 'values', dimension: 'manager', values: ['Nobody'] }]);
    const { user, path } = openBench(ready(), {
      path: ['funnel', new URLSearchParams({ where: nobody }).toString()],
    });
    await user.click(await screen.findByRole('button', { name: 'Remove all filters' }));
    expect(path()).toEqual(['funnel']);
    await screen.findByText(/10 of 30 deals/);
  });

  it('keeps the old answer while another log is loaded, and after a failure', async () => {
    const { user, show, asked } = openBench(ready());
    await screen.findByText(/10 of 30 deals/);
    expect(screen.queryByText(/figures below are still/)).toBeNull();
    act(() => show({ status: 'loading', doing: 'rows', share: 0.4, old: measured }));
    screen.getByText(/10 of 30 deals/);
    screen.getByText(/figures below are still those of “Thirty”/);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    act(() => show({ status: 'failed', error: new Error('worker died'), old: measured }));
    screen.getByText(/10 of 30 deals/);
    screen.getByText('worker died');
    screen.getByText(/figures below are still those of “Thirty”/);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked).toEqual(['cancel', 'retry']);
  });

  it('holds the place of the answer while the first log is loaded, and only then', async () => {
    const { show } = openBench({ status: 'idle' });
    screen.getByRole('img', { name: 'The answer is on its way' });
    act(() => show({ status: 'loading', doing: 'engine', share: null, old: null }));
    screen.getByRole('img', { name: 'The answer is on its way' });
    act(() => show({ status: 'loading', doing: 'rows', share: 0.4, old: measured }));
    await screen.findByText(/10 of 30 deals/);
    expect(screen.queryByRole('img', { name: 'The answer is on its way' })).toBeNull();
  });

  it('tells which deals stand behind a number of a group in whole sentences', async () => {
    const { user } = openBench(ready(), { path: ['funnel', 'by=manager&as=table'] });
    await screen.findByText(/10 of 30 deals/);
    const table = screen.getByRole('region', { name: 'Table' });
    const [, , needs] = within(table).getAllByRole('row');
    await user.click(within(needs!).getAllByRole('button', { name: '5' }).at(-1)!);
    const drawer = await screen.findByRole('dialog');
    expect(drawer.textContent).toContain(
      'Lost deals that counted at “Stage needs” and did not count at the next step. Manager: Anna. Counted if',
    );
  });

  it('offers only splits that tell deals apart', async () => {
    const { user } = openBench(ready());
    await screen.findByText(/10 of 30 deals/);
    await user.click(screen.getByRole('combobox', { name: 'Split by' }));
    const offered = () => screen.getAllByRole('option', { hidden: true }).map((one) => one.textContent);
    await waitFor(() => expect(offered()).toEqual(['No split', 'Manager', 'Process version', 'Sector']));
  });

  it('offers to load the log again when its first loading was cancelled', async () => {
    const { user, asked } = openBench({ status: 'cancelled' });
    await user.click(screen.getByRole('button', { name: 'Load the log' }));
    expect(asked).toEqual(['retry']);
  });

  it('without data says what belongs here and offers to load it', async () => {
    const { user, path } = openBench({ status: 'none' }, { locale: 'ru' });
    screen.getByRole('heading', { name: 'Данных пока нет' });
    await user.click(screen.getAllByRole('button', { name: 'Загрузить выгрузку…' })[1]!);
    expect(path()).toEqual(['import']);
  });

  it('opens the deals of the drawing by their address', async () => {
    openBench(ready(), { path: ['deals', 'transition', 'call', 'needs'], locale: 'ru' });
    const drawer = await screen.findByRole('dialog');
    within(drawer).getByRole('heading', { name: 'Этап call → Этап needs' });
    await within(drawer).findByText('20 сделок');
  });
});
