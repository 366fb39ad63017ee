export { stepText } from './step-words';
