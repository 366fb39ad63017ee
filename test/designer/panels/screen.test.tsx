// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { planted, stageOf, stepOf } from '../lint/template';
import { inspector, openDesigner } from './screen';
import { template } from '../lint/template';

const broken = () =>
  planted((process) => {
    stepOf(process, 'launch', 's4').answers = [];
    delete stageOf(process, 'needs').purpose.en;
  });

describe('findings below the drawing', () => {
  it('are counted on the tab by severity; a click opens the place with the finding beside it', async () => {
    const { user, address } = openDesigner({ process: broken() });
    const tab = screen.getByRole('button', { name: /^Findings/ });
    await waitFor(() => expect(tab.textContent).toBe('Findings13'));
    await user.click(tab);
    await user.click(await screen.findByRole('button', { name: /no way out of this step/ }));
    expect(address()).toBe('stage/launch/script/s4');
    await inspector().findByText(/There is no way out of this step/);
    expect(inspector().getByRole('tab', { name: /Script/, selected: true })).toBeTruthy();
  });

  it('say an empty language once: the line opens with the keyboard, and its cure is one step of history', async () => {
    const process = template();
    const russian = JSON.parse(
      JSON.stringify(process, (key, value: unknown) => (key === 'en' ? undefined : value)),
    ) as typeof process;
    const { user, editor } = openDesigner({ process: russian });
    await user.click(screen.getByRole('button', { name: /^Findings/ }));
    const line = await screen.findByRole('button', {
      name: /Nothing is written in English/,
      expanded: false,
    });
    line.focus();
    await user.keyboard('{Enter}');
    expect(line.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('The English text is missing');
    await user.click(screen.getByRole('button', { name: 'Leave English out' }));
    expect(editor.getState().process.locales).toEqual(['ru']);
    expect(screen.queryByText(/Nothing is written in English/)).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(editor.getState().process).toEqual(russian);
  });

  it('go away as soon as the fault is mended', async () => {
    const { user, editor } = openDesigner({ process: broken(), path: 'finding/stage/launch/script/s4' });
    const drawer = screen.getByRole('region', { name: 'Findings and outline' });
    await waitFor(() => expect(drawer.textContent).toContain('no way out'));
    await user.type(await inspector().findByLabelText('One more answer'), 'Signed{Enter}');
    expect(stepOf(editor.getState().process, 'launch', 's4').answers).toHaveLength(1);
    expect(inspector().queryByText(/There is no way out of this step/)).toBeNull();
  });
});

describe('the address and the selection', () => {
  it('bring the inspector for what is seen only there, though it was not open', async () => {
    const { lead } = openDesigner();
    expect(screen.queryByRole('complementary')).toBeNull();
    act(() => lead('process/objections/expensive'));
    await inspector().findByRole('button', { name: /expensive/i, expanded: true });
  });

  it('lead each other: a click on the drawing changes the address, a link selects', async () => {
    const { editor, address, lead } = openDesigner({ path: 'stage/needs/tasks/t_meet' });
    expect(address()).toBe('stage/needs/tasks/t_meet');
    expect(editor.getState().selection).toEqual([{ kind: 'stage', stage: 'needs' }]);
    act(() => editor.select([{ kind: 'stage', stage: 'present' }]));
    expect(address()).toBe('stage/present/tasks');
    act(() => lead('end/lost'));
    expect(editor.getState().selection).toEqual([{ kind: 'end', end: 'lost' }]);
    act(() => editor.select([]));
    expect(address()).toBe('');
    act(() => editor.select([{ kind: 'transition', stage: 'call', outcome: 'callback' }]));
    expect(address()).toBe('transition/call/callback');
    act(() => lead('process/fields/amount'));
    expect(editor.getState().selection).toEqual([]);
    await inspector().findByRole('button', { name: /Offer amount/, expanded: true });
  });

  it('of something that is gone lead to the process as a whole', async () => {
    openDesigner({ path: 'stage/long_gone/script' });
    await inspector().findByRole('group', { name: 'Parts of the process' });
  });
});

describe('the outline', () => {
  it('is walked, folded and opened by keys, and searched', async () => {
    const { user, address } = openDesigner();
    await user.click(screen.getByRole('button', { name: 'Outline' }));
    const tree = within(await screen.findByRole('tree'));
    tree.getByRole('treeitem', { name: /1\. Cold call/ }).focus();
    await user.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(address()).toBe('stage/call/script/s1');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(tree.queryByRole('treeitem', { name: /Two minutes before/ })).toBeNull();
    await user.type(screen.getByLabelText('Find in the process'), 'lawyer objects');
    expect(tree.getAllByRole('treeitem').map((line) => line.textContent)).toEqual([
      '6. Contract negotiation',
      'Lawyer objects → Objection handling',
    ]);
  });
});

describe('the inspector by keyboard', () => {
  it('takes undo and redo of the document from inside a field', async () => {
    const { user, editor } = openDesigner({ path: 'stage/needs' });
    await user.click(await inspector().findByLabelText('Title'));
    await user.keyboard('!');
    const changed = editor.getState().process;
    await user.keyboard('{Control>}z{/Control}');
    expect(stageOf(editor.getState().process, 'needs').title.en).toBe('Needs discovery');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(editor.getState().process).toEqual(changed);
  });

  it('walks the tabs with arrows and marks the language that lacks a text', async () => {
    const { user, address } = openDesigner({ process: broken(), path: 'stage/needs' });
    await inspector().findByRole('img', { name: 'no English text' });
    inspector()
      .getByRole('tab', { name: /^Stage/ })
      .focus();
    await user.keyboard('{ArrowLeft}');
    expect(address()).toBe('stage/needs/outcomes');
    expect(document.activeElement?.getAttribute('role')).toBe('tab');
  });
});
