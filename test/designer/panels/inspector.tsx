import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, useSyncExternalStore } from 'react';
import { createEditor, type ProcessEditor } from '@/designer/edit';
import { findingsOf } from '@/designer/panels/findings';
import { Inspector } from '@/designer/panels/inspector/Inspector';
import type { LanguageChoice } from '@/designer/panels/inspector/LanguageSwitch';
import { PanelContext } from '@/designer/panels/panel-context';
import { writePath } from '@/designer/panels/path';
import { usePathSync } from '@/designer/panels/use-path-sync';
import { useRun } from '@/designer/panels/use-run';
import type { Locale } from '@/kit/i18n';
import { LocaleProvider, ToastHost } from '@/kit/ui';
import type { Process } from '@/runtime/format';
import { template } from '../lint/template';

/** What a browser has and a test page lacks. */
export function completeBrowser(): void {
  if (!('fonts' in document)) Object.assign(document, { fonts: new EventTarget() });
  Element.prototype.scrollIntoView ??= () => undefined;
}

interface Options {
  path?: string;
  locale?: Locale;
  process?: Process;
}

/** The inspector alone on a real editor, without the drawing beside it. */
export function openInspector({ path = '', locale = 'en', process = template() }: Options = {}) {
  completeBrowser();
  const editor = createEditor(process);
  const at = { path: path.split('/').filter(Boolean) };
  function Host() {
    const [segments, setSegments] = useState(at.path);
    at.path = segments;
    const state = useSyncExternalStore(editor.subscribe, editor.getState);
    const shown = usePathSync(editor, state.selection, segments, setSegments);
    const run = useRun(editor);
    const [choice, setChoice] = useState<LanguageChoice>(locale);
    const languages: readonly Locale[] = choice === 'both' ? ['ru', 'en'] : [choice];
    const findings = findingsOf(state.process, locale);
    const goTo = (next: Parameters<typeof writePath>[0]) => setSegments(writePath(next));
    return (
      <PanelContext value={{ editor, process: state.process, languages, findings, path: shown, goTo, run }}>
        <Inspector selection={state.selection} overlay={null} language={choice} onLanguage={setChoice} />
      </PanelContext>
    );
  }
  render(
    <MantineProvider env="test">
      <LocaleProvider locale={locale}>
        <Host />
        <ToastHost />
      </LocaleProvider>
    </MantineProvider>,
  );
  return {
    editor,
    user: userEvent.setup({ document }),
    address: () => at.path.join('/'),
    process: () => editor.getState().process,
    stage: (id: string) => editor.getState().process.stages.find((stage) => stage.id === id)!,
  };
}

/** Takes every step back, and says how many there were. */
export function undoAll(editor: ProcessEditor): { steps: number; process: Process } {
  let steps = 0;
  while (editor.undo()) steps += 1;
  return { steps, process: editor.getState().process };
}
