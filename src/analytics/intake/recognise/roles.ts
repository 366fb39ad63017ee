/** Which column plays which role: by the preset, then by usual names, then by content. Works on one file. */
import type { DealRole, EventRole } from '../recipe/recipe';
import { plainName } from '../table/header';
import type { ColumnStats } from './column-stats';
import { usualField } from './known-names';
import type { PresetMatch } from './match-preset';
import type { Survey } from './survey';

/** Fields of presets as roles of a deals list. */
const dealRoleOf: Readonly<Record<string, DealRole>> = {
  case_id: 'id',
  title: 'title',
  manager: 'manager',
  product: 'product',
  region: 'region',
  channel: 'source',
  customer: 'customer',
  stage: 'stage',
  outcome: 'outcome',
  amount: 'amount',
  currency: 'currency',
  created: 'opened',
  closed: 'closed',
  won_time: 'won_time',
  lost_time: 'lost_time',
  lost_reason: 'loss_reason',
};

/** Names that no preset has, in parts. */
const dealNames: readonly (readonly [DealRole, RegExp])[] = [
  ['id', /^(?:deal|case|opportunity|lead|сделка|id)[ _-]?(?:id|no|number|номер)?$|^№$|^(?:record )?id$/],
  ['region', /region|office|territory|регион|город|филиал|^city$|отдел/],
  ['manager', /owner|agent|manager|salesperson|ответственный|менеджер/],
  ['product', /^product|товар|продукт|услуга/],
  ['customer', /account|customer|company|client|клиент|компания|контрагент/],
  ['stage', /stage|этап|стадия/],
  ['loss_reason', /(?:lost|loss).*reason|причина (?:отказа|потери|проигрыша)/],
  ['amount', /^amount$|value$|сумма|бюджет/],
  ['opened', /creat|open|start|engage|дата (?:создания|начала|открытия)/],
  ['closed', /clos|дата (?:закрытия|завершения|окончания)/],
  ['source', /source|channel|источник|канал/],
];

/** Without the entity that some CRMs put before: `Deal - Product`. */
const ownName = (key: string): string => plainName(key).replace(/^(?:deal|lead|opportunity) - /, '');

export type DealColumns = Partial<Record<DealRole, string>>;

/** Roles whose values repeat: dates and sums are none of them. */
const repeating: ReadonlySet<DealRole> = new Set(['region', 'source', 'product']);

const fits = (role: DealRole, column: ColumnStats): boolean => {
  if (role === 'amount') return column.type === 'number';
  return !repeating.has(role) || column.type !== 'date';
};

export function dealColumns(table: Survey, match: PresetMatch | null): DealColumns {
  const chosen: DealColumns = {};
  const taken = new Set<string>();
  const choose = (role: DealRole, column: ColumnStats) => {
    if (chosen[role] || taken.has(column.key) || column.filled === 0 || !fits(role, column)) return;
    chosen[role] = column.key;
    taken.add(column.key);
  };
  if (match) {
    // Of two columns with one meaning the fuller one, as `Компания` and `Клиент`.
    const byFill = [...table.columns].sort((a, b) => b.filled - a.filled);
    for (const column of byFill) {
      const role = dealRoleOf[match.fields.get(column.key) ?? ''];
      if (role) choose(role, column);
    }
  }
  for (const column of table.columns) {
    if (match?.fields.has(column.key)) continue;
    const role = dealRoleOf[usualField(ownName(column.key)) ?? ''];
    if (role) choose(role, column);
  }
  for (const [role, name] of dealNames)
    for (const column of table.columns)
      if (!match?.fields.has(column.key) && name.test(ownName(column.key))) choose(role, column);
  if (!chosen.id) {
    const unique = table.columns.find(
      (column) => column.isUnique && column.filled === column.rows && column.type !== 'date',
    );
    if (unique && unique.rows > 1) choose('id', unique);
  }
  return chosen;
}

const eventRoleOf: Readonly<Record<string, EventRole>> = {
  case_id: 'deal',
  timestamp: 'time',
  activity: 'activity',
  manager: 'person',
  author: 'person',
  outcome: 'result',
  lost_reason: 'reason',
  duration: 'duration',
  product: 'product',
  region: 'region',
  channel: 'source',
  customer: 'customer',
  amount: 'amount',
};

/** The common words of event logs, XES and process mining tools among them. */
const eventNames: readonly (readonly [EventRole, RegExp])[] = [
  ['deal', /^(?:case|deal|trace)(?:[ _]?id)?$|^case:concept:name$|^caseid$/],
  ['activity', /^(?:activity|event|action|task|concept:name|действие|событие|операция)(?:[ _]name)?$/],
  [
    'time',
    /^(?:time(?:stamp)?|complete timestamp|time:timestamp|date|occurred(?:_at)?|дата|время|дата и время)$/,
  ],
  ['person', /^(?:resource|org:resource|person|user|agent|performer|сотрудник|исполнитель)$/],
  ['seq', /^(?:seq|sequence|no|order)$/],
  ['duration', /^duration(?:_s|_sec|_seconds)?$|^длительность$/],
  ['result', /^(?:result|outcome|результат)$/],
];

export type EventColumns = Partial<Record<EventRole, string>>;

export function eventColumns(table: Survey, match: PresetMatch | null): EventColumns {
  if (table.reading.container === 'wide') return { deal: 'Record ID', activity: 'Value', time: 'Time' };
  const chosen: EventColumns = {};
  const taken = new Set<string>();
  const choose = (role: EventRole, key: string | undefined) => {
    if (key === undefined || chosen[role] || taken.has(key)) return;
    chosen[role] = key;
    taken.add(key);
  };
  const keyOf = (field: string) =>
    table.columns.find(({ key, filled }) => filled > 0 && match?.fields.get(key) === field)?.key;
  if (match?.preset.entity === 'stage history') {
    choose('activity', keyOf('stage'));
    choose('end', keyOf('outcome'));
  } else if (match?.preset.entity === 'field history') choose('activity', keyOf('new_value'));
  const filled = table.columns.filter((column) => column.filled > 0);
  for (const [role, name] of eventNames)
    for (const { key } of filled) if (!match?.fields.has(key) && name.test(plainName(key))) choose(role, key);
  for (const { key } of filled) {
    const field = match ? match.fields.get(key) : usualField(plainName(key));
    const role = eventRoleOf[field ?? ''];
    if (role) choose(role, key);
  }
  if (!match) return chosen;
  // Tasks and activities name their subject and their deadline or creation instead.
  choose('activity', keyOf('title'));
  for (const field of ['completed', 'created', 'deadline']) choose('time', keyOf(field));
  return chosen;
}
