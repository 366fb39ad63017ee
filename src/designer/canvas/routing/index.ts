export type { Net, RoutedArrow } from './net';
export { createRouter, routeAll, type Router, type Routes } from './route';
export { createFollow, type Follow } from './follow';
export { headOf, pathOf, type Corners } from './shape';
export { placeLabels, textWidth, wrap, type Label, type LabelText } from './labels';
