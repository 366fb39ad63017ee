import type { CommandSet } from '../command-map';
import { processReplace } from './process-replace';
import { stageAdd } from './stage-add';
import { stageRename } from './stage-rename';
import { endAdd } from './end-add';
import { endRename } from './end-rename';
import { entryAdd } from './entry-add';
import { entryRename } from './entry-rename';
import { transitionConnect } from './transition-connect';
import { transitionRename } from './transition-rename';
import { selectionDelete } from './selection-delete';
import { selectionPaste } from './selection-paste';
import { selectionDuplicate } from './selection-duplicate';
import { layoutMove } from './layout-move';
import { layoutNudge } from './layout-nudge';
import { layoutApply } from './layout-apply';
import { layoutAlign } from './layout-align';
import { layoutDistribute } from './layout-distribute';

/** What the drawing itself does. These come with the first screen, the others with the panels that run them. */
export const drawingCommands = {
  'process.replace': processReplace,
  'stage.add': stageAdd,
  'stage.rename': stageRename,
  'end.add': endAdd,
  'end.rename': endRename,
  'entry.add': entryAdd,
  'entry.rename': entryRename,
  'transition.connect': transitionConnect,
  'transition.rename': transitionRename,
  'selection.delete': selectionDelete,
  'selection.paste': selectionPaste,
  'selection.duplicate': selectionDuplicate,
  'layout.move': layoutMove,
  'layout.nudge': layoutNudge,
  'layout.apply': layoutApply,
  'layout.align': layoutAlign,
  'layout.distribute': layoutDistribute,
} satisfies CommandSet;
