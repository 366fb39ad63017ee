import type { NodeId } from '../../model';
import type { Actions } from '../actions';
import type { CanvasTools } from '../tools';
import type { keyWords } from './keys.messages';

/** A key and what it does. `mod`: Ctrl, on a Mac the command key. Codes are places on the keyboard, so that any layout works. */
export interface KeyBinding {
  readonly word: keyof typeof keyWords;
  readonly codes: readonly string[];
  readonly mod?: boolean;
  readonly shift?: boolean;
  /** Changes the process; not on a phone. */
  readonly edits?: boolean;
  readonly run: (actions: Actions, tools: CanvasTools) => void;
}

/** The only selected stage, else the card that last had the focus. */
function focused({ editor, view }: CanvasTools): NodeId | null {
  const [only, ...more] = editor.getState().selection;
  return only?.kind === 'stage' && more.length === 0 ? only.stage : view.getState().tabStop;
}

const step = 4;
const leap = 40;

const nudges = (
  [
    ['ArrowLeft', -1, 0],
    ['ArrowRight', 1, 0],
    ['ArrowUp', 0, -1],
    ['ArrowDown', 0, 1],
  ] as const
).flatMap(([code, dx, dy]): KeyBinding[] => [
  {
    word: 'nudge',
    codes: [code],
    mod: true,
    edits: true,
    run: (actions) => actions.nudge(dx * step, dy * step),
  },
  {
    word: 'nudge.far',
    codes: [code],
    mod: true,
    shift: true,
    edits: true,
    run: (actions) => actions.nudge(dx * leap, dy * leap),
  },
]);

/** All keys of the drawing but those that walk: the arrows, Tab, Enter and Escape depend on what is going on. */
export const keyMap: readonly KeyBinding[] = [
  { word: 'add', codes: ['KeyN'], edits: true, run: (actions) => actions.addStage() },
  {
    word: 'connect',
    codes: ['KeyC'],
    edits: true,
    run: (actions, tools) => {
      const from = focused(tools);
      if (from) actions.startJoining(from);
    },
  },
  {
    word: 'outcome',
    codes: ['KeyO'],
    run: (actions, tools) => {
      const from = focused(tools);
      if (from) actions.nextOutcome(from);
    },
  },
  { word: 'rename', codes: ['F2'], run: (actions) => actions.startRename() },
  { word: 'delete', codes: ['Delete', 'Backspace'], edits: true, run: (actions) => actions.remove() },
  { word: 'duplicate', codes: ['KeyD'], mod: true, edits: true, run: (actions) => actions.duplicate() },
  { word: 'select.all', codes: ['KeyA'], mod: true, run: (actions) => actions.selectAll() },
  { word: 'undo', codes: ['KeyZ'], mod: true, run: (actions) => actions.undo() },
  { word: 'redo', codes: ['KeyZ'], mod: true, shift: true, run: (actions) => actions.redo() },
  { word: 'redo', codes: ['KeyY'], mod: true, run: (actions) => actions.redo() },
  ...nudges,
  { word: 'arrange', codes: ['KeyL'], edits: true, run: (actions) => void actions.arrange() },
  { word: 'fit', codes: ['Digit1', 'Numpad1'], run: (actions) => actions.fit() },
  { word: 'actual', codes: ['Digit0', 'Numpad0'], run: (actions) => actions.zoomTo(1) },
  { word: 'zoom.in', codes: ['Equal', 'NumpadAdd'], run: (actions) => actions.zoomBy(1.25) },
  { word: 'zoom.out', codes: ['Minus', 'NumpadSubtract'], run: (actions) => actions.zoomBy(0.8) },
  { word: 'keys', codes: ['Slash'], shift: true, run: (actions) => actions.showKeys() },
];
