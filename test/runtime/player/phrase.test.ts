import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatMoment,
  formatMoney,
  formatNumber,
  formatPercent,
  pickText,
  type Locale,
} from '@/kit/i18n';
import { phraseOf } from '@/runtime/player/phrase';
import { isFilled, type DealState } from '@/runtime/engine';
import { valueOfDraft, draftOf } from '@/runtime/player/fields/parse';
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
    const meant = (id: string, text: string, locale: Locale = 'ru') =>
      valueOfDraft(field(id), text, zone, locale);
    expect(meant('amount', '600 000 ₽')).toBe(60_000_000);
    expect(meant('amount', '1 234,5')).toBe(123_450);
    expect(meant('amount', '')).toBeNull();
    expect(meant('amount', 'много')).toBe('много');
    expect(meant('amount', '450,000', 'en')).toBe(45_000_000);
    expect(meant('amount', '450.000')).toBe(45_000_000);
    expect(meant('amount', '1,234,567', 'en')).toBe(123_456_700);
    expect(meant('area_m2', '4,200', 'en')).toBe(4200);
    expect(meant('area_m2', '4,2')).toBe(4.2);
    expect(meant('meeting_at', '2026-03-04T11:00')).toBe(Date.UTC(2026, 2, 4, 8));
  });

  it('comes back to the line as it was', () => {
    for (const [id, value] of [
      ['amount', 60_000_000],
      ['amount', 123_450],
      ['area_m2', 4.125],
      ['area_m2', 4200],
      ['meeting_at', Date.UTC(2026, 2, 4, 8)],
      ['decision_date', '2026-04-01'],
      ['pain', 'Нет мест'],
    ] as const)
      for (const locale of ['ru', 'en'] as const)
        expect(valueOfDraft(field(id), draftOf(field(id), value, zone, locale), zone, locale)).toBe(value);
  });

  it('nothing but spaces is nothing', () => {
    expect(valueOfDraft(field('pain'), '   ', zone, 'ru')).toBeNull();
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

  it('of a person of whom only the phone is known it asks, as the engine does', () => {
    const deal = opened();
    const unnamed = { name: '', phone: '+7 900 000-00-00' };
    const state: DealState = { ...deal.live, data: { ...deal.live.data, decision_maker: unnamed } };
    const asked = (known: DealState) =>
      process.stages.flatMap((stage) =>
        stage.script.steps.flatMap((step) =>
          step.answers.filter((one) => fieldsToAsk(process, known, stage, one).includes('decision_maker')),
        ),
      );
    expect(asked(deal.live).length).toBeGreaterThan(0);
    expect(asked(state)).toEqual(asked(deal.live));
  });
});
