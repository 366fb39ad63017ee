import { describe, expect, it, vi } from 'vitest';
import { memoryStore, type KeyValueStore } from '@/kit/storage';
import { compileProcess, type DealEvent } from '@/runtime/engine';
import { clockOf } from '@/runtime/journal';
import { anna, head, hours, monday } from '../engine/deal';
import { templateProcess } from '../engine/template';
import { walkToWon } from '../engine/walk';
import { heard, note, open, openDeal } from './open';

interface Kept {
  facts: { event: DealEvent; hash: string }[];
  head: { rev: number; hash: string };
}

describe('what was done to a deal', () => {
  it('is there again after a reload, fact for fact', async () => {
    const store = memoryStore();
    const before = await open({ store, prefix: 'p/' });
    const deal = openDeal(before);
    note(before, deal, 'Переезжают в мае');
    await before.settled();
    const after = await open({ store, prefix: 'p/' });
    expect(after.deals().get(deal)).toEqual(before.deals().get(deal));
    expect(after.health().breaks).toEqual([]);
  });

  it('lies in the store as plain facts, each with its link of the chain', async () => {
    const store = memoryStore();
    const journal = await open({ store, prefix: 'p/' });
    const deal = openDeal(journal);
    await journal.settled();
    const kept = (await store.get<Kept>(`p/deal/${deal}`))!;
    expect(kept.facts.map(({ event }) => event)).toEqual(journal.deals().get(deal)!.events);
    expect(new Set(kept.facts.map(({ hash }) => hash)).size).toBe(kept.facts.length);
    expect(kept.head).toEqual({ rev: kept.facts.length, hash: kept.facts.at(-1)!.hash });
  });

  it('is decided by the rules: what the process refuses leaves no trace', async () => {
    const journal = await open();
    const deal = openDeal(journal);
    const before = journal.deals();
    const result = journal.dispatch(deal, { type: 'outcome', outcome: 'meeting_set', actor: anna });
    expect(result.ok).toBe(false);
    expect(journal.deals()).toBe(before);
    expect(journal.dispatch('nowhere', { type: 'note', text: 'x', actor: anna }).ok).toBe(false);
    expect(journal.deals().has('nowhere')).toBe(false);
  });

  it('can be tried out without doing it', async () => {
    const journal = await open();
    const deal = openDeal(journal);
    const before = journal.deals();
    expect(journal.tryOut(deal, { type: 'outcome', outcome: 'meeting_set', actor: anna })).toMatchObject({
      code: 'gate_closed',
      hard: false,
    });
    expect(journal.tryOut(deal, { type: 'note', text: 'x', actor: anna })).toBeNull();
    expect(journal.deals()).toBe(before);
  });
});

describe('deals that came with the project', () => {
  const seed = [walkToWon().events];

  it('are shown, and count as changed only when something is done to them', async () => {
    const store = memoryStore();
    const journal = await open({ store, prefix: 'p/', seed, now: () => monday + hours(2000) });
    expect(journal.deals().get('d1')!.state.status).toBe('ended');
    expect(journal.changed().size).toBe(0);
    journal.dispatch('d1', { type: 'reopen', reason: 'Ещё один склад', actor: head });
    expect([...journal.changed().keys()]).toEqual(['d1']);
    await journal.settled();
    const after = await open({ store, prefix: 'p/', seed, now: () => monday + hours(2000) });
    expect(after.deals().get('d1')).toEqual(journal.deals().get('d1'));
    expect(after.deals().get('d1')!.events.slice(0, seed[0]!.length)).toEqual(seed[0]);
  });
});

