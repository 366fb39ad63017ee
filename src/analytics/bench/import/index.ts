export { ImportWizard, type ImportWizardProps } from './ImportWizard';
export type { ImportTarget, Kept, NoRoom } from './target';
