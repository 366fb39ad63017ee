// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DealEvent } from '@/runtime/engine';
import type { Journal } from '@/runtime/journal';
import { anna, head, type Act } from '../engine/deal';
import { openDeal, openDesk, part, type Desk } from './desk';

const panel = () => part('[role="tabpanel"]:not(:empty)');
/** The button with these words on it. */
const button = (words: string) => within(panel()).getByText(words).closest('button')!;
/** At one stroke: every key would draw the whole desk again. */
async function write(user: Desk['user'], line: HTMLElement, words: string): Promise<void> {
  await user.click(line);
  await user.paste(words);
}
const client = () => part('aside[aria-label="Client"]');
const facts = (journal: Journal): readonly DealEvent[] => [...journal.deals().values()][0]!.events;

/** A deal that stands in the preparation of the offer, with a discount that the head has to approve. */
function prepareOffer(journal: Journal): void {
  const deal = openDeal(journal, 'Granit');
  const act = (what: Act) => {
    const result = journal.dispatch(deal, { ...what, actor: anna });
    if (!result.ok) throw new Error(`${what.type}: ${JSON.stringify(result.rejection)}`);
  };
  act({ type: 'override', to: 'offer_prep', reason: 'A repeated purchase' });
  act({
    type: 'set_fields',
    set: { amount: 60_000_000, payback_months: 5, offer_file: 'offer.pdf', margin_pct: 28, discount_pct: 9 },
  });
}

describe('the result of a stage', () => {
  it('passes a soft gate with a reason, says beforehand that it is a deviation, and records it', async () => {
    const { user, journal, deal } = await openDesk({ prepare: (j) => void openDeal(j, 'Logos') });
    await user.keyboard('r');
    within(panel()).getByText(/will ask for: Warehouse area, Decision maker, Needed within, months, Meeting/);
    await user.keyboard('1');
    within(panel()).getByText(/It will be recorded as a deviation/);
    // Confirming without the data is refused with what is missing.
    await user.click(button('Confirm: Meeting set'));
    expect(part('[role="tabpanel"] [role="alert"]').textContent).toMatch(/Warehouse area/);
    expect(deal().stage).toBe('call');
    await user.type(within(panel()).getByLabelText(/^Reason/), 'They agreed by email');
    await user.click(button('Go on with a deviation'));
    expect(deal().stage).toBe('needs');
    const passed = facts(journal).find((event) => event.type === 'gate_passed')!;
    expect(passed).toMatchObject({ reason: 'They agreed by email' });
    screen.getByText('Passed with a reason: recorded as a deviation');
    within(client()).getByText(/^Went on without: .*Reason: They agreed by email$/);
  });

  it('a loss asks for the reason and the words of the client, and says when they are too few', async () => {
    const { user, deal } = await openDesk({ prepare: (j) => void openDeal(j, 'Logos') });
    await user.keyboard('r4');
    await user.selectOptions(within(panel()).getByLabelText('Loss reason'), 'price');
    const words = within(panel()).getByLabelText(/What the client actually said/);
    await write(user, words, 'too dear');
    await user.click(button('Confirm: Refused'));
    within(panel()).getByText('Too short: say a little more.');
    expect(deal().status).toBe('open');
    await write(user, words, ', a neighbour is cheaper');
    await user.keyboard('{Enter}');
    expect(deal()).toMatchObject({ status: 'ended', end: 'lost' });
    screen.getByText(/The deal is over: Lost/, { selector: 'h3' });
    await user.click(part('[aria-label="More about the deal"]'));
    await user.click(await screen.findByText('Open again'));
    await write(user, await screen.findByLabelText('Why is it opened again?'), 'They called back');
    await user.keyboard('{Enter}');
    expect(deal()).toMatchObject({ status: 'open', stage: 'call' });
  });

  it('that asks for nothing is confirmed by Enter alone', async () => {
    const { user, deal } = await openDesk({ prepare: prepareOffer });
    await user.keyboard('r2');
    expect(document.activeElement?.textContent).toMatch(/^Confirm: /);
    expect(deal().stage).toBe('offer_prep');
    await user.keyboard('{Enter}');
    expect(deal().stage).toBe('needs');
  });

  it('a postponement asks for its date, and the desk says until when', async () => {
    const { user, deal } = await openDesk({ prepare: (j) => void openDeal(j, 'Logos') });
    await user.keyboard('r3');
    await user.type(within(panel()).getByLabelText('Next contact'), '2026-06-01T10:00');
    await user.keyboard('{Enter}');
    expect(deal().wait).toMatchObject({ until: Date.UTC(2026, 5, 1, 7), returnsTo: 'call' });
    screen.getByText(/Postponed until 1 Jun, 10:00/, { selector: 'h3' });
  });

  it('behind a hard gate says who can open it, and opens when they do', async () => {
    const asManager = await openDesk({ prepare: prepareOffer });
    await asManager.user.keyboard('r');
    await asManager.user.keyboard('1');
    within(panel()).getByText('May approve: Head of sales');
    within(panel()).getByText(/A reason does not help here/);
    expect(within(panel()).queryByText(/Go on with/)).toBeNull();
    expect(within(panel()).queryByText('Approve')).toBeNull();

    const asHead = await openDesk({ prepare: prepareOffer, actor: head });
    await asHead.user.keyboard('r1');
    await asHead.user.click(button('Approve'));
    expect(asHead.deal().approvals).toMatchObject([{ checkpoint: 'cp_discount', by: head.person }]);
    expect(within(panel()).queryByText(/A reason does not help here/)).toBeNull();
  });
});

