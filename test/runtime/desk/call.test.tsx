// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { monday } from '../engine/deal';
import { openDeal, openDesk, part } from './desk';

const script = () => part('section[aria-label^="Script: "]');

describe('a call by the keyboard alone', () => {
  it('goes from an empty desk to a meeting, with all that was learned on the way', async () => {
    const { user, journal, deal } = await openDesk();
    screen.getByText('Deals you run live here');

    await user.keyboard('c');
    await screen.findByText('How the deal came');
    const form = part('[role="dialog"]');
    within(form)
      .getByLabelText(/^Client/)
      .focus();
    await user.keyboard('North Cargo{Tab}{Tab}North{Enter}');
    expect(deal().title).toBe('North Cargo');
    expect(deal().data).toMatchObject({ source: 'cold', region: 'North' });

    // Looking at the script records nothing; the first answer begins it.
    within(script()).getByText(/Two minutes before the call/);
    expect(deal().run).toBeNull();
    await user.keyboard('1');
    expect(deal().run).not.toBeNull();
    within(script()).getByText(/Who is in charge of warehouse equipment/);

    // The gatekeeper: a card opens and returns to the step that asked.
    await user.keyboard('2');
    within(script()).getByText(/^Objection: /);
    await user.keyboard('1');
    within(script()).getByText(/Who is in charge of warehouse equipment/);

    await user.keyboard('11');
    within(script()).getByText(/I noticed/);
    await user.keyboard('1');
    await user.keyboard('No room for the season{Enter}');
    expect(deal().data.pain).toBe('No room for the season');

    // Fields of the step are written with its answer.
    within(script())
      .getByLabelText(/Warehouse area/)
      .focus();
    await user.keyboard('4200{Tab}');
    within(script())
      .getByLabelText(/Needed within/)
      .focus();
    await user.keyboard('4{Escape}1');
    expect(deal().data).toMatchObject({ area_m2: 4200, horizon_months: 4 });

    await user.keyboard('1');
    const when = within(script()).getByLabelText<HTMLInputElement>('Meeting');
    expect(document.activeElement).toBe(when);
    await user.type(when, '2026-03-04T11:00');
    await user.keyboard('{Enter}');
    expect(deal().data.meeting_at).toBe(Date.UTC(2026, 2, 4, 8));

    // The person is both noted on this step and asked for by its answer: one form, and not two.
    const person = () => within(script()).getByText('Decision maker', { selector: 'legend' });
    person();
    await user.keyboard('1');
    expect(person().closest('fieldset')!.contains(document.activeElement)).toBe(true);
    await user.keyboard('Pavel Dronov{Enter}');
    expect(deal()).toMatchObject({ stage: 'needs', run: null });
    expect(
      deal()
        .tasks.filter(({ status }) => status === 'open')
        .map(({ task }) => task)
        .sort(),
    ).toEqual(['t_confirm', 't_meet', 't_prepare']);
    const { events } = [...journal.deals().values()][0]!;
    expect(events.filter(({ type }) => type === 'script_answered')).toHaveLength(9);

    // The next thing to do is on the desk already, and one key does it.
    within(part('section[aria-label="Now"] h3')).getByText(/Send the meeting confirmation/);
    await user.keyboard('d');
    expect(deal().tasks.find(({ task }) => task === 't_confirm')!.status).toBe('done');
    screen.getByText(/^Done. Next: /);
  });

  it('goes back a step, notes words nobody foresaw and a note, and fills a gap in the phrase', async () => {
    const { user, journal, deal } = await openDesk({
      prepare: (prepared) => void openDeal(prepared, 'Logos'),
    });
    await user.keyboard('11{ArrowLeft}');
    within(script()).getByText(/Who is in charge/);
    await user.keyboard('n');
    await user.keyboard('The director is on leave until May{Enter}');
    await user.keyboard('m');
    await user.keyboard('A friendly voice{Enter}1');
    const name = part('[aria-label="not known, fill in: name of the contact"]');
    await user.click(name);
    await user.type(within(script()).getByLabelText('Name'), 'Pavel{Enter}');
    within(script()).getByText('Pavel');
    await user.keyboard('1');
    await user.click(part('[aria-label$="your reason to talk"]'));
    await user.keyboard('you move in May{Enter}');
    within(script()).getByText('you move in May');

    const said = [...journal.deals().values()][0]!.events.flatMap((event) => {
      if (event.type === 'script_no_answer') return [event.words];
      if (event.type === 'script_answered' && event.note) return [event.note];
      return event.type === 'noted' ? [event.text] : [];
    });
    expect(said).toEqual([
      'The director is on leave until May',
      'A friendly voice',
      'your reason to talk: you move in May',
    ]);
    expect(deal().data.decision_maker).toEqual({ name: 'Pavel' });
  });

  it('waits where it was left: after a reload the same step is on the desk', async () => {
    const { user } = await openDesk({
      prepare(journal) {
        const deal = openDeal(journal, 'Logos');
        const actor = { person: 'anna', role: 'manager' };
        journal.dispatch(deal, { type: 'start_script', actor });
        for (const answer of ['a1', 'a1', 'a1']) journal.dispatch(deal, { type: 'answer', answer, actor });
      },
    });
    screen.getByText('The talk is not finished');
    within(script()).getByText(/I noticed/);
    within(script()).getByText('Step 4 of 8');
    await user.keyboard('4');
    within(script()).getByText('Step 5 of 8');
  });

  it('of an inbound request begins where the entry begins', async () => {
    await openDesk({
      prepare(journal) {
        journal.dispatch(null, {
          type: 'open_deal',
          deal: 'd',
          entry: 'inbound',
          title: 'Logos',
          assignee: 'anna',
          data: { region: 'North' },
          actor: { person: 'anna', role: 'manager' },
        });
      },
    });
    within(script()).getByText(/I noticed/);
  });

  it('shows the keys on ?', async () => {
    const { user } = await openDesk();
    await user.keyboard('?');
    await screen.findByText('Keys of the desk');
  });
});

describe('the deadline', () => {
  it('is said in working time', async () => {
    await openDesk({
      at: monday,
      prepare: (journal) => void openDeal(journal, 'Logos'),
    });
    // Due at 15:00 with lunch from 13:00 to 14:00.
    expect(within(part('section[aria-label="Now"]')).getByText('4 working hours left')).toBeTruthy();
  });
});
