// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createActions } from '@/designer/canvas/actions';
import { useHelpKey } from '@/designer/canvas/keys/use-help-key';
import { smallProcess } from '../../fixtures/small-process';
import { canvasTools } from './canvas-tools';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function listening() {
  const tools = canvasTools(smallProcess());
  const actions = createActions(tools, { onProblem: () => undefined, pickFile: () => undefined });
  renderHook(() => useHelpKey(actions));
  return {
    dialog: () => tools.view.getState().dialog,
    press: (on: Element, key: string, more: KeyboardEventInit = {}) =>
      on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
  };
}

function added(name: 'input' | 'div'): HTMLElement {
  const element = document.createElement(name);
  document.body.append(element);
  return element;
}

describe('the question mark', () => {
  it.each([
    { key: '?', code: 'Digit7', shiftKey: true },
    { key: ',', code: 'Slash', shiftKey: true },
  ])('shows the keys though nothing of the drawing has the focus: $key on $code', (event) => {
    const { dialog, press } = listening();
    press(document.body, event.key, event);
    expect(dialog()).toBe('keys');
  });

  it('stays a letter where a text is typed, and leaves an open dialog alone', () => {
    const { dialog, press } = listening();
    press(added('input'), '?');
    expect(dialog()).toBeNull();
    added('div').setAttribute('role', 'dialog');
    press(document.body, '?');
    expect(dialog()).toBeNull();
  });
});
