import type { Process } from '@/runtime/format';
import { createHistory } from '@/kit/history';
import { drawingOf, itemKey, type Item } from '../model';
import { applyFrom } from './apply';
import type { CommandSet } from './command-map';
import type { EditorState, ProcessEditor, SavedEditor, StepLabel } from './editor-port';
import { subjectOf } from './subject';

/** Typing in one field is one step while the pauses are shorter than this, in ms. */
const mergeWindow = 1000;

const nothing: readonly Item[] = [];

/**
 * The editor. One source of truth: document and history live here, the canvas and the panels show `getState()` and
 * call `run`. A refused command changes nothing and says why. It knows the commands it is given; more can be learnt.
 */
export function editorWith(first: CommandSet, process: Process, saved?: SavedEditor): ProcessEditor {
  const history = createHistory<Process, StepLabel>(
    saved ? saved.process : process,
    saved ? { saved: saved.history } : {},
  );
  const listeners = new Set<() => void>();
  let known = first;
  let selection = nothing;
  let state: EditorState = stateNow();

  function stateNow(): EditorState {
    const { doc, undo, redo, revision } = history.state();
    return { process: doc, selection, undo, redo, revision };
  }

  function announce(): void {
    state = stateNow();
    for (const listener of [...listeners]) listener();
  }

  /** Keeps what is still drawn; the same list if all of it is. */
  function present(items: readonly Item[]): readonly Item[] {
    const { node, transition } = drawingOf(history.state().doc);
    const kept = items.filter((item) => (item.kind === 'transition' ? transition : node).has(itemKey(item)));
    return kept.length === items.length ? items : kept;
  }

  function travel(step: StepLabel | null, to: 'selectionBefore' | 'selectionAfter'): StepLabel | null {
    if (!step) return null;
    selection = present(step[to]);
    announce();
    return step;
  }

  return {
    getState: () => state,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    run(command, args, options = {}) {
      const before = history.state().doc;
      const edit = applyFrom(known, before, command, args);
      if ('refused' in edit) return { done: false, refused: edit.refused };
      const selectionAfter = edit.select ?? selection;
      const label: StepLabel = {
        command,
        subject: subjectOf(before, args),
        selectionBefore: selection,
        selectionAfter,
      };
      const changed = history.transact(
        label,
        edit.process,
        options.merge && { ...options.merge, window: mergeWindow },
      );
      if (changed) {
        selection = present(selectionAfter);
        announce();
      }
      return { done: true, ...(edit.created === undefined ? {} : { created: edit.created }) };
    },

    preview: (command, args) => applyFrom(known, history.state().doc, command, args),
    undo: () => travel(history.undo(), 'selectionBefore'),
    redo: () => travel(history.redo(), 'selectionAfter'),
    mark: () => ({ ...history.mark(), selection }),

    bail(mark) {
      history.bail(mark);
      selection = present(mark.selection);
      announce();
    },

    fold(mark, command) {
      history.fold(mark, {
        command,
        subject: null,
        selectionBefore: mark.selection,
        selectionAfter: selection,
      });
      announce();
    },

    select(items) {
      const next = present(items);
      if (sameItems(next, selection)) return;
      selection = next;
      announce();
    },

    learn(more) {
      known = { ...known, ...more };
    },

    save: (lastSteps) => ({ process: history.state().doc, history: history.save(lastSteps) }),
  };
}

function sameItems(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => itemKey(item) === itemKey(b[i]!));
}
