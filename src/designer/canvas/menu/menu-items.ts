import type { EndKind } from '@/runtime/format';
import { itemKey } from '../../model';
import type { Actions } from '../actions';
import type { messages } from '../messages';
import type { CanvasTools } from '../tools';
import type { MenuPlace } from '../view';

export interface MenuItem {
  readonly word: keyof typeof messages & string;
  /** As printed beside it. */
  readonly keys?: string;
  readonly danger?: boolean;
  run(): void;
}

export type MenuGroup = readonly MenuItem[];

const endKinds: readonly EndKind[] = ['success', 'failure', 'disqualified', 'postponed'];
const sides = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;

/** What can be done at a place of the drawing, by what is selected. */
export function menuItems(
  place: MenuPlace,
  tools: CanvasTools,
  actions: Actions,
  mod: string,
  onOpen: (() => void) | null,
): MenuGroup[] {
  switch (place.kind) {
    case 'add':
      return addItems(actions);
    case 'join':
      return joinItems(place, tools, actions);
    case 'file':
      return fileItems(tools, actions);
    case 'canvas':
      return tools.readOnly ? [seeItems(actions)] : [canvasItems(place, actions, mod), seeItems(actions)];
    case 'selection':
      return tools.readOnly ? [viewItems(actions, onOpen)] : selectionItems(tools, actions, mod, onOpen);
  }
}

function addItems(actions: Actions): MenuGroup[] {
  return [
    endKinds.map((kind) => ({ word: `add.${kind}` as const, run: () => void actions.addEnd(kind) })),
    [{ word: 'add.entry', run: () => actions.addEntry() }],
  ];
}

function joinItems(place: MenuPlace, { view }: CanvasTools, actions: Actions): MenuGroup[] {
  const from = view.getState().joining?.from;
  if (!from) return [];
  return [
    [
      { word: 'add.stage.here', run: () => actions.joinNew(from, 'stage', place.at) },
      ...endKinds.map((kind) => ({
        word: `add.${kind}` as const,
        run: () => actions.joinNew(from, kind, place.at),
      })),
    ],
  ];
}

const fileItems = ({ readOnly }: CanvasTools, actions: Actions): MenuGroup[] => [
  [
    ...(readOnly ? [] : [{ word: 'import' as const, run: () => actions.pickFile() }]),
    { word: 'export', run: () => void actions.exportJson() },
  ],
  [
    { word: 'export.svg', run: () => actions.exportSvg() },
    { word: 'export.png', run: () => void actions.exportPng() },
  ],
];

const canvasItems = ({ at }: MenuPlace, actions: Actions, mod: string): MenuGroup => [
  { word: 'add.stage.here', run: () => actions.addStage(at) },
  ...endKinds.map((kind) => ({ word: `add.${kind}` as const, run: () => void actions.addEnd(kind, at) })),
  { word: 'paste.here', keys: `${mod} V`, run: () => void actions.pasteAt(at) },
];

const seeItems = (actions: Actions): MenuGroup => [
  { word: 'select.all', run: () => actions.selectAll() },
  { word: 'fit', keys: '1', run: () => actions.fit() },
];

const viewItems = (actions: Actions, onOpen: (() => void) | null): MenuGroup => [
  ...(onOpen ? [{ word: 'open' as const, run: onOpen }] : []),
  { word: 'rename', run: () => actions.startRename() },
];

function selectionItems(
  tools: CanvasTools,
  actions: Actions,
  mod: string,
  onOpen: (() => void) | null,
): MenuGroup[] {
  const { selection } = tools.editor.getState();
  const cards = selection.filter(({ kind }) => kind === 'stage' || kind === 'end');
  const only = selection.length === 1 ? selection[0] : undefined;
  const groups: MenuItem[][] = [];
  if (only) {
    groups.push([
      ...(onOpen ? [{ word: 'open' as const, keys: 'Enter', run: onOpen }] : []),
      { word: 'rename', keys: 'F2', run: () => actions.startRename() },
      ...(only.kind === 'stage'
        ? [{ word: 'connect' as const, keys: 'C', run: () => actions.startJoining(itemKey(only)) }]
        : []),
      ...(only.kind === 'stage' || only.kind === 'transition'
        ? [{ word: 'add.stage' as const, keys: 'N', run: () => actions.addStage() }]
        : []),
    ]);
  }
  if (cards.length > 1) {
    groups.push(sides.map((side) => ({ word: `align.${side}` as const, run: () => actions.align(side) })));
  }
  if (cards.length > 2) {
    groups.push([
      { word: 'distribute.x', run: () => actions.distribute('x') },
      { word: 'distribute.y', run: () => actions.distribute('y') },
    ]);
  }
  if (cards.length > 0) {
    groups.push([
      { word: 'copy', keys: `${mod} C`, run: () => actions.copy() },
      { word: 'cut.do', keys: `${mod} X`, run: () => actions.cut() },
      { word: 'duplicate', keys: `${mod} D`, run: () => actions.duplicate() },
    ]);
  }
  groups.push([{ word: 'delete', keys: 'Del', danger: true, run: () => actions.remove() }]);
  return groups;
}
