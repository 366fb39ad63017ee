export { pictureOf } from './picture';
export { pngOf } from './png';
