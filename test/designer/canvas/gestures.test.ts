// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { startJoin } from '@/designer/canvas/gestures/join';
import { startMarquee } from '@/designer/canvas/gestures/marquee';
import { pressArrow } from '@/designer/canvas/gestures/press-arrow';
import { pressCanvas } from '@/designer/canvas/gestures/press-canvas';
import { pressCard } from '@/designer/canvas/gestures/press-card';
import type { Pointer } from '@/designer/canvas/gestures/gesture';
import { smallProcess } from '../../fixtures/small-process';
import { canvasTools } from './canvas-tools';

const at = (x: number, y: number, keys: Partial<Pointer> = {}): Pointer => ({
  x,
  y,
  shift: false,
  control: false,
  ...keys,
});
const stage = (id: string) => ({ kind: 'stage' as const, stage: id });

describe('a press on a card', () => {
  it('selects it at once; with Ctrl it joins the selection, and again leaves it', () => {
    const tools = canvasTools(smallProcess());
    const selection = () => tools.editor.getState().selection;
    pressCard(tools, at(10, 10), 'call').drop(at(10, 10));
    expect(selection()).toEqual([stage('call')]);
    const more = at(350, 10, { control: true });
    pressCard(tools, more, 'offer').drop(more);
    expect(selection()).toEqual([stage('call'), stage('offer')]);
    pressCard(tools, more, 'offer').drop(more);
    expect(selection()).toEqual([stage('call')]);
  });

  it('moved on becomes a drag of everything selected, one step of history on drop', () => {
    const tools = canvasTools(smallProcess());
    const { editor, view } = tools;
    editor.select([stage('call'), stage('offer')]);
    const before = editor.getState().process;
    const press = pressCard(tools, at(10, 10), 'call');
    press.move(at(60, 310));
    expect([...view.getState().moving!].sort()).toEqual(['call', 'entry:cold', 'entry:repeat', 'offer']);
    expect(editor.getState().process).toBe(before);
    press.drop(at(60, 310));
    const { nodes } = editor.getState().process.layout;
    const [x, y] = [
      nodes['call']!.x - before.layout.nodes['call']!.x,
      nodes['call']!.y - before.layout.nodes['call']!.y,
    ];
    expect(Math.abs(x - 50)).toBeLessThan(8);
    expect(Math.abs(y - 300)).toBeLessThan(8);
    expect(nodes['offer']).toEqual({
      x: before.layout.nodes['offer']!.x + x,
      y: before.layout.nodes['offer']!.y + y,
    });
    expect(view.getState().moving).toBeNull();
    editor.undo();
    expect(editor.getState().process).toEqual(before);
  });

  it('that trembles is a click, and a drag that is taken back leaves nothing', () => {
    const tools = canvasTools(smallProcess());
    const before = tools.editor.getState().process;
    const trembling = pressCard(tools, at(10, 10), 'call');
    trembling.move(at(12, 13));
    trembling.drop(at(12, 13));
    const regretted = pressCard(tools, at(10, 10), 'call');
    regretted.move(at(200, 200));
    regretted.cancel();
    expect(tools.editor.getState().process).toBe(before);
    expect(tools.view.getState().moving).toBeNull();
  });

  it('keeps to one direction while Shift is held', () => {
    const tools = canvasTools(smallProcess());
    const press = pressCard(tools, at(10, 10), 'call');
    press.move(at(40, 400, { shift: true }));
    press.drop(at(40, 400, { shift: true }));
    const { nodes } = tools.editor.getState().process.layout;
    expect(nodes['call']!.x).toBe(0);
    expect(nodes['call']!.y).toBeGreaterThan(300);
  });

  it('on a phone selects and moves nothing', () => {
    const tools = { ...canvasTools(smallProcess()), readOnly: true };
    const before = tools.editor.getState().process;
    const press = pressCard(tools, at(10, 10), 'call');
    press.move(at(300, 300));
    press.drop(at(300, 300));
    expect(tools.editor.getState().process).toBe(before);
  });
});

describe('an arrow drawn from a stage', () => {
  const draw = (to: readonly (readonly [number, number])[]) => {
    const tools = canvasTools(smallProcess());
    const joined: string[] = [];
    const gesture = startJoin(tools, at(208, 88), 'call', (from, target) => joined.push(`${from} ${target}`));
    for (const [x, y] of to) gesture.move(at(x, y));
    const [x, y] = to.at(-1)!;
    return { tools, gesture, joined, drop: () => gesture.drop(at(x, y)) };
  };

  it('joins the card it is dropped on', () => {
    const { joined, drop } = draw([[400, 50]]);
    drop();
    expect(joined).toEqual(['call offer']);
  });

  it('is a loop only for one who has left the card and come back', () => {
    const still = draw([[190, 90]]);
    still.drop();
    expect(still.joined).toEqual([]);
    const back = draw([
      [280, 300],
      [100, 90],
    ]);
    back.drop();
    expect(back.joined).toEqual(['call call']);
  });

  it('dropped on nothing asks what shall be there', () => {
    const { tools, joined, drop } = draw([[500, 700]]);
    drop();
    expect(joined).toEqual([]);
    expect(tools.view.getState().menu).toMatchObject({ kind: 'join', at: { x: 500, y: 700 } });
  });
});

describe('a box on the canvas', () => {
  it('selects every card it touches, and gives the former selection back when taken back', () => {
    const tools = canvasTools(smallProcess());
    const { editor } = tools;
    editor.select([{ kind: 'end', end: 'won' }]);
    const box = startMarquee(tools, at(-20, -20, { shift: true }), document.createElement('div'));
    box.move(at(400, 60, { shift: true }));
    expect(editor.getState().selection).toEqual([stage('call'), stage('offer')]);
    box.cancel();
    expect(editor.getState().selection).toEqual([{ kind: 'end', end: 'won' }]);
  });

  it('a click on nothing selects nothing, a pan changes nothing', () => {
    const { editor, ...tools } = canvasTools(smallProcess());
    editor.select([stage('call')]);
    pressCanvas({ editor, ...tools }, at(900, 600)).drop(at(960, 640));
    expect(editor.getState().selection).toHaveLength(1);
    pressCanvas({ editor, ...tools }, at(900, 600)).drop(at(901, 600));
    expect(editor.getState().selection).toHaveLength(0);
  });

  it('a click on an arrow selects it', () => {
    const tools = canvasTools(smallProcess());
    pressArrow(tools, at(250, 88), 'call/talked').drop(at(250, 88));
    expect(tools.editor.getState().selection).toEqual([
      { kind: 'transition', stage: 'call', outcome: 'talked' },
    ]);
  });
});
