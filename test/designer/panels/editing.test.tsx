// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findCheckpoint, findTask } from '@/designer/model';
import { template } from '../lint/template';
import { openInspector, undoAll } from './inspector';

type Opened = ReturnType<typeof openInspector>;

const input = (label: string | RegExp) => screen.getByLabelText(label);
const write = (label: string | RegExp, value: string) =>
  fireEvent.change(input(label), { target: { value } });
const press = (label: string | RegExp) => fireEvent.click(input(label));
const open = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** Chooses one more of a list that is searched by typing. */
async function addTo(user: Opened['user'], label: string, words: string) {
  const group = screen.getByRole('group', { name: label });
  await user.click(within(group).getByRole('combobox'));
  await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: words }));
}
const expectUndone = (opened: Opened) => expect(undoAll(opened.editor).process).toEqual(template());

describe('typing in the inspector', () => {
  it('changes the document at once, and one stay in a field is one step back', async () => {
    const opened = openInspector({ path: 'stage/needs' });
    const { user, stage } = opened;
    await user.click(input('Title'));
    await user.keyboard(' now');
    expect(stage('needs').title.en).toBe('Needs discovery now');
    await user.click(input('Purpose'));
    await user.keyboard('!');
    const { steps, process } = undoAll(opened.editor);
    expect(steps).toBe(2);
    expect(process).toEqual(template());
  });

  it('gives the former words back on Escape and leaves no step', async () => {
    const opened = openInspector({ path: 'stage/needs' });
    await opened.user.click(input('Title'));
    await opened.user.keyboard('xyz{Escape}');
    expect(opened.process()).toEqual(template());
    expect(opened.editor.getState().undo).toBeNull();
  });

  it('writes into the chosen language and never into the other one', () => {
    const opened = openInspector({ path: 'stage/needs' });
    fireEvent.click(screen.getByRole('radio', { name: 'Both' }));
    write('Purpose, Russian', 'Понять');
    expect(opened.stage('needs').purpose).toEqual({ ...template().stages[1]!.purpose, ru: 'Понять' });
    expectUndone(opened);
  });
});

