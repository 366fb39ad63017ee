// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useSyncExternalStore } from 'react';
import { describe, expect, it } from 'vitest';
import { LogList } from '@/analytics/bench/data-tab/LogList';
import { DraftingHost } from '@/app/draft/drafting';
import type { AppSession } from '@/app/session/app-session';
import { LIVE, openSession, type Session } from '@/app/session/session';
import { AttemptContext, useAttempts } from '@/app/shell/attempts';
import { DataMenu } from '@/app/shell/DataMenu';
import { currentLog } from '@/app/shell/current-log';
import { useLogKeeping } from '@/app/shell/use-log-keeping';
import { memoryStore } from '@/kit/storage';
import { ToastHost, UiProvider } from '@/kit/ui';
import { emptyProject } from '@/runtime/format';
import { importedLog } from '../../fixtures/imported-log';
import { smallProcess } from '../../fixtures/small-process';

async function openProject(id: string) {
  const store = memoryStore();
  const project = { ...emptyProject({ id, title: 'Ромашка' }), processes: [smallProcess()] };
  await store.set(`project/${id}/document`, project);
  const session = await openSession({
    store,
    id,
    revision: 0,
    overlay: null,
    project,
    onFailure: (cause) => expect.fail(cause),
    onTakenOver: () => expect.fail('taken over'),
    onGone: () => expect.fail('gone'),
  });
  const logs = await session.logs();
  for (const file of ['january', 'february']) await logs.add(importedLog(file), { kind: 'new' });
  const keys = async () => (await store.keys(`project/${id}/log/`)).length;
  return { session, keys };
}

