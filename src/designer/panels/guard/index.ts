export { GuardEditor } from './GuardEditor';
export { LiteralInput } from './LiteralInput';
