// @vitest-environment happy-dom
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ImportWizard, type ImportWizardProps } from '@/analytics/bench/import';
import { localIntake } from '@/analytics/bench/import/local-intake';
import type { Locale } from '@/kit/i18n';
import { UiProvider } from '@/kit/ui';
import type { LogInfo } from '@/runtime/format';

// Patience for a busy machine; nothing is asserted about time.
configure({ asyncUtilTimeout: 15_000 });

const header = 'deal_id,owner,product,stage,created,closed,amount\n';
const plain =
  header +
  '1,Anna,GTXPro,Won,2026-01-05,2026-01-09,100\n2,Boris,GTX Pro,Lost,2026-01-05,2026-01-10,0\n3,Boris,GTX Pro,Talks,2026-01-06,,50\n';
const products = 'product,series\nGTX Pro,GTX\nMG Special,MG\n';

const file = (name: string, text: string) => new File([text], name);

/** A log that lies in the project already. */
const stored = (more: Partial<LogInfo> & { id: string }): LogInfo => ({
  name: 'deals',
  origin: 'import',
  deals: 3,
  events: 5,
  ...more,
});

type Done = Parameters<ImportWizardProps['onDone']>;

function open(
  files: File[],
  over: Partial<ImportWizardProps> & { locale?: Locale; limit?: number } = {},
): {
  done: Done[];
  opened: () => boolean;
  cancelled: () => boolean;
  user: ReturnType<typeof userEvent.setup>;
} {
  const { locale = 'en', limit, ...props } = over;
  const done: Done[] = [];
  let isOpened = false;
  let isCancelled = false;
  const openIntake = () => localIntake(limit);
  render(
    <UiProvider locale={locale} colorScheme="light">
      <main>
        <h1>x</h1>
        <ImportWizard
          files={files}
          timezone="Europe/Moscow"
          currency="RUB"
          recipes={[]}
          logs={[]}
          onDone={(...taken) => {
            done.push(taken);
            return Promise.resolve({ ok: true, value: `log ${done.length}` });
          }}
          onRemove={() => undefined}
          onDraw={() => undefined}
          onDrawing={() => undefined}
          onMakeRoom={() => Promise.resolve()}
          onOpen={() => {
            isOpened = true;
          }}
          onCancel={() => {
            isCancelled = true;
          }}
          openIntake={openIntake}
          {...props}
        />
      </main>
    </UiProvider>,
  );
  return { done, opened: () => isOpened, cancelled: () => isCancelled, user: userEvent.setup() };
}

const importButton = () => screen.findByRole('button', { name: /^Import \d/ });

