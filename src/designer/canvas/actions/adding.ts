import type { EndKind } from '@/runtime/format';
import { boundsOf, centreOf, type NodeId, type Point, type Rect } from '../../model';
import { extentOf } from '../scene';
import type { CanvasTools } from '../tools';
import { legible, viewportOf } from '../viewport';
import type { Say } from './say';

const dot = ({ x, y }: Point): Rect => ({ x, y, width: 0, height: 0 });

/** New cards and arrows. Each leaves the title of the new thing open for typing. */
export function adding(tools: CanvasTools, { refused }: Say) {
  const { editor, view, screen, t, locale } = tools;
  const words = (text: string) => ({ locale, text });

  const name = (id: string | undefined, at?: Point) => {
    if (!id) return;
    // Cards out of sight are not drawn: the new one has to be on screen before its title can be typed.
    const rect = tools.scene().rects.get(id);
    if (rect) {
      const all = extentOf(tools.scene());
      const small = viewportOf(all, screen.size(), screen.margins()).zoom >= legible;
      if (screen.viewport().zoom < legible) screen.zoomTo(0.8, rect);
      // What was put at a point stays under the pointer; else a small drawing is seen whole, ends and all.
      else if (small && !at) screen.fit(all);
      else screen.reveal(rect);
    }
    view.setState({ renaming: id, tabStop: id });
  };

  /** After the only selected stage, into the only selected arrow, else at the end or at a point. */
  const addStage = (at?: Point) => {
    const { selection } = editor.getState();
    const only = !at && selection.length === 1 ? selection[0] : undefined;
    const title = words(t('new.stage'));
    const outcome = words(t('new.outcome'));
    const result = editor.run('stage.add', {
      title,
      ...(at ? { at } : {}),
      ...(only?.kind === 'stage' ? { after: only.stage, outcome } : {}),
      ...(only?.kind === 'transition' ? { into: { stage: only.stage, outcome: only.outcome }, outcome } : {}),
    });
    if (result.done) name(result.created, at);
    else refused(result.refused);
  };

  const addEnd = (kind: EndKind, at?: Point) => {
    const result = editor.run('end.add', { title: words(t(`new.end.${kind}`)), kind, ...(at ? { at } : {}) });
    if (result.done) name(result.created, at);
    else refused(result.refused);
    return result.done ? (result.created ?? null) : null;
  };

  const addEntry = () => {
    const { selection, process } = editor.getState();
    const chosen = selection.find((item) => item.kind === 'stage');
    const stage = chosen?.kind === 'stage' ? chosen.stage : process.stages[0]?.id;
    if (!stage) return refused({ reason: 'no_stage' });
    const result = editor.run('entry.add', { title: words(t('new.entry')), stage });
    if (result.done && result.created) name(`entry:${result.created}`);
    else if (!result.done) refused(result.refused);
  };

  /** An arrow between two cards; its title is asked for at once. */
  const join = (from: NodeId, to: NodeId) => {
    const target = tools.scene().drawing.node.get(to);
    const kind = target?.kind === 'end' ? target.end.kind : null;
    const title = kind && kind !== 'success' ? t(`new.end.${kind}`) : t('new.outcome');
    const result = editor.run('transition.connect', { stage: from, to, title: words(title) });
    if (!result.done) return refused(result.refused);
    const arrow = `${from}/${result.created ?? ''}`;
    const way = tools.scene().routes.corners.get(arrow);
    if (way && way.length > 1) {
      // The words stand about the middle of the way.
      const middle = boundsOf(way.slice((way.length >> 1) - 1, (way.length >> 1) + 1).map(dot));
      const { x, y } = centreOf(middle);
      const around = { x: x - 80, y: y - 30, width: 160, height: 60 };
      // From so far away a title cannot be read, so it cannot be typed.
      if (screen.viewport().zoom < 0.26) screen.zoomTo(0.8, around);
      else screen.reveal(around);
    }
    view.setState({ renaming: arrow });
  };

  /** Dropped on nothing: a new card there, joined, as one step. */
  const joinNew = (from: NodeId, kind: 'stage' | EndKind, at: Point) => {
    if (kind === 'stage') {
      const result = editor.run('stage.add', {
        title: words(t('new.stage')),
        at: { x: at.x, y: at.y },
        after: from,
        outcome: words(t('new.outcome')),
      });
      if (result.done) name(result.created, at);
      else refused(result.refused);
      return;
    }
    const mark = editor.mark();
    const end = addEnd(kind, at);
    if (!end) return editor.bail(mark);
    editor.run('transition.connect', {
      stage: from,
      to: end,
      title: words(kind === 'success' ? t('new.outcome') : t(`new.end.${kind}`)),
    });
    editor.fold(mark, 'end.add');
    editor.select([{ kind: 'end', end }]);
    name(end, at);
  };

  return { addStage, addEnd, addEntry, join, joinNew };
}
