import { attributeColumn, type AttributeType, type LogHeader } from '@/runtime/format';

/** What a cell of a log file is for the engine. A `word` is text of few different values: it becomes an ENUM. */
export type ColumnKind = 'text' | 'word' | 'integer' | 'bigint' | 'double' | 'bool' | 'date' | 'timestamp';

export interface LogColumn {
  name: string;
  kind: ColumnKind;
  /**
   * Columns of one vocabulary share one ENUM, so that they compare as numbers: the stage of a deal with the activity
   * that entered it, the manager of a deal with the person of an event.
   */
  vocabulary?: string;
}

const word = (name: string, vocabulary = name): LogColumn => ({ name, kind: 'word', vocabulary });

export const eventColumnsOf: readonly LogColumn[] = [
  { name: 'case_id', kind: 'text' },
  { name: 'seq', kind: 'integer' },
  word('kind'),
  word('activity', 'act'),
  word('stage', 'act'),
  { name: 'at', kind: 'bigint' },
  { name: 'at_local', kind: 'timestamp' },
  { name: 'on_date', kind: 'date' },
  { name: 'recorded_at', kind: 'bigint' },
  word('person'),
  word('role'),
  word('result'),
  { name: 'reason', kind: 'text' },
  { name: 'duration_s', kind: 'double' },
  { name: 'valid', kind: 'bool' },
  word('version'),
];

const caseColumnsBase: readonly LogColumn[] = [
  { name: 'case_id', kind: 'text' },
  { name: 'title', kind: 'text' },
  word('process'),
  word('version'),
  word('manager', 'person'),
  word('product'),
  word('region'),
  word('source'),
  word('customer'),
  word('stage', 'act'),
  word('outcome'),
  word('loss_reason'),
  { name: 'amount_minor', kind: 'bigint' },
  { name: 'opened_at', kind: 'bigint' },
  { name: 'opened_on', kind: 'date' },
  { name: 'closed_at', kind: 'bigint' },
  { name: 'closed_on', kind: 'date' },
];

const attributeKinds: Record<AttributeType, ColumnKind> = {
  text: 'word',
  number: 'double',
  money: 'bigint',
  date: 'date',
  bool: 'bool',
};

export const caseColumnsOf = (header: Pick<LogHeader, 'attributes'>): readonly LogColumn[] => [
  ...caseColumnsBase,
  ...header.attributes.map((attribute): LogColumn => {
    const name = attributeColumn(attribute);
    const kind = attributeKinds[attribute.type];
    return kind === 'word' ? word(name) : { name, kind };
  }),
];
