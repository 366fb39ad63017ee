import { describe, expect, it } from 'vitest';
import { sameContact } from '@/runtime/engine/values';

describe('two contacts', () => {
  it('are one person by the phone, however its country is written', () => {
    const one = { name: 'Пётр', phone: '+7 900 111-22-33' };
    expect(sameContact(one, { name: 'П. Ильин', phone: '8 (900) 111-22-33' })).toBe(true);
    expect(sameContact(one, { name: 'П. Ильин', phone: '8 (900) 111-22-34' })).toBe(false);
  });

  it('are not one person because both phones hold no digits', () => {
    expect(sameContact({ name: 'Пётр', phone: 'нет' }, { name: 'Анна', phone: '—' })).toBe(false);
  });
});
