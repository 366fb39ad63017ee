// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createActions } from '@/designer/canvas/actions';
import type { Problem } from '@/kit/ui';
import { newProcess, type Process } from '@/runtime/format';
import { processToJson } from '@/runtime/format/schema';
import { smallProcess } from '../../fixtures/small-process';
import { canvasTools } from './canvas-tools';

function canvas(process: Process = smallProcess()) {
  const tools = canvasTools(process);
  const problems: (Problem | null)[] = [];
  const actions = createActions(tools, {
    onProblem: (problem) => problems.push(problem),
    pickFile: () => undefined,
  });
  const { editor } = tools;
  const outcomes = (stage: string) =>
    editor.getState().process.stages.find(({ id }) => id === stage)!.outcomes;
  return { ...tools, actions, problems, outcomes, state: () => editor.getState() };
}

describe('adding', () => {
  it('puts a new stage after the only selected one and asks for its title', () => {
    const { actions, editor, view, outcomes, state } = canvas();
    editor.select([{ kind: 'stage', stage: 'call' }]);
    actions.addStage();
    const id = view.getState().renaming!;
    expect(outcomes('call').at(-1)!.to).toBe(id);
    actions.rename(id, 'Site visit', 'stay');
    expect(state().process.stages.find((stage) => stage.id === id)!.title.en).toBe('Site visit');
    expect(view.getState().renaming).toBeNull();
  });

  it('shows a small drawing whole when a stage comes to its end, and leaves it where it is when put at a point', () => {
    const { actions, screen, view } = canvas(newProcess({ locale: 'en' }));
    const fit = vi.spyOn(screen, 'fit');
    actions.addStage();
    expect(fit).toHaveBeenCalledOnce();
    expect(view.getState().renaming).not.toBeNull();
    actions.addStage({ x: 300, y: 300 });
    expect(fit).toHaveBeenCalledOnce();
  });

  it('puts a new stage into the only selected arrow', () => {
    const { actions, editor, outcomes, view } = canvas();
    editor.select([{ kind: 'transition', stage: 'call', outcome: 'talked' }]);
    actions.addStage();
    const id = view.getState().renaming!;
    expect(outcomes('call').find((outcome) => outcome.id === 'talked')!.to).toBe(id);
    expect(outcomes(id)[0]!.to).toBe('offer');
  });

  it('joins two cards, by what the target is: an arrow to a loss is a loss', () => {
    const { actions, outcomes, view } = canvas();
    actions.join('contract', 'lost');
    const joined = outcomes('contract').at(-1)!;
    expect(joined).toMatchObject({ to: 'lost', kind: 'loss' });
    expect(view.getState().renaming).toBe(`contract/${joined.id}`);
  });

  it('makes one step of a new end and the arrow to it', () => {
    const { actions, editor, state } = canvas();
    const before = state().process;
    actions.joinNew('offer', 'postponed', { x: 700, y: 500 });
    expect(state().process.ends).toHaveLength(before.ends.length + 1);
    editor.undo();
    expect(state().process).toEqual(before);
  });
});

describe('titles', () => {
  it('go on to the next card with Tab and back with Shift', () => {
    const { actions, view, state } = canvas();
    actions.rename('call', 'First call', 'next');
    expect(view.getState().renaming).toBe('offer');
    actions.rename('offer', null, 'previous');
    expect(view.getState().renaming).toBe('call');
    expect(state().process.stages[0]!.title).toEqual({ ru: 'Звонок', en: 'First call' });
  });

  it('of arrows are typed in the language of the screen alone', () => {
    const { actions, outcomes } = canvas();
    actions.rename('call/talked', 'We talked', 'stay');
    expect(outcomes('call')[0]!.title.en).toBe('We talked');
  });
});

