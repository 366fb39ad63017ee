export { openWasmWarehouse, type WasmOptions } from './browser';
