export { barPictureSvg, type BarPicture, type PictureBar } from './bar-picture';
export { RangeBars, type RangeBar } from './RangeBars';
export { StepFunnel, type FunnelBar } from './StepFunnel';
export { ValueBars, type ValueBar } from './ValueBars';
