import { createEditor, type ProcessEditor, type SavedEditor } from '@/designer/edit';
import { indexedDbStore, memoryStore, type KeyValueStore } from '@/kit/storage';
import type { Process } from '@/runtime/format';

const KEY = 'process';
/** Undo survives the tab for as many steps. */
const keptSteps = 100;
const pause = 300;

/** Opens what was left here last time, else the shipped template; writes every change down. */
export async function openEditor(onFailure: (cause: string) => void): Promise<ProcessEditor> {
  const store: KeyValueStore = await indexedDbStore('mainspring').catch((error: unknown) => {
    onFailure(String(error));
    return memoryStore();
  });
  const saved = await store.get<SavedEditor>(KEY);
  const editor = createEditor(saved?.process ?? (await fetchTemplate()), saved);
  let written = editor.getState().revision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    const { revision } = editor.getState();
    if (revision === written) return;
    written = revision;
    store.set(KEY, editor.save(keptSteps)).catch((error: unknown) => onFailure(String(error)));
  };
  editor.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, pause);
  });
  document.addEventListener('visibilitychange', write);
  return editor;
}

async function fetchTemplate(): Promise<Process> {
  const response = await fetch('./templates/b2b_project_8.json');
  if (!response.ok) throw new Error(`templates/b2b_project_8.json: ${response.status}`);
  return (await response.json()) as Process;
}
