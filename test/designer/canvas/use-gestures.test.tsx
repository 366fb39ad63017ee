// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useGestures } from '@/designer/canvas/gestures/use-gestures';
import type { CanvasTools } from '@/designer/canvas/tools';
import { smallProcess } from '../../fixtures/small-process';
import { canvasTools } from './canvas-tools';

afterEach(cleanup);

function Page({ tools, onJoin }: { tools: CanvasTools; onJoin(from: string, to: string): void }) {
  const box = useRef<HTMLDivElement>(null);
  const gestures = useGestures(() => tools, box, onJoin);
  return (
    <div data-testid="canvas" {...gestures}>
      <div data-testid="call" data-card="call" />
      <div data-testid="offer" data-card="offer" />
      <div data-testid="cold" data-card="entry:cold" />
      <div ref={box} />
    </div>
  );
}

const mouse = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, buttons: 1 };

function opened() {
  const tools = canvasTools(smallProcess());
  const joined: string[] = [];
  const page = render(<Page tools={tools} onJoin={(from, to) => joined.push(`${from} ${to}`)} />);
  const move = (x: number, y: number, more: PointerEventInit = {}) =>
    fireEvent.pointerMove(window, { ...mouse, clientX: x, clientY: y, ...more });
  return {
    tools,
    joined,
    move,
    placeOf: (id: string) => tools.editor.getState().process.layout.nodes[id],
    isMoving: () => tools.view.getState().moving !== null,
    press: (id: string, more: PointerEventInit = {}) =>
      fireEvent.pointerDown(page.getByTestId(id), { ...mouse, clientX: 10, clientY: 10, ...more }),
    release: (x = 210, y = 210) =>
      fireEvent.pointerUp(window, { ...mouse, buttons: 0, clientX: x, clientY: y }),
    /** A drag of the first stage, under way. */
    drag() {
      fireEvent.pointerDown(page.getByTestId('call'), { ...mouse, clientX: 10, clientY: 10 });
      move(210, 210);
    },
    at: (id: string) => page.getByTestId(id),
  };
}

describe('a drag goes on as long as its ground is there', () => {
  it('a button let go out of sight takes it back with the next move', () => {
    const { drag, move, release, placeOf, isMoving } = opened();
    const before = placeOf('call');
    drag();
    expect(isMoving()).toBe(true);
    move(300, 300, { buttons: 0 });
    expect(isMoving()).toBe(false);
    release();
    expect(placeOf('call')).toEqual(before);
  });

  it('a window that loses the focus takes it back', () => {
    const { drag, release, placeOf, isMoving } = opened();
    const before = placeOf('call');
    drag();
    fireEvent.blur(window);
    expect(isMoving()).toBe(false);
    release();
    expect(placeOf('call')).toEqual(before);
  });

  it('a document that changes meanwhile, as from another tab, takes it back and stays as it came', () => {
    const { tools, drag, release, isMoving } = opened();
    tools.editor.run('layout.nudge', { nodes: ['offer'], dx: 40, dy: 0 });
    drag();
    act(() => void tools.editor.undo());
    expect(isMoving()).toBe(false);
    const came = tools.editor.getState().process;
    release();
    expect(tools.editor.getState().process).toBe(came);
  });

  it('a stage that is deleted under the hand leaves no trace of the drag', () => {
    const { tools, drag, move, release } = opened();
    drag();
    act(() => void tools.editor.run('selection.delete', { items: [{ kind: 'stage', stage: 'call' }] }));
    move(250, 250);
    release();
    expect(tools.editor.getState().process.layout.nodes['call']).toBeUndefined();
  });

  it('keys do nothing to the drawing until it ends; Escape ends it', () => {
    const { drag, at, isMoving } = opened();
    const heard: string[] = [];
    at('canvas').addEventListener('keydown', ({ key }) => heard.push(key));
    drag();
    for (const key of ['z', 'Delete', 'ArrowUp']) fireEvent.keyDown(at('call'), { key });
    expect(heard).toEqual([]);
    expect(isMoving()).toBe(true);
    fireEvent.keyDown(at('call'), { key: 'Escape' });
    expect(isMoving()).toBe(false);
    fireEvent.keyDown(at('call'), { key: 'z' });
    expect(heard).toEqual(['z']);
  });

  it('the other button takes it back and opens no menu; without a drag it opens one', () => {
    const { drag, press, at, isMoving } = opened();
    const menus: Event[] = [];
    at('canvas').addEventListener('contextmenu', (event) => menus.push(event));
    drag();
    expect(fireEvent.contextMenu(at('call'))).toBe(false);
    expect(isMoving()).toBe(false);
    expect(menus).toHaveLength(0);
    press('call');
    fireEvent.contextMenu(at('call'));
    expect(menus).toHaveLength(1);
  });

  it('a second finger takes it back: it pinches', () => {
    const { tools, press, move, at, isMoving } = opened();
    const before = tools.editor.getState().process;
    const finger = { pointerType: 'touch', pointerId: 7 };
    press('call', finger);
    move(210, 210, finger);
    expect(isMoving()).toBe(true);
    fireEvent.pointerDown(at('canvas'), { ...mouse, pointerType: 'touch', pointerId: 8, isPrimary: false });
    expect(isMoving()).toBe(false);
    expect(tools.editor.getState().process).toBe(before);
  });

  it('the end of another pointer is none of this one', () => {
    const { drag, isMoving } = opened();
    drag();
    fireEvent.pointerCancel(window, { pointerId: 9 });
    expect(isMoving()).toBe(true);
    fireEvent.pointerCancel(window, { pointerId: 1 });
    expect(isMoving()).toBe(false);
  });
});

describe('an arrow begun by key or menu', () => {
  it.each([
    ['call', ['call call']],
    ['offer', ['call offer']],
    ['cold', []],
    ['canvas', []],
  ])('is finished by a click on %s', (id, expected) => {
    const { tools, joined, press, release } = opened();
    tools.view.setState({ joining: { from: 'call', to: null, at: null } });
    press(id);
    release(10, 10);
    expect(joined).toEqual(expected);
    expect(tools.view.getState().joining).toBeNull();
    expect(tools.editor.getState().selection).toEqual([]);
  });
});
