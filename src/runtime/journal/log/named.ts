import { pickText } from '@/kit/i18n';
import type { AttributeInfo, AttributeType, Field, Id, Locale, Option, Process } from '@/runtime/format';
import type { Value } from '@/runtime/engine';

/** Cells of a log that stand for a value of a deal field. */
export type FieldCell = string | number | boolean | null;

/** Fields that have a column of their own in `cases`; the first that the process has is taken. */
const ownColumns = {
  amount: ['amount'],
  product: ['product_line', 'product'],
  region: ['region'],
  source: ['source'],
  customer: ['customer', 'company'],
  lossReason: ['loss_reason'],
} as const;
export type OwnColumn = keyof typeof ownColumns;

const attributeTypes: Readonly<Partial<Record<Field['type'], AttributeType>>> = {
  enum: 'text',
  enum_ref: 'text',
  bool: 'bool',
  number: 'number',
  percent: 'number',
  money: 'money',
  date: 'date',
};

/** How the fields of a process are read into columns. */
export interface FieldColumns {
  own(column: OwnColumn): Id | null;
  readonly attributes: readonly AttributeInfo[];
  /** A moment that is planned, not a fact. */
  isMoment(field: Id): boolean;
  /** The value as a cell; options by their title if the log has a language, else by their id. */
  cell(field: Id, value: Value | null | undefined): FieldCell;
}

function optionsOf(field: Field, process: Process): readonly Option[] {
  if (field.type === 'enum') return field.options;
  if (field.type !== 'enum_ref') return [];
  return field.ref === 'objections' ? process.objections : process.lossReasons;
}

/** Text, contacts and files are no ways to slice deals; everything else that may be filled becomes a column. */
export function fieldColumns(process: Process, locale?: Locale): FieldColumns {
  const byId = new Map(process.fields.map((field) => [field.id, field]));
  const own = (column: OwnColumn): Id | null => ownColumns[column].find((id) => byId.has(id)) ?? null;
  const taken = new Set((Object.keys(ownColumns) as OwnColumn[]).map(own));
  const titles = new Map(
    process.fields.map((field) => [
      field.id,
      new Map(
        locale === undefined
          ? []
          : optionsOf(field, process).map((option) => [
              option.id,
              pickText(option.title, locale) || option.id,
            ]),
      ),
    ]),
  );
  return {
    own,
    attributes: process.fields.flatMap((field) => {
      const type = attributeTypes[field.type];
      return type === undefined || taken.has(field.id)
        ? []
        : [{ id: field.id, title: pickText(field.title, locale ?? 'en') || field.id, type }];
    }),
    isMoment: (id) => byId.get(id)?.type === 'datetime',
    cell(id, value) {
      if (value === null || value === undefined || byId.get(id)?.personal) return null;
      if (typeof value === 'object') return null;
      return typeof value === 'string' ? (titles.get(id)?.get(value) ?? value) : value;
    },
  };
}
