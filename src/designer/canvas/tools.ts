import type { Locale, Translate } from '@/kit/i18n';
import type { ProcessEditor } from '../edit';
import type { Point } from '../model';
import type { MoveBus } from './gestures/move-bus';
import type { messages } from './messages';
import type { Scene } from './scene';
import type { Screen } from './screen';
import type { ViewStore } from './view';

/** Everything that keys, menus, buttons and gestures work with. */
export interface CanvasTools {
  readonly editor: ProcessEditor;
  readonly view: ViewStore;
  readonly screen: Screen;
  readonly bus: MoveBus;
  readonly t: Translate<typeof messages>;
  readonly locale: Locale;
  readonly readOnly: boolean;
  /** Geometry of the document as it is now. */
  scene(): Scene;
  /** A point of the screen in the drawing. */
  toDrawing(point: Point): Point;
}
