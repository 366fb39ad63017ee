import type { Cell } from '@/analytics/warehouse';
import { quoteName } from './load/quote';
import type { Statement } from './question';

/**
 * A piece of a statement with its parameters beside it. Pieces are put into one another by the tag `sql`: a piece
 * is spliced, any other value becomes a parameter. So no value is ever written into the text by us.
 */
export interface Fragment {
  readonly text: string;
  readonly params: readonly Cell[];
}

const isFragment = (value: Fragment | Cell): value is Fragment => typeof value === 'object' && value !== null;

export function sql(texts: TemplateStringsArray, ...values: readonly (Fragment | Cell)[]): Fragment {
  let text = texts[0]!;
  const params: Cell[] = [];
  values.forEach((value, index) => {
    if (isFragment(value)) {
      text += value.text;
      params.push(...value.params);
    } else {
      text += '?';
      params.push(value);
    }
    text += texts[index + 1]!;
  });
  return { text, params };
}

/** The one way by which a name enters a statement. */
export const identifier = (name: string): Fragment => ({ text: quoteName(name), params: [] });

export const join = (
  fragments: readonly Fragment[],
  separator: ', ' | ' AND ' | ' OR ' | '\n',
): Fragment => ({
  text: fragments.map((fragment) => fragment.text).join(separator),
  params: fragments.flatMap((fragment) => fragment.params),
});

export const list = (values: readonly Cell[]): Fragment =>
  join(
    values.map((value) => sql`${value}`),
    ', ',
  );

/** Named relations before a query, each able to read those before it. */
export function withRelations(relations: Readonly<Record<string, Fragment>>, query: Fragment): Statement {
  const named = Object.entries(relations).map(
    ([name, relation]) => sql`${identifier(name)} AS (${relation})`,
  );
  const { text, params } = sql`WITH RECURSIVE ${join(named, ', ')}\n${query}`;
  return { sql: text, params };
}

/** A relation of given rows. `shape` is a row of the right types, for the relation without rows. */
export function values(
  columns: readonly string[],
  shape: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): Fragment {
  const names = join(columns.map(identifier), ', ');
  const given = (rows.length ? rows : [shape]).map((row) => sql`(${list(row)})`);
  const relation = sql`SELECT * FROM (VALUES ${join(given, ', ')}) AS given(${names})`;
  return rows.length ? relation : sql`${relation} WHERE FALSE`;
}
