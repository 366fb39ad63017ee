export { CanvasMenu } from './CanvasMenu';
