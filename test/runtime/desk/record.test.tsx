// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { memoryStore, type KeyValueStore } from '@/kit/storage';
import type { DealEvent } from '@/runtime/engine';
import { openDeal, openDesk } from './desk';

describe('what the desk says of its record', () => {
  it('a full disk: what is not stored, that nothing is lost, and a way to try again', async () => {
    const inner = memoryStore();
    let full = true;
    const store: KeyValueStore = {
      ...inner,
      setAll: (entries) => (full ? Promise.reject(new Error('Disk full')) : inner.setAll(entries)),
    };
    const { journal, user } = await openDesk({ store, prepare: (j) => void openDeal(j, 'Logos') });
    await screen.findByText('1 deal is not stored yet: Disk full');
    full = false;
    await user.click(screen.getByText('Try again').closest('button')!);
    await act(() => journal.settled());
    expect(screen.queryByText(/not stored yet/)).toBeNull();
    expect(await inner.keys('')).toHaveLength(2);
  });

  it('a fact changed by hand: which one, in which deal', async () => {
    const store = memoryStore();
    const { journal } = await openDesk({ store, prefix: 'p/', prepare: (j) => void openDeal(j, 'Logos') });
    await journal.settled();
    const [key] = await store.keys('p/deal/');
    const record = (await store.get<{ facts: { event: DealEvent }[] }>(key!))!;
    Object.assign(record.facts[1]!.event, { occurred: 0 });
    await store.set(key!, record);
    await openDesk({ store, prefix: 'p/' });
    screen.getByText('Record of the deal “Logos”, fact 2');
    screen.getByText('The fact was changed after it was written.');
  });
});
