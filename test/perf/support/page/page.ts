import { openWasmWarehouse } from '@/analytics/warehouse/wasm';
import { headerFromJson } from '@/runtime/format';
import { importAndFunnel, type Measured } from '../import-and-funnel';

declare global {
  interface Window {
    importAndFunnel(): Promise<Measured>;
  }
}

/** Loads the files that were chosen in the page, as the app does with files of a person. */
window.importAndFunnel = async () => {
  const files = [...document.querySelector<HTMLInputElement>('#files')!.files!];
  const file = (name: string) => files.find((one) => one.name === name)!;
  const header = headerFromJson(await file('log.json').text());
  return importAndFunnel(() => openWasmWarehouse(), {
    header,
    events: file('events.csv'),
    cases: file('cases.csv'),
  });
};
