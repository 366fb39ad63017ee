// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDesk, part } from './desk';

const form = () => within(part('[role="dialog"] form'));
const line = (label: RegExp) => form().getByLabelText(label);

describe('the form of a new deal', () => {
  it('marks what has to be filled, and takes one to what was not', async () => {
    const { user, journal } = await openDesk({ path: ['new'] });
    expect(line(/^Client/).getAttribute('aria-required')).toBe('true');
    expect(line(/^Region/).getAttribute('aria-required')).toBe('true');
    expect(line(/^Name/).getAttribute('aria-required')).toBeNull();
    expect(part('[role="dialog"] header button').getAttribute('aria-label')).toBe('Close');

    line(/^Client/).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(line(/^Client/));
    await user.keyboard('Logos{Enter}');
    expect(document.activeElement).toBe(line(/^Region/));
    form().getByText('Fill this in.');
    expect(journal.deals().size).toBe(0);
    await user.keyboard('North{Enter}');
    expect([...journal.deals().values()].map(({ state }) => state.title)).toEqual(['Logos']);
  });
});
