export { routeAll, routeSome, type Routes } from './route';
export { pathOf, type Corners } from './shape';
export { placeLabels, wrap, type Label, type LabelText } from './labels';
