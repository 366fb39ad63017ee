export { funnelOf, ratioId, type FunnelPoint } from './funnel';
export {
  normPlan,
  roundedNorm,
  type Load,
  type NormPlan,
  type PlannedNorm,
  type PlannedPoint,
} from './norm-plan';
export { payCheck, type PayCheck, type PricedRate } from './pay-check';
