export { ProcessCanvas } from './ProcessCanvas';
export { ProcessScreen } from './ProcessScreen';
export type { FindingMark, ProcessCanvasProps } from './canvas-context';
