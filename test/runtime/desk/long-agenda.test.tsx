// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anna, hours, monday } from '../engine/deal';
import { openDesk } from './desk';

const rows = () => document.querySelectorAll('[data-deal]');

it('a long bucket is folded after fifty deals; the deal at hand is shown beyond the fold, and all on demand', async () => {
  const { user } = await openDesk({
    path: ['deal', 'd60'],
    prepare(journal) {
      for (let i = 1; i <= 60; i++) {
        const id = `d${i}`;
        journal.dispatch(null, {
          type: 'open_deal',
          deal: id,
          entry: 'cold',
          title: `Client ${i}`,
          assignee: anna.person,
          data: { region: 'North' },
          actor: anna,
        });
        journal.dispatch(id, {
          type: 'outcome',
          outcome: 'postponed',
          set: { next_contact_at: monday + hours(900 + i) },
          actor: anna,
        });
      }
    },
  });
  expect(rows()).toHaveLength(51);
  expect(rows()[50]!.getAttribute('aria-current')).toBe('true');
  await user.click(screen.getByText('Show all 60'));
  expect(rows()).toHaveLength(60);
  expect(screen.queryByText(/^Show all/)).toBeNull();
});
