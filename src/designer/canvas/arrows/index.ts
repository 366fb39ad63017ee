export { ArrowLayer } from './ArrowLayer';
export { arrowTexts, type ArrowText } from './arrow-texts';
export { lineWidth, strokesOf, type Strokes } from './line-look';
