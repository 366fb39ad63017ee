import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainPlaces, proposePlaces } from '@/analytics/intake';
import type { LogPlaces, LogStage, Process } from '@/runtime/format';
import { templateProcess } from '../../../runtime/engine/template';

const template = templateProcess();
const named = (...titles: string[]): LogStage[] =>
  titles.map((title) => ({ id: title, title: { en: title } }));
const drawingOf = (...titles: string[]): Pick<Process, 'stages' | 'ends'> => ({
  ends: template.ends,
  stages: titles.map((title, at) => ({ ...template.stages[0]!, id: `s${at}`, title: { ru: title } })),
});
const placesFor = (titles: readonly string[], drawing: Pick<Process, 'stages' | 'ends'> = template) => {
  const { stages } = proposePlaces(named(...titles), drawing);
  return Object.fromEntries(titles.map((title) => [title, stages[title]?.place]));
};
const decided = (
  by: LogPlaces['by'],
  stages: LogPlaces['stages'],
  ends: LogPlaces['ends'] = {},
): LogPlaces => ({
  by,
  stages,
  ends,
});

describe('places of the stages of a log on the template', () => {
  it('are proposed for the stages of Salesforce and Zoho that it has, and for no others', () => {
    expect(
      placesFor([
        'Prospecting',
        'Qualification',
        'Needs Analysis',
        'Value Proposition',
        'Id. Decision Makers',
        'Perception Analysis',
        'Proposal/Price Quote',
        'Negotiation/Review',
      ]),
    ).toEqual({
      Prospecting: 'call',
      Qualification: undefined,
      'Needs Analysis': 'needs',
      'Value Proposition': undefined,
      'Id. Decision Makers': undefined,
      'Perception Analysis': undefined,
      'Proposal/Price Quote': 'offer_prep',
      'Negotiation/Review': 'contract',
    });
  });

  it('are proposed for HubSpot and Pipedrive', () => {
    expect(
      placesFor([
        'Appointment Scheduled',
        'Qualified To Buy',
        'Presentation Scheduled',
        'Decision Maker Bought-In',
        'Contract Sent',
      ]),
    ).toEqual({
      'Appointment Scheduled': undefined,
      'Qualified To Buy': undefined,
      'Presentation Scheduled': 'present',
      'Decision Maker Bought-In': undefined,
      'Contract Sent': 'contract',
    });
    expect(
      placesFor(['Lead In', 'Contact Made', 'Demo Scheduled', 'Proposal Made', 'Negotiations Started']),
    ).toEqual({
      'Lead In': 'call',
      'Contact Made': 'call',
      'Demo Scheduled': 'present',
      'Proposal Made': 'offer_prep',
      'Negotiations Started': 'contract',
    });
  });

  it('are proposed for amoCRM, where talks and the contract are two stages and only one of them is drawn so', () => {
    expect(
      placesFor(['Первичный контакт', 'Переговоры', 'Принимают решение', 'Согласование договора']),
    ).toEqual({
      'Первичный контакт': 'call',
      Переговоры: undefined,
      'Принимают решение': undefined,
      'Согласование договора': 'contract',
    });
  });

  it('are proposed for Bitrix24', () => {
    expect(
      placesFor(['Новая', 'Подготовка документов', 'Счёт на предоплату', 'В работе', 'Финальный счёт']),
    ).toEqual({
      Новая: undefined,
      'Подготовка документов': undefined,
      'Счёт на предоплату': 'closing',
      'В работе': undefined,
      'Финальный счёт': undefined,
    });
  });

  it('are left open where two stages of the drawing are as likely', () => {
    expect(placesFor(['Оплата', 'Waiting For Payment', 'Engaging', 'Closing'])).toEqual({
      Оплата: undefined,
      'Waiting For Payment': undefined,
      Engaging: undefined,
      Closing: undefined,
    });
    expect(placesFor(['Подписание договора', 'КП', 'Монтаж'])).toEqual({
      'Подписание договора': 'closing',
      КП: 'offer_prep',
      Монтаж: 'launch',
    });
  });

  it('are found by words of the trade that are in no list', () => {
    const drawing = drawingOf('Замер объекта', 'Раскрой и производство', 'Сборка');
    expect(placesFor(['Замер', 'Производство', 'Отчёт директору'], drawing)).toEqual({
      Замер: 's0',
      Производство: 's1',
      'Отчёт директору': undefined,
    });
  });
});

