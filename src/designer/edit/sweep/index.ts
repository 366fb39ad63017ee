export { Gone } from './gone';
export { sweep } from './sweep';
export { sweepStage } from './stage';
