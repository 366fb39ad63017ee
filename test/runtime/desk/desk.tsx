import { readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { memoryStore, type KeyValueStore } from '@/kit/storage';
import { ToastHost, UiProvider } from '@/kit/ui';
import { compileProcess, type Actor, type DealState, type Instant } from '@/runtime/engine';
import type { Person, Process } from '@/runtime/format';
import { DeskScreen } from '@/runtime/desk';
import { openJournal, type Journal } from '@/runtime/journal';
import { anna, monday } from '../engine/deal';

/** Read from the folder of the repository: a page has no file URL to start from. */
export const process = JSON.parse(readFileSync('public/templates/b2b_project_8.json', 'utf8')) as Process;
export const definition = compileProcess(process);

export const people: Person[] = [
  { id: 'anna', name: 'Anna Serova', role: 'manager', absences: [] },
  { id: 'boris', name: 'Boris Luzhin', role: 'manager', absences: [] },
  { id: 'olga', name: 'Olga Belova', role: 'head', absences: [] },
];

/** What a browser has and a test page lacks. */
function completeBrowser(): void {
  window.matchMedia ??= ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  if (!('fonts' in document)) Object.assign(document, { fonts: new EventTarget() });
  Element.prototype.scrollIntoView ??= () => undefined;
}

/** A part of the page by selector: asking for roles reads the styles of the whole page, and is slow here. */
export function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing on the page for ${selector}`);
  return found;
}

export interface Desk {
  journal: Journal;
  user: ReturnType<typeof userEvent.setup>;
  /** The only deal, or the one of this title. */
  deal(title?: string): DealState;
  path(): string[];
}

/** The real desk on the real engine and the shipped process. */
export async function openDesk(
  options: {
    actor?: Actor;
    at?: Instant;
    path?: string[];
    prepare?: (journal: Journal) => void;
    locale?: 'en' | 'ru';
    store?: KeyValueStore;
    prefix?: string;
  } = {},
): Promise<Desk> {
  cleanup();
  completeBrowser();
  const { actor = anna, at = monday, locale = 'en' } = options;
  const now = () => at;
  const journal = await openJournal({
    store: options.store ?? memoryStore(),
    prefix: options.prefix ?? `${crypto.randomUUID()}/`,
    definition,
    seed: [],
    now,
    tickEvery: 0,
  });
  options.prepare?.(journal);
  let current: string[] = [];
  function Mounted() {
    const [path, setPath] = useState(options.path ?? []);
    current = path;
    return (
      <UiProvider locale={locale} colorScheme="light">
        <DeskScreen
          process={process}
          people={people}
          actor={actor}
          journal={journal}
          now={now}
          path={path}
          onPath={setPath}
        />
        <ToastHost />
      </UiProvider>
    );
  }
  render(<Mounted />);
  return {
    journal,
    user: userEvent.setup(),
    deal(title) {
      const found = [...journal.deals().values()].find(({ state }) => !title || state.title === title);
      if (!found) throw new Error(`no deal ${title ?? ''}`);
      return found.state;
    },
    path: () => current,
  };
}

export function openDeal(journal: Journal, title: string, actor: Actor = anna): string {
  const deal = journal.newDealId();
  const result = journal.dispatch(null, {
    type: 'open_deal',
    deal,
    entry: 'cold',
    title,
    assignee: actor.person,
    data: { region: 'North' },
    actor,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.rejection));
  return deal;
}