function Logs({ session }: { session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return (
    <LogList
      logs={state.project.logs}
      current={currentLog(state)?.id ?? null}
      onChoose={(log) => session.change((p) => ({ ...p, settings: { ...p.settings, log } }))}
      keeping={useLogKeeping(session)}
    />
  );
}

function Chip({ session }: { session: Session }) {
  return <DataMenu session={session} state={useSyncExternalStore(session.subscribe, session.getState)} />;
}

/** Nothing is drawn here, so nobody is asked to open what was drawn. */
const nobody = {} as AppSession;

/** What is tried here is said in the place where the shell says it. */
function Screen({ session }: { session: Session }) {
  const { problem, attempt } = useAttempts();
  return (
    <UiProvider locale="en" colorScheme="light">
      <AttemptContext value={attempt}>
        <main>
          <DraftingHost app={nobody} session={session} onImport={() => undefined}>
            <h1>Data</h1>
            <Chip session={session} />
            <Logs session={session} />
            <p>{problem?.cause}</p>
          </DraftingHost>
        </main>
      </AttemptContext>
      <ToastHost />
    </UiProvider>
  );
}

async function open(id: string) {
  cleanup();
  const opened = await openProject(id);
  render(<Screen session={opened.session} />);
  return { ...opened, user: userEvent.setup() };
}

const radios = () => screen.getAllByRole<HTMLInputElement>('radio');
const shownLogs = () =>
  radios().map((radio) => document.querySelector(`label[for="${radio.id}"]`)?.textContent);
const checked = () => shownLogs()[radios().findIndex((radio) => radio.checked)];

describe('The list of logs', () => {
  it('renames in place: Enter commits, Escape restores, and the keyboard stays where it was', async () => {
    const { user, session } = await open('list-1');
    await user.click(screen.getByRole('button', { name: 'Rename “february”' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the log' });
    expect([field, field.value]).toEqual([document.activeElement, 'february']);
    await user.keyboard('Sales of winter{Escape}');
    expect(shownLogs()).toEqual(['Deals of the desk', 'january', 'february']);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Rename “february”' })).toBe(document.activeElement),
    );
    await user.keyboard('{Enter}Sales of winter{Enter}');
    await waitFor(() => expect(shownLogs()).toEqual(['Deals of the desk', 'january', 'Sales of winter']));
    expect(screen.getByRole('button', { name: /^Data:/ }).textContent).toContain('Sales of winter');
    await user.click(screen.getByRole('button', { name: 'Rename “january”' }));
    await user.keyboard('   {Enter}');
    expect(shownLogs()[1]).toBe('january');
    await session.close();
  });

  it('removes the log that is looked at, shows another, and gives it back when that is asked', async () => {
    const { user, session, keys } = await open('list-2');
    expect(checked()).toBe('february');
    await user.click(screen.getByRole('button', { name: 'Remove “february”' }));
    await screen.findByText('“february” is removed');
    expect([shownLogs(), checked()]).toEqual([['Deals of the desk', 'january'], 'january']);
    expect(radios()[1]).toBe(document.activeElement);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(shownLogs()).toHaveLength(3));
    expect([checked(), await keys()]).toEqual(['february', 2]);
    expect(screen.queryByText('“february” is removed')).toBeNull();
    await session.close();
  });

  it('deletes the rows when the offer to take it back is put away', async () => {
    const { user, session, keys } = await open('list-3');
    await user.click(screen.getByRole('button', { name: 'Remove “january”' }));
    await screen.findByText('“january” is removed');
    expect(await keys()).toBe(2);
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Close' }));
    await waitFor(async () => expect(await keys()).toBe(1));
    await session.close();
  });

  it('says of the log of the desk why it stays', async () => {
    const { session } = await open('list-4');
    screen.getByText('The desk writes it itself: it cannot be removed.');
    expect(screen.queryByRole('button', { name: 'Remove “Deals of the desk”' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Rename “Deals of the desk”' })).toBeNull();
    await session.close();
  });

  it('tells of each where it comes from, how large it is, by which recipe and when it was loaded', async () => {
    const { session } = await open('list-5');
    const [, january] = radios();
    const facts = () => document.getElementById(january!.getAttribute('aria-describedby')!)!.textContent;
    await waitFor(() => expect(facts()).toContain('1 KB'));
    for (const part of ['loaded export', '1 deal', '5 Jan 2026 – 31 Jan 2026', 'loaded ', 'recipe “crm”'])
      expect(facts()).toContain(part);
    await session.close();
  });

  it('has nothing for axe to find, also while a name is edited', async () => {
    const { user, session } = await open('list-6');
    await user.click(screen.getByRole('button', { name: 'Rename “january”' }));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await session.close();
  });
});

describe('The menu of the data', () => {
  const openMenu = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(screen.getByRole('button', { name: /^Data:/ }));
    await screen.findByRole('menuitem', { name: 'All logs', hidden: true });
  };
  // A test page never ends the motion by which a menu is shown.
  const item = (name: string | RegExp) => screen.getByRole('menuitem', { name, hidden: true });

  it('renames the log in the place of its name', async () => {
    const { user, session } = await open('menu-1');
    await openMenu(user);
    await user.click(item('Rename “february”'));
    expect(await screen.findByRole('textbox', { name: 'Name of the log' })).toBe(document.activeElement);
    await user.keyboard('Winter{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Data:/ }).textContent).toContain('Winter'),
    );
    expect(shownLogs()).toContain('Winter');
    await session.close();
  });

  it('removes the log, and says why the one of the desk stays', async () => {
    const { user, session } = await open('menu-2');
    await openMenu(user);
    await user.click(item('Remove “february”'));
    await screen.findByText('“february” is removed');
    session.change((project) => ({ ...project, settings: { ...project.settings, log: LIVE } }));
    await openMenu(user);
    const remove = item(/^Remove “Deals of the desk”/);
    expect(remove.textContent).toContain('The desk writes this log itself: it is not removed.');
    expect(remove).toHaveProperty('disabled', true);
    expect(screen.queryByRole('menuitem', { name: /^Rename/, hidden: true })).toBeNull();
    await session.close();
  });
});
