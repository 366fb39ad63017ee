export { ArrowLayer } from './ArrowLayer';
export { arrowTexts, type ArrowText } from './arrow-texts';
