// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TitleInput } from '@/designer/canvas/cards/TitleInput';
import type { AfterTitle } from '@/designer/canvas/actions';

function typing(value = 'Call') {
  const done: [string | null, AfterTitle][] = [];
  render(<TitleInput label="Title" value={value} placeholder="" onDone={(...what) => done.push(what)} />);
  return { done, user: userEvent.setup(), field: screen.getByLabelText('Title') };
}

describe('a title typed over', () => {
  it('is kept by Enter', async () => {
    const { done, user } = typing();
    await user.keyboard('First call{Enter}');
    expect(done).toEqual([['First call', 'stay']]);
  });

  it('is restored by Escape', async () => {
    const { done, user } = typing();
    await user.keyboard('Something else{Escape}');
    expect(done).toEqual([[null, 'stay']]);
  });

  it('is kept by Tab, which goes on, and back with Shift', async () => {
    const { done, user } = typing();
    await user.keyboard('First call{Tab}');
    expect(done).toEqual([['First call', 'next']]);
    cleanup();
    const back = typing();
    await back.user.keyboard('Other{Shift>}{Tab}{/Shift}');
    expect(back.done).toEqual([['Other', 'previous']]);
  });

  it('is kept when the work goes on elsewhere, and never emptied or changed by nothing', async () => {
    const { done, user, field } = typing();
    await user.clear(field);
    field.blur();
    expect(done).toEqual([[null, 'stay']]);
    cleanup();
    const same = typing();
    same.field.blur();
    expect(same.done).toEqual([[null, 'stay']]);
  });
});