describe('a record that was touched by something else', () => {
  const stored = async () => {
    const store = memoryStore();
    const journal = await open({ store, prefix: 'p/' });
    const deal = openDeal(journal, 'Логос');
    note(journal, deal, 'Первая');
    note(journal, deal, 'Вторая');
    await journal.settled();
    const key = `p/deal/${deal}`;
    const kept = (await store.get<Kept>(key))!;
    return { store, deal, key, kept, whole: journal.deals().get(deal)! };
  };

  it('reports the very fact that was edited by hand, and shows it as it is now', async () => {
    const { store, deal, key, kept } = await stored();
    const at = kept.facts.findIndex(({ event }) => event.type === 'noted');
    Object.assign(kept.facts[at]!.event, { text: 'Подменено' });
    await store.set(key, kept);
    const journal = await open({ store, prefix: 'p/' });
    expect(journal.health().breaks).toEqual([{ deal, rev: at + 1, at: monday, why: 'altered' }]);
    expect(JSON.stringify(journal.deals().get(deal)!.events)).toContain('Подменено');
    // Work goes on, and does not hide the break.
    note(journal, deal, 'Третья');
    await journal.settled();
    expect((await open({ store, prefix: 'p/' })).health().breaks).toHaveLength(1);
  });

  it('half written, keeps the part that can be read and puts the rest aside before going on', async () => {
    const { store, deal, key, kept, whole } = await stored();
    const half = { ...kept, facts: [...kept.facts.slice(0, 4), { event: { type: 'noted' } }] };
    await store.set(key, half);
    const journal = await open({ store, prefix: 'p/' });
    expect(journal.health().breaks).toEqual([{ deal, rev: 5, at: monday, why: 'cut' }]);
    expect(journal.deals().get(deal)!.events).toEqual(whole.events.slice(0, 4));
    note(journal, deal, 'Дальше');
    await journal.settled();
    const aside = await store.keys('p/aside/');
    expect(aside).toHaveLength(1);
    expect(await store.get(aside[0]!)).toEqual(half);
    expect((await open({ store, prefix: 'p/' })).health().breaks).toEqual([]);
  });

  it('without its last facts says that they are missing', async () => {
    const { store, key, kept } = await stored();
    await store.set(key, { ...kept, facts: kept.facts.slice(0, -1) });
    expect((await open({ store, prefix: 'p/' })).health().breaks[0]).toMatchObject({
      rev: kept.facts.length,
      why: 'missing',
    });
  });

  it('that is no record at all is named, and the other deals open', async () => {
    const { store, deal } = await stored();
    await store.set('p/deal/x', 'garbage');
    const journal = await open({ store, prefix: 'p/' });
    expect(journal.health().breaks).toEqual([{ deal: 'x', rev: 0, at: null, why: 'unreadable' }]);
    expect([...journal.deals().keys()]).toEqual([deal]);
  });
});

describe('a store that refuses', () => {
  it('loses nothing: it is told, kept in memory, and stored when the store is well again', async () => {
    const inner = memoryStore();
    let full = false;
    const store: KeyValueStore = {
      ...inner,
      setAll: (entries) => (full ? Promise.reject(new Error('The disk is full')) : inner.setAll(entries)),
    };
    const journal = await open({ store, prefix: 'p/' });
    full = true;
    const deal = openDeal(journal);
    await expect(journal.settled()).rejects.toThrow('The disk is full');
    expect(journal.health()).toMatchObject({ failure: 'The disk is full', unsaved: 1 });
    note(journal, deal, 'Пока диск полон');
    await expect(journal.settled()).rejects.toThrow();
    full = false;
    journal.retry();
    await journal.settled();
    expect(journal.health()).toMatchObject({ failure: null, unsaved: 0 });
    expect((await open({ store, prefix: 'p/' })).deals().get(deal)).toEqual(journal.deals().get(deal));
  });
});

describe('two tabs on one journal', () => {
  const two = async () => {
    const store = memoryStore();
    const prefix = `${crypto.randomUUID()}/`;
    const one = await open({ store, prefix });
    const other = await open({ store, prefix });
    return { store, prefix, one, other, close: () => [one, other].forEach((journal) => journal.close()) };
  };

  it('see what the other does, and never give the same id', async () => {
    const { one, other, close } = await two();
    let told = 0;
    other.subscribe(() => told++);
    const deal = openDeal(one);
    await one.settled();
    await heard();
    expect(other.deals().get(deal)).toEqual(one.deals().get(deal));
    expect(told).toBeGreaterThan(0);
    note(other, deal, 'Из второй вкладки');
    await other.settled();
    await heard();
    expect(one.deals().get(deal)).toEqual(other.deals().get(deal));
    expect(openDeal(other)).not.toBe(openDeal(one));
    close();
  });

  it('acting at the same moment, both acts stay, one after the other', async () => {
    const { one, other, close } = await two();
    const deal = openDeal(one);
    await one.settled();
    await heard();
    note(one, deal, 'Первая');
    note(other, deal, 'Вторая');
    await Promise.all([one.settled(), other.settled()]);
    await heard();
    const notes = one
      .deals()
      .get(deal)!
      .events.flatMap((event) => (event.type === 'noted' ? [event.text] : []));
    expect(notes.sort()).toEqual(['Вторая', 'Первая']);
    expect(one.deals().get(deal)).toEqual(other.deals().get(deal));
    expect(one.health().lost).toEqual([]);
    close();
  });

  it('an act that the other made impossible is handed back, not dropped', async () => {
    const { one, other, close } = await two();
    const deal = openDeal(one);
    await one.settled();
    await heard();
    const lose = { loss_reason: 'price', loss_comment: 'Взяли дешевле у соседей по рынку' };
    one.dispatch(deal, { type: 'outcome', outcome: 'refused', set: lose, actor: anna });
    other.dispatch(deal, { type: 'start_script', actor: anna });
    await Promise.allSettled([one.settled(), other.settled()]);
    await heard();
    const lost = [...one.health().lost, ...other.health().lost];
    expect(lost.map(({ command, rejection }) => [command.type, rejection.code])).toEqual([
      ['start_script', 'wrong_state'],
    ]);
    expect(other.deals().get(deal)!.state.status).toBe('ended');
    close();
  });
});

