// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AppSession, AppState } from '@/app/session/app-session';
import { ProjectFault } from '@/app/session/project-fault';
import { NoProject } from '@/app/shell/NoProject';
import { useFiles } from '@/app/shell/use-files';
import { ErrorCard, UiProvider } from '@/kit/ui';

beforeAll(() => {
  window.matchMedia ??= vi.fn(
    () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }) as never,
  );
});
const state: AppState = {
  session: null,
  opened: 0,
  shelf: { current: 'a', projects: [{ id: 'a', title: 'First', openedAt: 0 }] },
  failure: new ProjectFault('no_project'),
};

/** An app whose storage is full: whatever is asked of it fails. */
const fullApp = (asked: string[] = []): AppSession => {
  const fail = (what: string) => {
    asked.push(what);
    return Promise.reject(new Error('The disk is full'));
  };
  return {
    getState: () => state,
    subscribe: () => () => undefined,
    open: fail,
    add: () => fail('add'),
    rename: fail,
    restoreDemo: fail,
    started: Promise.resolve(),
  };
};

function Files({ app, file }: { app: AppSession; file: File }) {
  const files = useFiles(app);
  return (
    <>
      <button onClick={() => files.openProject(file)}>Open</button>
      {files.problem && <ErrorCard problem={files.problem} />}
    </>
  );
}

const show = (what: React.ReactNode) =>
  render(
    <UiProvider locale="en" colorScheme="light">
      {what}
    </UiProvider>,
  );
/** Parts that are fetched on demand come late on a busy machine. */
const patience = { timeout: 30_000 };
const alert = async () => (await screen.findByRole('alert', {}, patience)).textContent;

describe('What fails in the shell', () => {
  it('is shown with the file, the cause and the cure', async () => {
    const process = await import('node:fs').then((fs) =>
      fs.readFileSync('public/templates/b2b_project_8.json', 'utf8'),
    );
    show(<Files app={fullApp()} file={new File([process], 'ours.json')} />);
    await userEvent.click(screen.getByText('Open'));
    expect(await alert()).toMatch(/ours\.json.*The disk is full.*Nothing was changed/);
  });

  it('is shown for a file that is too large to be a project, before it is read', async () => {
    const file = new File(['{}'], 'huge.json');
    Object.defineProperty(file, 'size', { value: 2 ** 31 });
    show(<Files app={fullApp()} file={file} />);
    await userEvent.click(screen.getByText('Open'));
    expect(await alert()).toMatch(/huge\.json.*more than 100 MB.*present project is untouched/);
  });

  it('at the start leaves the way to the projects that are kept', async () => {
    const asked: string[] = [];
    show(<NoProject app={fullApp(asked)} failure={state.failure} />);
    expect(await alert()).toContain('This browser does not have it any more');
    await userEvent.click(screen.getByText('First'));
    expect(asked).toEqual(['a']);
    expect(await screen.findByText('The disk is full', {}, patience)).toBeTruthy();
    expect(screen.getByText('Demo project')).toBeTruthy();
  });
});