describe('an equal title', () => {
  it('is recognised whatever its case, numbering and punctuation, and is certain', () => {
    const titles = template.stages.flatMap(({ id, title }) => [
      { id, text: title.ru! },
      { id, text: title.en! },
    ]);
    const dressed = fc.record({
      of: fc.constantFrom(...titles),
      number: fc.constantFrom('', '3. ', '03 - ', '[4] ', 'Этап 2: ', 'Stage 7 – ', '5) '),
      isLoud: fc.boolean(),
      end: fc.constantFrom('', '.', ' …', '\u00a0', ' !'),
    });
    fc.assert(
      fc.property(dressed, ({ of, number, isLoud, end }) => {
        const name = `${number}${isLoud ? of.text.toUpperCase() : of.text}${end}`;
        expect(certainPlaces(named(name), template)).toEqual(decided('names', { [name]: of.id }));
      }),
    );
    expect(placesFor(['Счет'], drawingOf('2. СЧЁТ'))).toEqual({ Счет: 's0' });
  });

  it('of two stages of the drawing decides nothing', () => {
    expect(placesFor(['Сборка'], drawingOf('Сборка', 'сборка.'))).toEqual({ Сборка: undefined });
  });

  it('never comes of a number that belongs to the name', () => {
    expect(placesFor(['30 дней', '10'], drawingOf('90 дней', '20'))).toEqual({
      '30 дней': undefined,
      '10': undefined,
    });
  });
});

describe('a proposal', () => {
  const words = [
    ...['Prospecting', 'Negotiation', 'Переговоры', 'Contract Sent', 'Согласование договора', 'КП', 'Demo'],
    ...[
      'Предоплата',
      'Оплата',
      'Новая',
      'Quote',
      'Needs',
      'Возражения',
      'Launch',
      'Подписание',
      '',
      '—',
      '42',
    ],
  ];
  const titles = fc.uniqueArray(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 8 });
  const drawings = fc
    .uniqueArray(fc.oneof(fc.constantFrom(...words), fc.string()), { minLength: 1, maxLength: 6 })
    .map((titles) => drawingOf(...titles));

  it('leads to stages of the drawing and is the same in whatever order the stages come', () => {
    fc.assert(
      fc.property(titles, drawings, (log, drawing) => {
        const { stages } = proposePlaces(named(...log), drawing);
        expect(proposePlaces(named(...log.toReversed()), drawing).stages).toEqual(stages);
        for (const [stage, { place }] of Object.entries(stages)) {
          expect(log).toContain(stage);
          expect(drawing.stages.map(({ id }) => id)).toContain(place);
        }
      }),
    );
  });

  it('never lets words alone put two meanings on one stage', () => {
    fc.assert(
      fc.property(titles, drawings, (log, drawing) => {
        const guessed = Object.entries(proposePlaces(named(...log), drawing).stages).filter(
          ([, { because }]) => because === 'words',
        );
        for (const [stage, { place }] of guessed)
          for (const [other, there] of guessed) {
            if (there.place !== place) continue;
            const one = drawingOf(stage);
            expect([stage, placesFor([other], one)[other]]).toEqual([stage, 's0']);
          }
      }),
    );
  });
});

describe('what was decided for an earlier log', () => {
  it('wins over titles and guesses, and what somebody said over what names told, however old', () => {
    const earlier = [
      decided('hand', { Переговоры: 'objections', Prospecting: null }),
      decided('names', { переговоры: 'contract' }),
      decided('hand', { Engaging: 'gone' }),
    ];
    const { stages } = proposePlaces(
      named('1. Переговоры', 'Prospecting', 'Engaging', 'Cold call'),
      template,
      earlier,
    );
    expect(stages).toEqual({
      '1. Переговоры': { place: 'objections', because: 'earlier' },
      Prospecting: { place: null, because: 'earlier' },
      'Cold call': { place: 'call', because: 'title' },
    });
  });

  it('makes the next log of the same stages certain', () => {
    const log = named('Prospecting', 'Engaging');
    expect(certainPlaces(log, template)).toBeNull();
    const earlier = decided('hand', { Prospecting: 'call', Engaging: null });
    expect(certainPlaces(log, template, [earlier])).toEqual({ ...earlier, by: 'names' });
  });

  it('chooses among several ends of one kind', () => {
    const won = template.ends.find(({ kind }) => kind === 'success')!;
    const two = { ...template, ends: [...template.ends, { ...won, id: 'won_big' }] };
    expect(proposePlaces([], template).ends).toEqual({});
    expect(proposePlaces([], two).ends).toEqual({ won: { place: 'won', because: 'id' } });
    expect(proposePlaces([], two, [decided('hand', {}, { won: 'won_big' })]).ends).toEqual({
      won: { place: 'won_big', because: 'earlier' },
    });
  });
});

describe('a log in the words of the drawing', () => {
  it('needs no places', () => {
    expect(
      certainPlaces(
        template.stages.map(({ id, title }) => ({ id, title })),
        template,
      ),
    ).toBeNull();
  });
});
