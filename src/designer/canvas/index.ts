export { ProcessCanvas } from './ProcessCanvas';
export type { FindingMark, ProcessCanvasProps } from './canvas-context';
