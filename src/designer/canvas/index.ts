export { ProcessScreen } from './ProcessScreen';
