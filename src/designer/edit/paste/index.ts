export { pasteParts } from './paste-parts';
