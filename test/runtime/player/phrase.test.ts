import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment, formatMoney, formatNumber, formatPercent, pickText } from '@/kit/i18n';
import { phraseOf } from '@/runtime/player/phrase';
import { parseNumber, valueOfDraft, draftOf, isFilled } from '@/runtime/player/fields/parse';
import { fieldsToAsk } from '@/runtime/player/place';
import { Deal, hours, monday } from '../engine/deal';
import { templateProcess } from '../engine/template';

const process = templateProcess();
const format = {
  text: (text: { ru?: string; en?: string } | undefined) => pickText(text, 'ru'),
  number: (value: number | null | undefined, digits?: number) => formatNumber(value, 'ru', digits),
  percent: (share: number | null | undefined, digits?: number) => formatPercent(share, 'ru', digits),
  money: (
    minor: number | null | undefined,
    currency: string,
    options?: { exact?: boolean; compact?: boolean },
  ) => formatMoney(minor, currency, 'ru', options),
  moment: (at: number | null | undefined, zone: string, options?: Intl.DateTimeFormatOptions) =>
    formatMoment(at, 'ru', zone, options),
  date: (date: string | null | undefined, options?: Intl.DateTimeFormatOptions) =>
    formatDate(date, 'ru', options),
};

function opened(): Deal {
  const deal = new Deal(process);
  deal.do({
    type: 'open_deal',
    deal: 'd',
    entry: 'cold',
    title: 'Логос',
    assignee: 'anna',
    data: { region: 'Центр' },
  });
  return deal;
}

const say = (deal: Deal, phrase: string, spoken?: Record<string, string>) =>
  phraseOf(phrase, {
    process,
    people: [{ id: 'anna', name: 'Анна Серова', role: 'manager', absences: [] }],
    state: deal.live,
    now: deal.now,
    wording: { format, t: (key) => key },
    ...(spoken && { spoken }),
  })
    .map((piece) => (piece.kind === 'gap' ? `[${piece.name}]` : piece.text))
    .join('')
    .replace(/[\u00a0\u202f]/g, ' ');

describe('a phrase', () => {
  it('takes names, facts and variables from the deal and the process', () => {
    const deal = opened();
    deal.do({
      type: 'set_fields',
      set: { decision_maker: { name: 'Пётр' }, pain_cost_month: 12_000_000, meeting_at: monday + hours(49) },
    });
    expect(say(deal, '{contact}, добрый день! {me}, {our}.')).toBe(
      'Пётр, добрый день! Анна Серова, Ритм-Склад.',
    );
    expect(say(deal, 'Это стоит {pain_cost_month} в месяц, встреча {date}')).toBe(
      'Это стоит 120 000 ₽ в месяц, встреча ср, 4 мар., 11:00',
    );
    expect(say(deal, 'Пример: {case}.')).toMatch(/^Пример: после замера/);
  });

  it('shows what nobody knows as a gap, never as a blank, until somebody says it', () => {
    const deal = opened();
    expect(say(deal, '{contact}, у вас {trigger} {date}')).toBe('[contact], у вас [trigger] [date]');
    expect(say(deal, 'у вас {trigger}', { trigger: 'переезд' })).toBe('у вас переезд');
  });
});

describe('what a person types', () => {
  const field = (id: string) => process.fields.find((one) => one.id === id)!;
  const zone = process.calendar.timezone;

  it('is read as it is written here: spaces, commas and signs', () => {
    expect(parseNumber('1 234,5')).toBe(1234.5);
    expect(parseNumber('1,234.50')).toBe(1234.5);
    expect(parseNumber('')).toBeNull();
    expect(parseNumber('много')).toBeNaN();
    expect(valueOfDraft(field('amount'), '600 000 ₽', zone)).toBe(60_000_000);
    expect(valueOfDraft(field('amount'), 'много', zone)).toBe('много');
    expect(valueOfDraft(field('meeting_at'), '2026-03-04T11:00', zone)).toBe(Date.UTC(2026, 2, 4, 8));
  });

  it('comes back to the line as it was', () => {
    for (const [id, value] of [
      ['amount', 60_000_000],
      ['area_m2', 4200],
      ['meeting_at', Date.UTC(2026, 2, 4, 8)],
      ['decision_date', '2026-04-01'],
      ['pain', 'Нет мест'],
    ] as const)
      expect(valueOfDraft(field(id), draftOf(field(id), value, zone), zone)).toBe(value);
  });

  it('nothing but spaces is nothing', () => {
    expect(valueOfDraft(field('pain'), '   ', zone)).toBeNull();
    expect(isFilled([{ name: ' ' }])).toBe(false);
    expect(isFilled(0)).toBe(true);
  });
});

describe('before an answer', () => {
  it('the player asks what the answer, its outcome, its end and the task of the talk want, each once', () => {
    const deal = opened();
    const stage = process.stages[0]!;
    const answer = (step: string, id: string) =>
      stage.script.steps.find((s) => s.id === step)!.answers.find((a) => a.id === id)!;
    expect(fieldsToAsk(process, deal.live, stage, answer('s4', 'a1'))).toEqual(['pain']);
    expect(fieldsToAsk(process, deal.live, stage, answer('s3', 'a2'))).toEqual(['next_contact_at']);
    expect(fieldsToAsk(process, deal.live, stage, answer('s1', 'a2'))).toEqual(['loss_comment']);
    expect(fieldsToAsk(process, deal.live, stage, answer('s2', 'a1'))).toEqual([]);
  });
});
