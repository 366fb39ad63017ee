// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { template } from '../lint/template';
import { openInspector, undoAll } from './inspector';

const input = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const choose = (label: string | RegExp, value: string) =>
  fireEvent.change(input(label), { target: { value } });
const section = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the working calendar', () => {
  it('takes hours as they are typed, and one line is one step back', async () => {
    const opened = openInspector({ path: 'process/calendar' });
    const saturday = input(/Hours of Saturday/);
    await opened.user.type(saturday, '10-14{Enter}');
    expect(opened.process().calendar.week.sat).toEqual([['10:00', '14:00']]);
    expect(saturday.value).toBe('10:00–14:00');
    const { steps, process } = undoAll(opened.editor);
    expect(steps).toBe(1);
    expect(process).toEqual(template());
  });

  it('keeps what is no hours in its field, says why, and still has it when the section is opened again', async () => {
    const opened = openInspector({ path: 'process/calendar' });
    await opened.user.clear(input(/Hours of Monday/));
    await opened.user.type(input(/Hours of Monday/), '9-13x{Tab}');
    expect(screen.getByText(/“9-13x” is no hours/)).toBeTruthy();
    expect(opened.process()).toEqual(template());
    section(/^Roles/);
    section(/^Working calendar/);
    expect(input(/Hours of Monday/).value).toBe('9-13x');
    await opened.user.type(input(/Hours of Monday/), '{Escape}');
    expect(input(/Hours of Monday/).value).toBe('09:00–13:00, 14:00–18:00');
  });

  it('marks hours out of order in place', async () => {
    const opened = openInspector({ path: 'process/calendar' });
    await opened.user.clear(input(/Hours of Monday/));
    await opened.user.type(input(/Hours of Monday/), '9-13, 12-18{Enter}');
    expect(screen.getByText(/09:00–13:00, 12:00–18:00 overlap/)).toBeTruthy();
  });

  it('makes a date a day off, a short day, a day off again', async () => {
    const opened = openInspector({ path: 'process/calendar' });
    choose('New own day', '2026-12-30');
    fireEvent.click(
      within(screen.getByRole('group', { name: 'Own days' })).getByRole('button', { name: 'Add' }),
    );
    expect(opened.process().calendar.exceptions).toEqual([{ date: '2026-12-30', hours: [] }]);
    choose(/30 December 2026: which day/, 'short');
    expect(opened.process().calendar.exceptions[0]!.hours).toEqual([
      ['09:00', '13:00'],
      ['14:00', '17:00'],
    ]);
    expect(undoAll(opened.editor).process).toEqual(template());
  });

  it('tells when a task would be due, and that it never would be without hours', async () => {
    const opened = openInspector({ path: 'process/calendar' });
    choose('Set on', '2026-11-27');
    await screen.findByText(
      /A task of 8 working hours set on Friday 27 November.* is due on Monday 30 November/,
    );
    opened.editor.run('calendar.setHours', { days: ['mon', 'tue', 'wed', 'thu', 'fri'], hours: [] });
    await screen.findByText(/would never be due/);
  });
});

describe('norms and pay', () => {
  it('a higher plan changes the day at once, and one stay in the field is one step back', async () => {
    const opened = openInspector({ path: 'process/norms' });
    const plan = input('Sales a month');
    await opened.user.clear(plan);
    await opened.user.type(plan, '3600000');
    expect(opened.process().norms!.planPerManagerMonth).toBe(360_000_000);
    expect(screen.getAllByText('35.93').length).toBeGreaterThan(0);
    expect(screen.getByText(/118%\s*as counted/)).toBeTruthy();
    const { steps, process } = undoAll(opened.editor);
    expect(steps).toBe(1);
    expect(process).toEqual(template());
  });

  it('a share out of its limits stays as typed with its cure, the document keeps the last good one', async () => {
    const opened = openInspector({ path: 'process/norms' });
    const share = input('Goes on from: Dials');
    await opened.user.clear(share);
    expect(screen.getByText('A number from 0.01 to 100')).toBeTruthy();
    expect(opened.process()).toEqual(template());
    await opened.user.type(share, '44');
    expect(opened.process().norms!.ratios[0]!.share).toBe(0.44);
    await opened.user.keyboard('{Escape}');
    expect(opened.process().norms).toEqual(template().norms);
  });

  it('a dearer action leaves the budget, in words and not by colour alone', async () => {
    const opened = openInspector({ path: 'process/pay' });
    expect(screen.getByText(/9\.98% of the margin of .*within the budget/)).toBeTruthy();
    const price = input(/^Pays: a new contact/);
    await opened.user.clear(price);
    await opened.user.type(price, '170');
    expect(screen.getByText(/over the budget of 10\.0%/)).toBeTruthy();
  });
});

describe('an activity', () => {
  it('is added, told what makes it and what it counts for, and its condition asks what it recorded', async () => {
    const opened = openInspector({ path: 'process/activities' });
    await opened.user.type(input('New activity'), 'Site survey{Enter}');
    choose('Add a source…', 'task:t_meet');
    choose('Counts for the norm', 'visit');
    fireEvent.click(input('Counts only if'));
    choose('Condition 1', 'record');
    fireEvent.click(input('day'));
    expect(opened.process().activities.at(-1)).toEqual({
      id: 'site_survey',
      title: { en: 'Site survey' },
      from: [{ on: 'manual' }, { on: 'task', task: 't_meet' }],
      norm: 'visit',
      valid: { op: '>=', of: { record: 'duration_s' }, value: 60 },
      oncePer: ['day'],
    });
    expect(undoAll(opened.editor).process).toEqual(template());
  });
});