describe('every kind of thing is edited through the editor and undone exactly', () => {
  it('a stage: limit, norm, responsibility, required data', async () => {
    const opened = openInspector({ path: 'stage/call' });
    const { stage, user } = opened;
    write('Longest stay: how many', '3');
    expect(stage('call').limit).toEqual({ iso: 'PT3H', clock: 'work' });
    write('Longest stay: unit', 'months');
    expect(stage('call').limit).toEqual({ iso: 'P3M', clock: 'wall' });
    press('Clear: Longest stay');
    expect(stage('call').limit).toBeUndefined();
    write('Norm, minutes', '20');
    expect(stage('call').normMinutes).toBe(20);
    press('Owner A: answers for it');
    expect(stage('call').raci).toMatchObject({ owner: 'A', head: 'C' });
    await user.type(input('Lawyer R: does'), 'c');
    expect(stage('call').raci['lawyer']).toBe('C');
    press('Remove: Source');
    await addTo(user, 'What has to be learnt', 'Budget');
    expect(stage('call').requiredData).not.toContain('source');
    expect(stage('call').requiredData.at(-1)).toBe('budget_rub');
    expectUndone(opened);
  });

  it('a script: steps by keyboard, kind, fields, time', async () => {
    const opened = openInspector({ path: 'stage/call/script' });
    const { stage, user } = opened;
    await user.type(input('Next step: what to say or do'), 'Shall we meet?{Enter}');
    const made = stage('call').script.steps.at(-1)!;
    expect(made).toMatchObject({ kind: 'ask', text: { en: 'Shall we meet?' }, answers: [] });
    expect(opened.address()).toBe(`stage/call/script/${made.id}`);
    write('Kind', 'check');
    write('Seconds', '30');
    await addTo(user, 'Fields filled in at this step', 'Budget');
    await user.type(input('One more answer'), 'Gladly{Enter}');
    expect(stage('call').script.steps.at(-1)).toMatchObject({
      kind: 'check',
      seconds: 30,
      collect: ['budget_rub'],
      answers: [{ text: { en: 'Gladly' } }],
    });
    const row = screen.getByRole('button', { name: /Shall we meet/, expanded: true });
    row.focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(stage('call').script.steps.at(-2)!.id).toBe(made.id);
    expect(document.activeElement?.textContent).toContain('Shall we meet?');
    await user.keyboard('{Delete}');
    expect(stage('call').script.steps.some(({ id }) => id === made.id)).toBe(false);
    expect(document.activeElement?.getAttribute('data-row')).toBe('s8');
    fireEvent.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    expect(stage('call').script.steps.some(({ id }) => id === made.id)).toBe(true);
    expectUndone(opened);
  });

  it('an answer: words, where it leads, what it writes and raises', () => {
    const opened = openInspector({ path: 'stage/call/script/s2' });
    const answer = (id: string) =>
      opened
        .stage('call')
        .script.steps.find((step) => step.id === 's2')!
        .answers.find((a) => a.id === id)!;
    write('Where it leads: Put through', 'outcome:refused');
    expect(answer('a1').go).toEqual({ to: 'outcome', outcome: 'refused' });
    write('Where it leads: No answer', 'objection:expensive');
    expect(answer('a3').go).toEqual({ to: 'objection', objection: 'expensive' });
    press('More of the answer “Put through”');
    write('What it writes: Add a field…', 'discount_pct');
    expect(answer('a1').set).toEqual([{ field: 'discount_pct' }]);
    write('Value of Discount', '5');
    expect(answer('a1').set).toEqual([{ field: 'discount_pct', value: 5 }]);
    write('Raises the checkpoint', 'cp_icp');
    write('Advice to the manager', 'Be brief');
    expect(answer('a1')).toMatchObject({ raise: 'cp_icp', note: { en: 'Be brief' } });
    press('Delete: No answer');
    expect(answer('a3')).toBeUndefined();
    expectUndone(opened);
  });

  it('a task: who, when, by when, how', async () => {
    const opened = openInspector({ path: 'stage/offer_prep/tasks/t_offer' });
    const task = () => findTask(opened.process(), 't_offer')!.task;
    write('Who does it', 'engineer');
    write('When it appears', 'field');
    write('Which one', 'amount');
    write('Deadline', 'field');
    write('On which side of the date', 'before');
    press('Required');
    write('How it is done', 'script');
    write('At most, times', '2');
    write('If still open when the deal leaves', 'keep');
    await addTo(opened.user, 'Fields asked when it is done', 'Budget');
    expect(task()).toMatchObject({
      role: 'engineer',
      create: { on: 'field', field: 'amount' },
      due: { from: 'field', before: { iso: 'PT8H', clock: 'work' } },
      required: false,
      doneBy: 'script',
      repeatMax: 2,
      onLeave: 'keep',
      form: ['budget_rub'],
    });
    await opened.user.type(input('New task'), 'Ask a friend{Enter}');
    expect(opened.stage('offer_prep').tasks.at(-1)!.title).toEqual({ en: 'Ask a friend' });
    opened.editor.run('stage.add', { title: { locale: 'en', text: 'Survey' } });
    const made = opened.editor.run('task.add', {
      stage: 'survey',
      title: { locale: 'en', text: 'Go there' },
    });
    // Nobody does the new stage yet: who does most stages gets the task.
    expect(made.done && findTask(opened.process(), made.created!)!.task.role).toBe('manager');
    expectUndone(opened);
  });

  it('a checkpoint: rule by kind, condition part by part, whom to tell, escalation', async () => {
    const opened = openInspector({ path: 'stage/offer_prep/checkpoints/cp_discount' });
    const checkpoint = () => findCheckpoint(opened.process(), 'cp_discount')!.checkpoint;
    const values = screen.getAllByLabelText('Value');
    fireEvent.change(values[0]!, { target: { value: '10' } });
    write('Condition 2', 'field:amount');
    write('How conditions are joined', 'and');
    expect(checkpoint().rule).toEqual({
      on: 'condition',
      when: {
        op: 'and',
        args: [
          { op: '>', of: { field: 'discount_pct' }, value: 10 },
          { op: '<', of: { field: 'amount' }, value: 0 },
        ],
      },
    });
    press('Remove condition 1');
    write('When it is raised', 'stay');
    write('Longer than: how many', '5');
    expect(checkpoint().rule).toEqual({ on: 'stay', over: { iso: 'PT5H', clock: 'work' } });
    write('Severity', 'info');
    press('Holds the deal until somebody told approves');
    press('Pass on upwards if nothing is done');
    await addTo(opened.user, 'Whom to tell', 'Lawyer');
    write('Advice in the message', 'Look at it');
    expect(checkpoint()).toMatchObject({
      severity: 'info',
      notify: ['head', 'lawyer'],
      escalate: { to: ['owner'], channel: ['app'] },
      advice: { en: 'Look at it' },
    });
    expect(checkpoint().blocks).toBeUndefined();
    expectUndone(opened);
  });

  it('an outcome: kind, target, data, proof; a new one leaves the stage open', async () => {
    const opened = openInspector({ path: 'stage/needs/outcomes/postponed' });
    const outcome = () => opened.stage('needs').outcomes.find(({ id }) => id === 'postponed')!;
    write('Kind', 'loss');
    write('Where it leads', 'lost');
    write('The fact that proves it', 'A letter');
    press('Remove: Next contact');
    expect(outcome()).toMatchObject({ kind: 'loss', to: 'lost', criteria: { en: 'A letter' } });
    await opened.user.type(input('New outcome'), 'Silence{Enter}');
    expect(opened.address()).toBe('stage/needs/outcomes/silence');
    expect(opened.editor.getState().selection).toEqual([{ kind: 'stage', stage: 'needs' }]);
    expectUndone(opened);
  });

  it('an end and an entry', () => {
    const end = openInspector({ path: 'end/lost' });
    write('What it means', 'postponed');
    write('Comes back to', 'needs');
    write('Waits at most: how many', '2');
    expect(end.process().ends.find(({ id }) => id === 'lost')).toMatchObject({
      kind: 'postponed',
      returnsTo: 'needs',
      maxWait: { iso: 'PT2H', clock: 'work' },
    });
    expectUndone(end);
  });

  it('an entry: stage, step, what is asked and what fills itself', () => {
    const opened = openInspector({ path: 'entry/inbound' });
    const entry = () => opened.process().entries.find(({ id }) => id === 'inbound')!;
    write('From the step', 's6');
    expect(entry().step).toBe('s6');
    write('Source', 'referral');
    write('Filled in by itself: Add a field…', 'buyer_type');
    expect(entry().set).toEqual({ source: 'referral', buyer_type: 'end_user' });
    write('Deals begin at the stage', 'needs');
    expect(entry().step).toBeUndefined();
    expectUndone(opened);
  });
});

