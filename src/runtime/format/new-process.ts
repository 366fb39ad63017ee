import type { Locale, Id } from './schema/primitives';
import type { Process } from './schema/process';

export interface NewProcess {
  locale: Locale;
  id?: Id;
}

const workday: [string, string][] = [
  ['09:00', '13:00'],
  ['14:00', '18:00'],
];

/**
 * A process with no stages yet: what every sale has (two people, two ends, why deals are lost) and nothing else.
 * It asks for texts in the language it was begun in; the other may be added later.
 */
export function newProcess({ locale, id = 'process' }: NewProcess): Process {
  return {
    format: 'mainspring/process',
    formatVersion: '1.0',
    id,
    title: { ru: 'Новый процесс', en: 'New process' },
    summary: {},
    version: 0,
    revision: 0,
    status: 'draft',
    locales: [locale],
    currency: locale === 'ru' ? 'RUB' : 'EUR',
    company: {},
    variables: [],
    calendar: {
      timezone: locale === 'ru' ? 'Europe/Moscow' : 'Europe/London',
      week: { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday },
      holidays: locale === 'ru' ? 'ru' : 'none',
      shortDayMinutes: 60,
      exceptions: [],
    },
    roles: [
      { id: 'head', title: { ru: 'Руководитель отдела продаж', en: 'Head of sales' } },
      { id: 'manager', title: { ru: 'Менеджер по продажам', en: 'Sales manager' } },
    ],
    goals: [],
    portrait: { isClient: [], notClient: [], triggers: [], people: [] },
    product: { essence: {}, unique: [], versus: [] },
    fields: [
      {
        id: 'loss_reason',
        title: { ru: 'Причина отказа', en: 'Loss reason' },
        type: 'enum_ref',
        ref: 'loss_reasons',
      },
    ],
    lossReasons: [
      { id: 'price', title: { ru: 'Выбрали дешевле', en: 'Chose a cheaper vendor' } },
      { id: 'no_need', title: { ru: 'Потребность не подтвердилась', en: 'The need was not confirmed' } },
      { id: 'silent', title: { ru: 'Перестали отвечать', en: 'Went silent' } },
    ],
    entries: [],
    stages: [],
    ends: [
      { id: 'won', title: { ru: 'Успех', en: 'Won' }, kind: 'success' },
      { id: 'lost', title: { ru: 'Отказ', en: 'Lost' }, kind: 'failure', requires: ['loss_reason'] },
    ],
    objections: [],
    activities: [],
    layout: { nodes: { won: { x: 672, y: 158 }, lost: { x: 672, y: 398 } } },
  };
}
