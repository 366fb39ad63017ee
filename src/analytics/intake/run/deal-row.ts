/** Reads one row of a deals list, lookup tables joined, into the plain facts of a deal. */
import type { DealRole, DealsFile, Join } from '../recipe/recipe';
import { plainName } from '../table/header';
import type { AttributePlan } from './attribute-plan';
import { attributeReader, type AttributeCell } from './attribute-value';
import { FileCells } from './cells';
import type { LookupTable } from './lookup-tables';
import type { RunState } from './run-state';

/** A cell of the row, or of the row that a join has found. */
type Read = (cells: readonly string[]) => string;

interface ActiveJoin {
  key: Read;
  table: LookupTable;
  found: string[];
}

interface AttributeRead {
  place: number;
  column: string;
  read: Read;
  parse: (text: string) => AttributeCell | undefined;
}

export class DealReader {
  readonly cells: FileCells;
  private readonly joins = new Map<string, ActiveJoin>();
  private readonly roles: Partial<Record<DealRole, Read>> = {};
  private readonly attributeReads: AttributeRead[] = [];
  private readonly rawReads: { place: number; index: number }[] = [];

  constructor(
    private readonly file: DealsFile,
    state: Pick<RunState, 'recipe'>,
    private readonly lookups: ReadonlyMap<string, LookupTable>,
    private readonly plan: AttributePlan,
    private readonly links: readonly Join[],
  ) {
    this.cells = new FileCells(file, state.recipe);
  }

  start(keys: readonly string[]): void {
    this.cells.start(keys);
    // A join may start from a table that another join has found.
    for (const { from, to } of this.links) {
      const table = this.lookups.get(to.file);
      if (table) this.joins.set(to.file, { key: this.keyReader(from), table, found: [] });
    }
    for (const [role, ref] of Object.entries(this.file.roles))
      this.roles[role as DealRole] = role === 'id' ? this.keyReader(ref) : this.reader(ref.file, ref.column);
    for (const { id, type, from } of this.file.attributes)
      this.attributeReads.push({
        place: this.plan.place(id),
        column: from.column,
        read: this.reader(from.file, from.column),
        parse: attributeReader(type, this.cellsOf(from.file), from.column),
      });
    for (const { id, file, column } of this.plan.raw)
      if (file === this.file.id)
        this.rawReads.push({ place: this.plan.place(id), index: this.cells.place(column) });
  }

  /** Finds the rows of the lookup tables; to be called before any value is read. */
  join(cells: readonly string[]): void {
    for (const join of this.joins.values()) join.found = join.table.find(join.key(cells)) ?? [];
  }

  text(role: DealRole, cells: readonly string[]): string {
    return this.roles[role]?.(cells) ?? '';
  }

  has(role: DealRole): boolean {
    return this.roles[role] !== undefined;
  }

  attributes(cells: readonly string[], onBad: (column: string, value: string) => void): AttributeCell[] {
    const values = new Array<AttributeCell>(this.plan.attributes.length).fill(null);
    for (const { place, column, read, parse } of this.attributeReads) {
      const text = read(cells);
      const value = parse(text);
      if (value === undefined) onBad(column, text);
      else values[place] = value;
    }
    for (const { place, index } of this.rawReads) values[place] = (cells[index] ?? '').trim() || null;
    return values;
  }

  /** Counts the repairs that the row needed. */
  countRepairs(cells: readonly string[]): void {
    for (const { index, column } of this.rawColumns()) {
      const repairs = this.cells.repairsOf(column);
      const value = (cells[index] ?? '').trim();
      if (repairs?.to.has(value)) repairs.rows.set(value, repairs.rows.get(value)! + 1);
    }
  }

  private *rawColumns(): Generator<{ index: number; column: string }> {
    for (const { file, column } of this.plan.raw)
      if (file === this.file.id) yield { index: this.cells.place(column), column };
  }

  private cellsOf(file: string): FileCells {
    return file === this.file.id ? this.cells : (this.lookups.get(file)?.cells ?? this.cells);
  }

  private keyReader({ file, column }: Join['from']): Read {
    return file === this.file.id ? this.cells.idReader(column) : this.reader(file, column);
  }

  private reader(file: string, column: string): Read {
    if (file === this.file.id) return this.cells.reader(column);
    const join = this.joins.get(file);
    const table = this.lookups.get(file);
    if (!join || !table || table.cells.place(plainName(column)) < 0) return () => '';
    const read = table.cells.reader(column);
    return () => read(join.found);
  }
}
