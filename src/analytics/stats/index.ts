/** Arithmetic of funnels and shares: plain numbers in, plain numbers out. */
export { shareOf, wilson } from './wilson';
export { mean, median } from './quantile';
export type { EventColumns } from './funnel/columns';
export { correlations, type Correlation } from './funnel/correlation';
export { passages, type Passage } from './funnel/passages';
export type { FunnelRules } from './funnel/rules';
export { stepTimes, type StepTimes } from './funnel/step-times';
export { timeToConvert, type TimeToConvert } from './funnel/time-to-convert';
export { funnelTrend, type TrendPoint } from './funnel/trend';