describe('the clock', () => {
  it('deadlines that passed while nobody looked fire once, dated when they were true', async () => {
    const store = memoryStore();
    let now = monday;
    const before = await open({ store, prefix: 'p/', now: () => now });
    const deal = openDeal(before);
    await before.settled();
    now += hours(72);
    const after = await open({ store, prefix: 'p/', now: () => now });
    const fired = after
      .deals()
      .get(deal)!
      .events.filter((event) => event.type === 'deviation_raised' || event.type === 'deviation_escalated');
    // The first call is due after four working hours: 10:00 to 13:00 and 14:00 to 15:00; the head hears a working day later.
    expect(fired.map(({ type, occurred, recorded }) => [type, occurred, recorded])).toEqual([
      ['deviation_raised', monday + hours(5), now],
      ['deviation_escalated', monday + hours(29), now],
    ]);
    await after.settled();
    const again = await open({ store, prefix: 'p/', now: () => now });
    expect(again.deals().get(deal)).toEqual(after.deals().get(deal));
    again.tick();
    expect(again.deals().get(deal)).toEqual(after.deals().get(deal));
  });

  it('frozen, stands still: acts are dated with its moment, in their order', async () => {
    const now = clockOf({ kind: 'frozen', at: '2026-03-02T07:00:00Z' });
    const journal = await open({ now });
    const deal = openDeal(journal);
    note(journal, deal, 'Первая');
    note(journal, deal, 'Вторая');
    const { events } = journal.deals().get(deal)!;
    expect(new Set(events.map(({ occurred }) => occurred))).toEqual(new Set([monday]));
    expect(events.map(({ rev }) => rev)).toEqual(events.map((_, i) => i + 1));
  });
});

describe('what the base knows', () => {
  it('a contact of another deal is not new', async () => {
    const journal = await open();
    const contact = { name: 'Пётр Ильин', position: 'Директор', phone: '+7 900 111-22-33' };
    const valid = (deal: string) => {
      journal.dispatch(deal, { type: 'set_fields', set: { decision_maker: contact }, actor: anna });
      return journal
        .deals()
        .get(deal)!
        .events.flatMap((event) =>
          event.type === 'activity' && event.activity === 'contact' ? [event.valid] : [],
        );
    };
    expect(valid(openDeal(journal))).toEqual([true]);
    expect(valid(openDeal(journal))).toEqual([false]);
  });
});

describe('a process that is drawn anew', () => {
  it('is followed by the same journal: what is not stored yet is neither lost nor decided again', async () => {
    const inner = memoryStore();
    let full = true;
    const store: KeyValueStore = {
      ...inner,
      setAll: (entries) => (full ? Promise.reject(new Error('The disk is full')) : inner.setAll(entries)),
    };
    const journal = await open({ store, prefix: 'p/' });
    const deal = openDeal(journal);
    const process = templateProcess();
    const [stage, ...others] = process.stages;
    journal.follow(compileProcess({ ...process, stages: [...others, stage!] }));
    expect(journal.deals().get(deal)!.state.stage).toBe(stage!.id);
    expect(journal.health().unsaved).toBe(1);
    full = false;
    journal.retry();
    await journal.settled();
    const again = await open({ store, prefix: 'p/' });
    expect(again.deals().get(deal)).toEqual(journal.deals().get(deal));
  });
});

describe('ids', () => {
  it('are given on plain http too, where the browser has no randomUUID', async () => {
    const journal = await open({ prefix: 'plain/' });
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    try {
      const deal = openDeal(journal);
      expect(note(journal, deal, 'По http').ok).toBe(true);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
