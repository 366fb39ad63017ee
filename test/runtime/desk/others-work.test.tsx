// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { boris } from '../engine/deal';
import { openDeal, openDesk, part } from './desk';

const now = () => part('section[aria-label="Now"]');

describe('the task of a colleague', () => {
  it('is named as such, may be done for them, and is not the main act nor under the key', async () => {
    const { user, deal, path } = await openDesk({
      prepare(journal) {
        const theirs = openDeal(journal, 'Granit', boris);
        journal.dispatch(theirs, { type: 'override', to: 'offer_prep', reason: 'Again', actor: boris });
        openDeal(journal, 'Logos');
      },
    });
    const granit = deal('Granit');
    await user.click(part('[role="radiogroup"] input[value="all"]'));
    await user.click(part(`[data-deal="${granit.id}"]`));
    expect(now().textContent).toMatch(/^With a colleague /);
    const [done, next] = [...now().querySelectorAll('button')];
    expect(done!.textContent).toBe('Done');
    expect(done!.dataset.variant).toBe('default');
    expect(next!.textContent).toBe('Next: Logos');
    expect(next!.dataset.variant).not.toBe('default');
    await user.keyboard('d');
    expect(deal('Granit').tasks).toEqual(granit.tasks);
    await user.click(next!);
    expect(path()).toEqual(['deal', deal('Logos').id]);
  });
});
