import type { AlignTo } from '../../edit';
import { itemKey, type Item, type NodeId } from '../../model';
import type { CanvasTools } from '../tools';
import type { Say } from './say';

/** What follows the typing of a title: nothing, or the title of the next or former card. */
export type AfterTitle = 'stay' | 'next' | 'previous';

/** Changes of what is selected. */
export function editing(tools: CanvasTools, { done, refused }: Say) {
  const { editor, view, screen, t, locale } = tools;
  const selection = () => editor.getState().selection;
  const cards = (): NodeId[] =>
    selection().flatMap((item) => (item.kind === 'stage' ? item.stage : item.kind === 'end' ? item.end : []));

  const startRename = () => {
    const first = selection()[0];
    if (!first) return;
    const rect = tools.scene().rects.get(itemKey(first));
    if (screen.viewport().zoom < 0.37) screen.zoomTo(0.8, rect);
    else if (rect) screen.reveal(rect);
    view.setState({ renaming: itemKey(first) });
  };

  /** Null keeps the title as it was. */
  const rename = (of: string, value: string | null, then: AfterTitle) => {
    view.setState({ renaming: null });
    if (value !== null) setTitle(of, value);
    const order = tools.scene().drawing.nodes.map(({ id }) => id);
    const next = order[order.indexOf(of) + (then === 'next' ? 1 : -1)];
    if (then !== 'stay' && order.includes(of) && next !== undefined) {
      const rect = tools.scene().rects.get(next);
      if (rect) screen.reveal(rect);
      selectNode(next);
      view.setState({ renaming: next, tabStop: next });
    } else requestAnimationFrame(() => giveBackFocus(of));
  };

  /** To the card, or the card that the arrow comes from; unless the person has gone elsewhere meanwhile. */
  const giveBackFocus = (of: string) => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const card = tools.scene().drawing.transition.get(of)?.from ?? of;
    (screen.element(card) ?? screen.root()).focus({ preventScroll: true });
  };

  const setTitle = (of: string, text: string) => {
    const words = { locale, text };
    const { drawing } = tools.scene();
    const node = drawing.node.get(of);
    const arrow = drawing.transition.get(of);
    if (node?.kind === 'stage') editor.run('stage.rename', { stage: node.stage.id, ...words });
    else if (node?.kind === 'end') editor.run('end.rename', { end: node.end.id, ...words });
    else if (node?.kind === 'entry') editor.run('entry.rename', { entry: node.entry.id, ...words });
    else if (arrow?.source === 'outcome')
      editor.run('transition.rename', { stage: arrow.stage, outcome: arrow.outcome, ...words });
  };

  const selectNode = (id: NodeId) => {
    const node = tools.scene().drawing.node.get(id);
    if (node?.kind === 'stage') editor.select([{ kind: 'stage', stage: id }]);
    else if (node?.kind === 'end') editor.select([{ kind: 'end', end: id }]);
    else if (node?.kind === 'entry') editor.select([{ kind: 'entry', entry: node.entry.id }]);
  };

  /** What the menu is opened on: part of the selection keeps it, anything else becomes it. */
  const selectUnder = (node: NodeId | null, arrow: string | null) => {
    if (selection().some((item) => itemKey(item) === (node ?? arrow))) return;
    if (node) return selectNode(node);
    const drawn = arrow ? tools.scene().drawing.transition.get(arrow) : undefined;
    if (drawn?.source === 'outcome')
      editor.select([{ kind: 'transition', stage: drawn.stage, outcome: drawn.outcome }]);
  };

  const remove = () => {
    const items = selection();
    const result = editor.run('selection.delete', { items });
    if (!result.done) return refused(result.refused);
    done(items.length > 1 ? t('deleted.many', { n: items.length }) : t('deleted'));
    // The focus was on what is gone.
    screen.root().focus({ preventScroll: true });
  };

  const selectAll = () => {
    const { stages, ends, entries } = editor.getState().process;
    editor.select([
      ...stages.map(({ id }): Item => ({ kind: 'stage', stage: id })),
      ...ends.map(({ id }): Item => ({ kind: 'end', end: id })),
      ...entries.map(({ id }): Item => ({ kind: 'entry', entry: id })),
    ]);
  };

  const align = (to: AlignTo) => {
    const result = editor.run('layout.align', { nodes: cards(), to });
    if (!result.done) refused(result.refused);
  };

  const distribute = (along: 'x' | 'y') => {
    const result = editor.run('layout.distribute', { nodes: cards(), along });
    if (!result.done) refused(result.refused);
  };

  /** Steps that follow each other closely are one step of history. */
  const nudge = (dx: number, dy: number) => {
    const nodes = cards();
    if (nodes.length === 0) return;
    editor.run(
      'layout.nudge',
      { nodes, dx, dy },
      { merge: { key: `nudge ${nodes.join()}`, at: Date.now() } },
    );
  };

  return { startRename, rename, remove, selectAll, selectNode, selectUnder, align, distribute, nudge };
}
