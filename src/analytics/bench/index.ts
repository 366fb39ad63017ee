export { AnalysisScreen, type AnalysisScreenProps } from './AnalysisScreen';
export type { AnalysisData, LogChoice, MeasuredLog } from './data';
