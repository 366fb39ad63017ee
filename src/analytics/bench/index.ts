export { AnalysisScreen, type AnalysisScreenProps, type Importing } from './AnalysisScreen';
export type { AnalysisData, LogChoice, LogKeeping, MeasuredLog } from './data';
export type { ImportTarget, Kept, NoRoom } from './import';
