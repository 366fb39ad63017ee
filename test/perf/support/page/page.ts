import { workerIntake } from '@/analytics/bench/import/worker-intake';
import type { LogSource } from '@/analytics/warehouse';
import { openWasmWarehouse } from '@/analytics/warehouse/wasm';
import { importAndFunnel, type Measured } from '../import-and-funnel';

export interface MeasuredInPage extends Measured {
  /** From the choice of the files to a log that can be loaded: recognised, every row read and checked, in a worker. */
  readMs: number;
}

declare global {
  interface Window {
    importAndFunnel(): Promise<MeasuredInPage>;
  }
}

/** Imports the files that were chosen in the page, as the app does with files of a person. */
window.importAndFunnel = async () => {
  const files = [...document.querySelector<HTMLInputElement>('#files')!.files!];
  const begun = performance.now();
  const source = await read(files);
  const readMs = performance.now() - begun;
  return { ...(await importAndFunnel(() => openWasmWarehouse(), source)), readMs };
};

async function read(files: File[]): Promise<LogSource> {
  const intake = workerIntake();
  const surroundings = { timezone: 'Europe/Moscow', currency: 'RUB', now: Date.now() };
  const recognised = await intake.recognise(files, surroundings, {});
  if (!recognised.ok) throw new Error(JSON.stringify(recognised.error));
  const imported = await intake.import(
    files,
    recognised.value.recipe,
    surroundings,
    () => undefined,
    new AbortController().signal,
  );
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  intake.close();
  return imported.value.source;
}