describe('the process as a whole', () => {
  it('title, currency, facts to confirm', () => {
    const opened = openInspector();
    write('Title', 'Our sale');
    write('Currency', 'EUR');
    open(/Company facts/);
    fireEvent.click(screen.getByRole('button', { name: /^Case from practice/ }));
    write('Text in phrases {case}', 'forty positions');
    press('Confirmed as ours');
    expect(opened.process()).toMatchObject({
      title: { en: 'Our sale' },
      currency: 'EUR',
      variables: [{ id: 'case', value: { en: 'forty positions' }, confirmed: true }, {}],
    });
    expectUndone(opened);
  });

  it('a field of choice with its options', async () => {
    const opened = openInspector({ path: 'process/fields' });
    await opened.user.type(input('New field'), 'Mood{Enter}');
    write('Type', 'enum');
    await opened.user.type(input('New option'), 'Good{Enter}');
    await opened.user.type(input('New option'), 'Good{Enter}');
    press('Personal data');
    expect(opened.process().fields.at(-1)).toEqual({
      id: 'mood',
      title: { en: 'Mood' },
      personal: true,
      type: 'enum',
      options: [
        { id: 'good', title: { en: 'Good' } },
        { id: 'good_2', title: { en: 'Good' } },
      ],
    });
    expectUndone(opened);
  });

  it('a role with work is not deleted until another takes the work over', () => {
    const opened = openInspector({ path: 'process/roles/lawyer' });
    fireEvent.click(screen.getByRole('button', { name: 'Delete: Lawyer' }));
    expect(screen.getByRole('status').textContent).toContain('Something still needs it');
    expect(opened.process().roles).toHaveLength(8);
    write('Who takes over its work', 'accountant');
    fireEvent.click(screen.getByRole('button', { name: 'Hand over and delete' }));
    expect(findTask(opened.process(), 't_legal')!.task.role).toBe('accountant');
    expectUndone(opened);
  });

  it('an objection card with its answers, and a loss reason', async () => {
    const opened = openInspector({ path: 'process/objections/gatekeeper' });
    const card = () => opened.process().objections.find(({ id }) => id === 'gatekeeper')!;
    write('Reply', 'One question only.');
    write(/Where it leads: Refused/, 'back');
    expect(card()).toMatchObject({
      reply: { en: 'One question only.' },
      answers: [{}, { go: { to: 'back' } }],
    });
    open(/Loss reasons/);
    await opened.user.type(input('New reason'), 'Moved abroad{Enter}');
    expect(opened.process().lossReasons.at(-1)!.title).toEqual({ en: 'Moved abroad' });
    expectUndone(opened);
  });

  it('several things: aligned, spread, deleted in one step each', () => {
    const opened = openInspector();
    const items = ['call', 'needs', 'present'].map((stage) => ({ kind: 'stage' as const, stage }));
    fireEvent.click(document.body);
    opened.editor.select(items);
    return screen.findByText('3 stages').then(() => {
      press('By the top edge');
      press('Across');
      fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
      expect(opened.process().stages).toHaveLength(5);
      const { process } = undoAll(opened.editor);
      expect(process).toEqual(template());
    });
  });
});
