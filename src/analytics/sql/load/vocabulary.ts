import { eventKinds, type CaseOutcome, type LogHeader } from '@/runtime/format';
import { quoteName, quoteText } from './quote';

/** More different values than this are no vocabulary: the column stays text. */
export const VOCABULARY_LIMIT = 20_000;

const outcomes: readonly CaseOutcome[] = ['open', 'won', 'lost', 'not_ours', 'postponed'];

/** The types that the columns of one load get. Made from the words that the files hold. */
export interface Vocabularies {
  /** Statements that create the ENUM types. */
  create: readonly string[];
  /** Names of the types, to be dropped with the tables. */
  types: readonly string[];
  /** SQL type of a vocabulary; text if it has too many words. */
  typeOf(vocabulary: string): string;
}

/**
 * ENUM types of load `number`. An ENUM sorts by its definition, so the words stand as a reader expects them: stages in
 * the order of the log's header, closed lists in their own, the rest by the alphabet of the language.
 */
export function vocabularies(
  number: number,
  header: Pick<LogHeader, 'stages'>,
  found: ReadonlyMap<string, ReadonlySet<string>>,
): Vocabularies {
  const fixed: Record<string, readonly string[]> = {
    kind: eventKinds,
    outcome: outcomes,
    act: header.stages.map((stage) => stage.id),
  };
  const collator = new Intl.Collator('ru');
  const create: string[] = [];
  const names = new Map<string, string>();
  for (const [vocabulary, words] of found) {
    const first = fixed[vocabulary] ?? [];
    const known = new Set(first);
    const rest = [...words].filter((text) => !known.has(text));
    const size = known.size + rest.length;
    if (size === 0 || size > VOCABULARY_LIMIT) continue;
    // Letters that a language holds equal still need one order of their own.
    rest.sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1));
    const name = `word_${number}_${vocabulary}`;
    names.set(vocabulary, name);
    create.push(`CREATE TYPE ${quoteName(name)} AS ENUM (${[...known, ...rest].map(quoteText).join(', ')})`);
  }
  return {
    create,
    types: [...names.values()],
    typeOf: (vocabulary) => {
      const name = names.get(vocabulary);
      return name === undefined ? 'VARCHAR' : quoteName(name);
    },
  };
}

/** What a scan counts the different values of: a column of the file or a thing reckoned from it. */
export interface Counted {
  name: string;
  sql: string;
}

/**
 * One scan of a file for the different values of many columns: rows (bit mask of the column, value as text). The mask
 * has a zero for the column that the row is about, the last column at bit 0.
 */
export function valuesStatement(source: string, counted: readonly Counted[]): string {
  const names = counted.map(({ name }) => quoteName(name));
  return [
    `SELECT grouping(${names.join(', ')})::BIGINT AS mask, coalesce(${names.map((name) => `${name}::VARCHAR`).join(', ')}) AS value`,
    `FROM (SELECT ${counted.map(({ name, sql }) => `${sql} AS ${quoteName(name)}`).join(', ')} FROM ${source} AS source) AS counted`,
    `GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(', ')})`,
  ].join('\n');
}

/** The column that a mask of `valuesStatement` is about. */
export const columnOfMask = (mask: number, count: number): number => {
  for (let index = 0; index < count; index++)
    if (Math.floor(mask / 2 ** (count - 1 - index)) % 2 === 0) return index;
  return -1;
};
