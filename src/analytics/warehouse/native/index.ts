export { openNativeWarehouse, type NativeOptions } from './warehouse';