describe('tasks', () => {
  it('are moved and skipped with a reason; who may not skip is told who may', async () => {
    const { user, deal } = await openDesk({ prepare: (j) => void openDeal(j, 'Logos') });
    await user.keyboard('t');
    const more = () => part('[aria-label="More: Make the first call"]');
    await user.click(more());
    await user.click(await screen.findByText('Move the deadline'));
    await user.clear(within(panel()).getByLabelText('New deadline'));
    await user.type(within(panel()).getByLabelText('New deadline'), '2026-03-03T12:00');
    await user.type(within(panel()).getByLabelText('Why is it moved?'), 'The director is away{Enter}');
    expect(deal().tasks[0]!.dueAt).toBe(Date.UTC(2026, 2, 3, 9));
    await user.click(more());
    await user.click(await screen.findByText('Skip'));
    await user.type(within(panel()).getByLabelText('Why is it skipped?'), 'They came to us{Enter}');
    screen.getByText(/Only Head of sales may do this/);
    expect(deal().tasks[0]!.status).toBe('open');
  });
});

describe('what is known of the client', () => {
  it('is changed in place: Enter writes, Escape restores', async () => {
    const { user, deal, journal } = await openDesk({ prepare: (j) => void openDeal(j, 'Logos') });
    await user.click(part('aside [aria-label$="Change: Region"]'));
    const input = within(client()).getByLabelText('Region');
    await user.clear(input);
    await write(user, input, 'South');
    await user.keyboard('{Escape}');
    expect(deal().data.region).toBe('North');
    await user.click(part('aside [aria-label$="Change: Region"]'));
    await user.clear(within(client()).getByLabelText('Region'));
    await user.type(within(client()).getByLabelText('Region'), 'South{Enter}');
    expect(deal().data.region).toBe('South');
    const set = facts(journal).filter((event) => event.type === 'field_set' && event.field === 'region');
    expect(set).toHaveLength(2);
    within(client()).getByText('Region: South (was North)');
  });

  it('history is found by any word said in it', async () => {
    const { user } = await openDesk({
      prepare(journal) {
        const deal = openDeal(journal, 'Logos');
        journal.dispatch(deal, { type: 'note', text: 'They move in May', actor: anna });
      },
    });
    await user.type(within(client()).getByLabelText('Find in the history'), 'may move');
    within(client()).getByText('Note: They move in May');
    expect(within(client()).queryByText(/Stage “Cold call” begun/)).toBeNull();
  });
});