describe('the clipboard', () => {
  const event = (text = '') => {
    const data = new Map([['text/plain', text]]);
    const prevented = vi.fn();
    return {
      text: () => data.get('text/plain')!,
      prevented,
      event: {
        preventDefault: prevented,
        clipboardData: {
          getData: (type: string) => data.get(type) ?? '',
          setData: (type: string, value: string) => data.set(type, value),
        },
      } as unknown as ClipboardEvent,
    };
  };

  it('carries stages as text into another process', async () => {
    const from = canvas();
    from.editor.select([
      { kind: 'stage', stage: 'call' },
      { kind: 'stage', stage: 'offer' },
    ]);
    const copied = event();
    from.actions.onClipboard(copied.event, 'copy');
    expect(JSON.parse(copied.text())).toMatchObject({ format: 'mainspring/clip' });

    const to = canvas({ ...smallProcess(), id: 'another' });
    const reveal = vi.spyOn(to.screen, 'reveal');
    to.actions.onClipboard(event(copied.text()).event, 'paste');
    await vi.waitFor(() => expect(to.state().process.stages).toHaveLength(5));
    expect(to.state().selection).toHaveLength(2);
    // What came is seen, wherever it had room.
    expect(reveal).toHaveBeenCalledOnce();
  });

  it('cuts what it has taken', () => {
    const { actions, editor, state } = canvas();
    editor.select([{ kind: 'stage', stage: 'contract' }]);
    const cut = event();
    actions.onClipboard(cut.event, 'cut');
    expect(state().process.stages.map(({ id }) => id)).toEqual(['call', 'offer']);
    expect(cut.text()).toContain('contract');
  });

  it.each([
    ['a shopping list', 'milk, bread'],
    ['another JSON', '{"format":"figma"}'],
    ['a clip with a broken stage', '{"format":"mainspring/clip","stages":[{"id":1}],"ends":[],"places":{}}'],
  ])('does not paste %s', async (_, text) => {
    const { actions, state } = canvas();
    const before = state().process;
    actions.onClipboard(event(text).event, 'paste');
    await new Promise((done) => setTimeout(done, 50));
    expect(state().process).toBe(before);
  });
});

describe('a process file', () => {
  const file = (content: string, name = 'sales.json') => new File([content], name);

  it('becomes the drawing, and undo brings the former one back', async () => {
    const { actions, editor, state, problems } = canvas();
    const other = { ...smallProcess(), id: 'other', title: { en: 'Other' } };
    await actions.importFile(file(processToJson(other)));
    expect(state().process.id).toBe('other');
    expect(problems).toEqual([null]);
    editor.undo();
    expect(state().process.id).toBe('small');
  });

  it.each([
    ['that is cut off', '{"format":"mainspring/process", "stages":[', /sales\.json/],
    ['of another program', '[1, 2, 3]', /sales\.json/],
    ['of a newer release', JSON.stringify({ ...smallProcess(), formatVersion: '9.0' }), /sales\.json/],
    ['with a part that does not fit', JSON.stringify({ ...smallProcess(), currency: 7 }), /sales\.json · /],
  ])('%s is refused with place, cause and cure, and the drawing is untouched', async (_, content, place) => {
    const { actions, state, problems } = canvas();
    const before = state().process;
    await actions.importFile(file(content));
    const problem = problems.at(-1)!;
    expect(problem.place).toMatch(place);
    expect(problem.cause).not.toBe('');
    expect(problem.cure).toContain('untouched');
    expect(state().process).toBe(before);
  });
});

describe('moving by keys', () => {
  it('joins steps that follow closely into one of history', () => {
    const { actions, editor, state } = canvas();
    editor.select([{ kind: 'stage', stage: 'call' }]);
    const before = state().process.layout.nodes['call']!;
    actions.nudge(4, 0);
    actions.nudge(4, 0);
    actions.nudge(0, 40);
    expect(state().process.layout.nodes['call']).toEqual({ x: before.x + 8, y: before.y + 40 });
    editor.undo();
    expect(state().process.layout.nodes['call']).toEqual(before);
  });

  it('draws an arrow to the card one walks to', () => {
    const { actions, view, outcomes } = canvas();
    actions.startJoining('call');
    actions.walk('call', 'right');
    actions.walk('call', 'right');
    expect(view.getState().joining).toMatchObject({ from: 'call', to: 'contract' });
    actions.finishJoining();
    expect(outcomes('call').at(-1)).toMatchObject({ to: 'contract' });
    expect(view.getState().joining).toBeNull();
  });

  it('goes along the flow: entries, stages, ends, and says where it ends', () => {
    const { actions, state } = canvas();
    expect(actions.step('entry:repeat', 1)).toBe(true);
    expect(state().selection).toEqual([{ kind: 'stage', stage: 'call' }]);
    expect(actions.step('later', 1)).toBe(false);
  });

  it('goes round the arrows that leave a card', () => {
    const { actions, state } = canvas();
    const seen = ['talked', 'again', 'refused', 'wait', 'talked'].map(() => {
      actions.nextOutcome('call');
      const [item] = state().selection;
      return item?.kind === 'transition' ? item.outcome : null;
    });
    expect(seen).toEqual(['talked', 'again', 'refused', 'wait', 'talked']);
  });
});