describe('an import', () => {
  it('is accepted with Enter, kept at once, reported, and opened with Enter', async () => {
    const { done, opened, user } = open([file('deals.csv', plain), file('products.csv', products)]);
    expect(await importButton()).toBe(document.activeElement);
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Open the log' })).toBe(document.activeElement),
    );
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('3 deals and');
    screen.getByText(/^The log is stored/);
    expect([done.length, opened()]).toEqual([1, false]);
    await user.keyboard('{Enter}');
    expect([done.length, opened()]).toEqual([1, true]);
    const [source, report, recipe] = done[0]!;
    expect(report.outcomes).toMatchObject({ won: 1, lost: 1, open: 1 });
    expect((await source.cases.text()).split('\n')[1]).toContain('1,,,,Anna,GTX Pro');
    expect(recipe.repairs).toMatchObject([{ from: 'GTXPro', accepted: true }]);
  });

  it('asks what amounts are that read in two ways, and takes the answer', async () => {
    const { done, user } = open([file('deals.csv', header + '1,Anna,A,Won,2026-01-05,2026-01-09,12.500\n')]);
    const asked = await screen.findByRole('radiogroup', { name: /What number is 12.500 in “amount”/ });
    expect(within(asked).getByRole<HTMLInputElement>('radio', { name: '12,500' }).checked).toBe(true);
    await user.click(within(asked).getByRole('radio', { name: '12.500' }));
    await user.click(await importButton());
    await user.click(await screen.findByRole('button', { name: 'Open the log' }));
    await waitFor(() => expect(done).toHaveLength(1));
    expect(done[0]![1].amountMinor.won).toBe(1250);
  });

  it('asks for the currency that the files do not name, and goes on without an answer too', async () => {
    const { done, user } = open([file('deals.csv', plain)]);
    expect(await importButton()).toHaveProperty('disabled', false);
    const asked = screen.getByRole('region', { name: 'Questions' });
    within(asked).getByText('The files do not say in which currency the amounts in “amount” are.');
    const currency = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Currency of the amounts' });
    expect([asked.contains(currency), currency.value]).toEqual([true, 'RUB']);
    await user.selectOptions(currency, 'USD');
    await user.click(await importButton());
    await waitFor(() => expect(done).toHaveLength(1));
    expect(done[0]![0].header.currency).toBe('USD');
  });

  it('does not ask for a currency that the amounts carry', async () => {
    open([file('deals.csv', plain.replace(',100\n', ',$100\n'))]);
    const currency = await screen.findByRole<HTMLSelectElement>('combobox', {
      name: 'Currency of the amounts',
    });
    expect(currency.value).toBe('USD');
    expect(screen.queryByText(/The files do not say/)).toBeNull();
  });

  it('shows the first deals as they will be, and the mapping that makes them', async () => {
    open([file('deals.csv', plain), file('products.csv', products)]);
    const table = await screen.findByRole('group', { name: 'First deals as they will be' });
    const rows = within(table).getAllByRole('row');
    expect(rows[1]?.textContent).toContain('1AnnaGTX Pro');
    expect(
      screen.getByRole<HTMLSelectElement>('combobox', { name: 'Column for “Manager”' }).selectedOptions[0]
        ?.text,
    ).toBe('owner');
  });

  it('a declined repair and a changed column are followed', async () => {
    const { done, user } = open([file('deals.csv', plain), file('products.csv', products)]);
    await user.click(await screen.findByRole('checkbox', { name: /GTXPro/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Column for “Manager”' }), '— none —');
    await user.click(await importButton());
    await user.click(await screen.findByRole('button', { name: 'Open the log' }));
    await waitFor(() => expect(done).toHaveLength(1));
    expect((await done[0]![0].cases.text()).split('\n')[1]).toContain('1,,,,,GTXPro');
  });

  it('of a very wide table makes the lists of columns as they are come to, and shows the first columns', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `c${at}`);
    const row = (id: number) => `${id},Won,${names.map((name) => `${name}-${id}`).join()}`;
    const wide = `deal_id,stage,${names.join()}\n${row(1)}\n${row(2)}\n`;
    const { done, user } = open([file('deals.csv', wide)]);
    await importButton();
    expect(screen.getAllByRole('option', { hidden: true }).length).toBeLessThan(60);
    expect(screen.getByText('242 more columns')).toBeTruthy();
    const manager = screen.getByRole('combobox', { name: 'Column for “Manager”' });
    act(() => manager.focus());
    await user.selectOptions(manager, 'c299');
    await user.click(await importButton());
    await waitFor(() => expect(done).toHaveLength(1));
    expect(await done[0]![0].cases.text()).toContain('c299-1');
  });

  it('waits for an answer about dates that can be read in two ways', async () => {
    const { done, user } = open([
      file(
        'deals.csv',
        header + '1,Anna,P,Won,03/04/2026,05/04/2026,1\n2,Anna,P,Lost,02/04/2026,06/04/2026,1\n',
      ),
    ]);
    const button = await screen.findByRole('button', { name: '2 questions are open' });
    expect(button).toHaveProperty('disabled', true);
    for (const answer of screen.getAllByRole('radio', { name: /^month, day, year/ }))
      await user.click(answer);
    await user.click(await importButton());
    await user.click(await screen.findByRole('button', { name: 'Open the log' }));
    await waitFor(() => expect(done).toHaveLength(1));
    expect(await done[0]![0].cases.text()).toContain('2026-03-04');
  });

  it('names a date of unknown shape and goes on without it', async () => {
    const { user } = open([file('deals.csv', header + '1,Anna,P,Won,week 12 of 2026,2026-01-09,100\n')]);
    expect((await screen.findByRole('alert')).textContent).toContain(
      'deals.csv, column “created”: the date “week 12 of 2026” (line 2)',
    );
    await user.click(screen.getByRole('button', { name: 'Leave this date out' }));
    expect(await importButton()).toHaveProperty('disabled', false);
  });

  it('lists the rows that did not come in', async () => {
    const { user } = open([file('deals.csv', plain + '4,"Anna,P,Won,2026-01-05,2026-01-09,100\n')], {
      locale: 'ru',
    });
    await user.click(await screen.findByRole('button', { name: /^Загрузить/ }));
    const table = await screen.findByRole('group', { name: '1 строка не загружена' });
    expect(within(table).getAllByRole('row')[1]?.textContent).toContain(
      'deals.csv5Кавычка открыта и не закрыта',
    );
  });

  it('refuses what it cannot read with place, cause and cure, and offers other files', async () => {
    const { user, cancelled } = open([file('empty.csv', '')]);
    const card = await screen.findByRole('alert');
    expect(card.textContent).toContain('empty.csv');
    expect(card.textContent).toContain('The file is empty.');
    await user.click(within(card).getByRole('button', { name: 'Choose other files' }));
    expect(cancelled()).toBe(true);
  });

  it('refuses what a browser cannot hold before any time is spent, and says what can', async () => {
    open([file('deals.csv', plain)], { limit: 100 });
    expect((await screen.findByRole('alert')).textContent).toContain('import FILE --out FOLDER');
  });

  it('is not begun anew when the screen around it is drawn again', async () => {
    const first = file('deals.csv', plain);
    const intake = localIntake();
    let looks = 0;
    const openIntake = () => ({
      ...intake,
      recognise: (...asked: Parameters<typeof intake.recognise>) => (looks++, intake.recognise(...asked)),
    });
    const wizard = () => (
      <UiProvider locale="en" colorScheme="light">
        <ImportWizard
          files={[first]}
          timezone="Europe/Moscow"
          currency="RUB"
          recipes={[]}
          logs={[]}
          onDone={() => Promise.resolve({ ok: true, value: 'log' })}
          onRemove={() => undefined}
          onDraw={() => undefined}
          onDrawing={() => undefined}
          onMakeRoom={() => Promise.resolve()}
          onOpen={() => undefined}
          onCancel={() => undefined}
          openIntake={openIntake}
        />
      </UiProvider>
    );
    const { rerender } = render(wizard());
    await importButton();
    rerender(wizard());
    rerender(wizard());
    await importButton();
    expect(looks).toBe(1);
  });

  it('keeps the log when it cannot be stored, says so, and stores it again with Enter', async () => {
    let tries = 0;
    const { user, opened } = open([file('deals.csv', plain)], {
      onDone: () =>
        ++tries === 1
          ? Promise.reject(new Error('quota'))
          : Promise.resolve({ ok: true as const, value: 'log' }),
    });
    await user.click(await importButton());
    expect((await screen.findByRole('alert')).textContent).toContain('could not be stored: quota');
    expect(screen.queryByRole('button', { name: 'Open the log' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Store again' })).toBe(document.activeElement);
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Open the log' }));
    expect([tries, opened()]).toEqual([2, true]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that is tried again takes the place of the log that it has just made', async () => {
    const { done, user } = open([file('deals.csv', plain)], { logs: [stored({ id: 'log 1' })] });
    await user.click(await importButton());
    await user.click(await screen.findByRole('button', { name: 'Back to the columns' }));
    const asked = screen.getByRole('radiogroup', { name: 'Where it goes' });
    within(asked).getByText(/made from these files a moment ago/);
    expect(within(asked).getByRole<HTMLInputElement>('radio', { name: 'Replace “deals”' }).checked).toBe(
      true,
    );
    await user.click(await importButton());
    await screen.findByRole('button', { name: 'Open the log' });
    expect(done.map((taken) => taken[3])).toEqual([{ kind: 'new' }, { kind: 'again', log: 'log 1' }]);
  });

  it('of the same files proposes to replace their log, says what happens, and does as it is told', async () => {
    const logs = [stored({ id: 'old', name: 'My deals', files: ['deals.csv'] }), stored({ id: 'other' })];
    const { done, user } = open([file('deals.csv', plain)], { logs });
    await importButton();
    const asked = screen.getByRole('radiogroup', { name: 'Where it goes' });
    expect(within(asked).getAllByRole('radio')).toHaveLength(2);
    expect(within(asked).getByRole<HTMLInputElement>('radio', { name: 'Replace “My deals”' }).checked).toBe(
      true,
    );
    within(asked).getByText(
      'It came from files of the same name. Its 3 deals make way for the new ones. It can be taken back right afterwards.',
    );
    within(asked).getByText(/Period of the new data: 5 Jan 2026 – 10 Jan 2026/);
    await user.click(within(asked).getByRole('radio', { name: 'Add as a new log' }));
    await user.click(await importButton());
    await screen.findByRole('button', { name: 'Open the log' });
    expect(done[0]![3]).toEqual({ kind: 'new' });
  });

  it('by a saved recipe replaces the log of the same time, and adds the next month', async () => {
    const first = open([file('january.csv', plain)]);
    await first.user.click(await importButton());
    await waitFor(() => expect(first.done).toHaveLength(1));
    const recipe = first.done[0]![2];
    const january = stored({ id: 'jan', recipe: recipe.id, from: '2026-01-01', to: '2026-01-31' });
    for (const [text, target] of [
      [plain, { kind: 'replace', log: 'jan' }],
      [plain.replaceAll('2026-01', '2026-02'), { kind: 'new' }],
    ] as const) {
      cleanup();
      const next = open([file('next.csv', text)], { recipes: [recipe], logs: [january] });
      await screen.findByRole('radio', { name: 'Replace “deals”' });
      await next.user.click(await importButton());
      await waitFor(() => expect(next.done).toHaveLength(1));
      expect(next.done[0]![3]).toEqual(target);
    }
  });

  it('without room says how much is needed and what takes how much, and stores again once a log is removed', async () => {
    const asked: string[] = [];
    const room = {
      needed: 3 << 20,
      logs: [
        { id: 'big', name: 'Big', bytes: 200 << 20, isOwn: false },
        { id: 'live', name: 'Desk', bytes: 1 << 20, isOwn: true },
      ],
      projects: [{ title: 'Elsewhere', bytes: 5 << 20 }],
    };
    function Screen() {
      const [logs, setLogs] = useState([stored({ id: 'big', name: 'Big' })]);
      return (
        <UiProvider locale="en" colorScheme="light">
          <ImportWizard
            files={files}
            timezone="Europe/Moscow"
            currency="RUB"
            recipes={[]}
            logs={logs}
            onDone={() => {
              asked.push('store');
              return Promise.resolve(
                logs.length > 0 ? { ok: false, error: room } : { ok: true, value: 'made' },
              );
            }}
            onDraw={() => undefined}
            onDrawing={() => undefined}
            onRemove={(log) => {
              asked.push(`remove ${log}`);
              setLogs([]);
            }}
            onMakeRoom={() => Promise.resolve(void asked.push('make room'))}
            onOpen={() => asked.push('open')}
            onCancel={() => undefined}
            openIntake={openLocal}
          />
        </UiProvider>
      );
    }
    const files = [file('deals.csv', plain)];
    const openLocal = () => localIntake();
    const user = userEvent.setup();
    render(<Screen />);
    await user.click(await importButton());
    expect((await screen.findByRole('alert')).textContent).toContain('no room for the log: it takes 3 MB');
    const takers = within(screen.getByRole('region', { name: 'What takes room' })).getAllByRole('listitem');
    expect(takers.map(({ textContent }) => textContent)).toEqual([
      'Big200 MBRemove',
      'Desk1 MBpart of the project',
      'Logs of the project “Elsewhere”5 MB',
    ]);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove “Big”' }));
    screen.getByText(/removed; its room is used/);
    await user.click(screen.getByRole('button', { name: 'Store again' }));
    await screen.findByRole('button', { name: 'Open the log' });
    expect(asked).toEqual(['store', 'remove big', 'make room', 'store']);
  });

  it('has nothing for axe to find, in both languages', async () => {
    for (const locale of ['en', 'ru'] as const) {
      const logs = [stored({ id: 'old', files: ['deals.csv', 'products.csv'] })];
      open([file('deals.csv', plain), file('products.csv', products)], { locale, logs });
      await screen.findByRole('group', { name: /First deals|Первые сделки/ });
      const { violations } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
      cleanup();
    }
  });
});
