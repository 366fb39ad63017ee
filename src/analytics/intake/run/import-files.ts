/**
 * Carries a recipe out. Lookup tables come first and stay in memory; then events, which tell what is known of their
 * deals; then the deals lists; then the deals that only events know. Rows stream: memory holds one piece of a file,
 * the lookup tables, and one small record a deal.
 */
import { headerFromJson, LogFileError, type LogHeader, type LogStage, type Result } from '@/runtime/format';
import { expand, type InputFile } from '../archive/expand';
import type { IntakeProblem } from '../problem/problem';
import { problemOf } from '../problem/refusal';
import type { DealsFile, EventsFile, FileRecipe, LookupFile, OwnLogFile, Recipe } from '../recipe/recipe';
import type { ImportReport } from '../report';
import type { ImportContext, ImportFile, LogSink } from '../source';
import { decode } from '../text/decode';
import { AttributePlan } from './attribute-plan';
import { DealReader } from './deal-row';
import { DealRows } from './deals';
import { EventRows } from './events';
import { LogWriter } from './log-writer';
import { LookupTable } from './lookup-tables';
import { attributesOf, OwnLogRows } from './own-log';
import { ReportBuilder } from './report-builder';
import { RunState } from './run-state';
import { ColumnsChanged, driveTable, type RowConsumer } from './table-driver';
import { writeUnlistedDeals } from './unlisted-deals';
import { usedColumns } from './used-columns';

export interface Imported {
  header: LogHeader;
  report: ImportReport;
}

class Cancelled extends Error {
  override name = 'Cancelled';
}

export async function importFiles(
  files: readonly ImportFile[],
  recipe: Recipe,
  context: ImportContext,
  sink: LogSink,
): Promise<Result<Imported, IntakeProblem>> {
  const progress = { file: null as string | null, bytesRead: 0, bytesTotal: 0, rowsRead: 0 };
  const counted = files.map((file) => countBytes(file, (bytes) => (progress.bytesRead += bytes)));
  progress.bytesTotal = files.reduce((sum, { size }) => sum + size, 0);
  const inputs = await expand(counted);
  if (!inputs.ok) return inputs;
  progress.bytesRead = 0;
  const byName = new Map(inputs.value.map((input) => [input.name, input]));
  let current = inputs.value[0]!.name;
  try {
    const run = new Run(recipe, context, sink, await ownHeader(recipe, byName));
    for (const role of ['lookup', 'log_events', 'log_both', 'log_cases', 'events', 'deals'] as const)
      for (const file of recipe.files) {
        if (file.role !== role) continue;
        const input = byName.get(file.name);
        if (!input) continue;
        current = progress.file = input.name;
        const before = progress.rowsRead;
        await run.file(input, file, async (rows) => {
          progress.rowsRead = before + rows;
          await run.writer.flush();
          context.onProgress?.({ ...progress });
          if (context.signal?.aborted) throw new Cancelled();
        });
      }
    return { ok: true, value: await run.finish() };
  } catch (error) {
    if (error instanceof Cancelled) return { ok: false, error: { code: 'cancelled' } };
    if (error instanceof ColumnsChanged) return { ok: false, error: error.problem };
    if (error instanceof LogFileError)
      return { ok: false, error: { code: 'log_header', file: current, field: fieldOf(error) } };
    return { ok: false, error: problemOf(error, current) };
  }
}

const fieldOf = ({ fault }: LogFileError): string => ('field' in fault ? fault.field : '');

const countBytes = (file: ImportFile, add: (bytes: number) => void): ImportFile => ({
  name: file.name,
  size: file.size,
  async *stream(from, to) {
    for await (const piece of file.stream(from, to)) {
      add(piece.length);
      yield piece;
    }
  },
});

/** The header that came with our own log. */
async function ownHeader(recipe: Recipe, inputs: ReadonlyMap<string, InputFile>): Promise<LogHeader | null> {
  const file = recipe.files.find(({ role }) => role === 'log_header');
  const input = file && inputs.get(file.name);
  if (!input) return null;
  let text = '';
  for await (const piece of decode(input.stream(), 'utf-8')) text += piece;
  return headerFromJson(text);
}

class Run {
  readonly writer: LogWriter;
  private readonly report: ReportBuilder;
  private readonly plan: AttributePlan;
  private readonly state: RunState;
  private readonly lookups = new Map<string, LookupTable>();
  private readonly ownFiles: OwnLogFile[];
  private readonly attributes: LogHeader['attributes'];

  constructor(
    private readonly recipe: Recipe,
    private readonly context: ImportContext,
    sink: LogSink,
    private readonly given: LogHeader | null,
  ) {
    this.ownFiles = recipe.files.filter((file): file is OwnLogFile => file.role.startsWith('log_'));
    this.plan = new AttributePlan(recipe);
    this.attributes = this.ownFiles.length
      ? (given?.attributes ?? attributesOf(this.ownFiles))
      : this.plan.attributes;
    this.writer = new LogWriter(sink, this.attributes);
    this.report = new ReportBuilder(context.now);
    this.state = new RunState(recipe, this.writer, this.report);
  }

  async file(input: InputFile, file: FileRecipe, afterPiece: (rows: number) => Promise<void>): Promise<void> {
    if (file.role !== 'events') await this.state.stageRows.release();
    this.report.file(file);
    const consumer = this.consumer(file);
    if (!consumer) return;
    const rowLimit = file.role === 'lookup' ? Infinity : (this.context.rowLimit ?? Infinity);
    await driveTable(input, file, usedColumns(file, this.recipe), consumer, {
      report: this.report,
      afterPiece,
      rowLimit,
    });
    if (consumer instanceof DealRows) consumer.finish();
  }

  async finish(): Promise<Imported> {
    const { state, report, writer, plan, recipe } = this;
    await state.stageRows.release();
    const hasCases = this.ownFiles.some(({ role }) => role === 'log_cases') || state.dealLines.size > 0;
    if (!this.ownFiles.length || !hasCases)
      writeUnlistedDeals(state, this.ownFiles.length ? emptyPlan(recipe) : plan);
    for (const lookup of this.lookups.values()) report.lookups.push(lookup.found());
    for (const entry of mappingOf(recipe)) report.mapping.push(entry);
    await writer.flush(true);
    return { header: this.header(), report: report.finish(writer.caseCount, writer.eventCount) };
  }

  private consumer(file: FileRecipe): RowConsumer | null {
    const { state, plan, recipe } = this;
    const counts = this.report.file(file);
    switch (file.role) {
      case 'lookup':
        return this.lookup(file);
      case 'events':
        return new EventRows(file, state, plan, counts);
      case 'deals': {
        const links = recipe.joins.filter((join) => this.startsFrom(join.from.file, file));
        return new DealRows(file, state, new DealReader(file, state, this.lookups, plan, links), counts);
      }
      case 'log_events':
      case 'log_cases':
      case 'log_both': {
        const gathersFacts = !this.ownFiles.some(({ role }) => role === 'log_cases');
        return new OwnLogRows(file, state, { attributes: this.attributes }, counts, gathersFacts);
      }
      case 'log_header':
      case 'ignore':
        return null;
    }
  }

  /** The joins of a file, and those that start from a table they have found. */
  private startsFrom(from: string, file: DealsFile | EventsFile): boolean {
    return from === file.id || this.lookups.has(from);
  }

  private lookup(file: LookupFile): LookupTable | null {
    const join = this.recipe.joins.find(({ to }) => to.file === file.id);
    if (!join) return null;
    const table = new LookupTable(file, this.recipe, join.to.column, this.report, this.report.file(file));
    this.lookups.set(file.id, table);
    return table;
  }

  private header(): LogHeader {
    const { recipe, given, state, report } = this;
    if (given) return given;
    const known: LogStage[] = recipe.stages.map(({ id, title, side }) => ({
      id,
      title: titleOf(title),
      ...(side && { side }),
    }));
    const met: LogStage[] = state.newStages.map((id) => ({ id, title: titleOf(id) }));
    return {
      name: recipe.name,
      currency: recipe.currency,
      timezone: recipe.timezone,
      stages: [...known, ...met],
      attributes: this.attributes,
      until: report.lastMoment,
    };
  }
}

const emptyPlan = (recipe: Recipe): AttributePlan => new AttributePlan({ ...recipe, files: [], repairs: [] });

/** The words of a file are in one language; which one, the letters tell. */
const titleOf = (title: string): LogStage['title'] =>
  /\p{Script=Cyrillic}/u.test(title) ? { ru: title } : { en: title };

function* mappingOf(recipe: Recipe): Generator<ImportReport['mapping'][number]> {
  const nameOf = (id: string) => recipe.files.find((file) => file.id === id)?.name ?? id;
  for (const file of recipe.files) {
    if (file.role === 'deals')
      for (const [field, ref] of Object.entries(file.roles))
        yield { field, file: nameOf(ref.file), column: ref.column };
    if (file.role === 'events')
      for (const [field, column] of Object.entries(file.roles)) yield { field, file: file.name, column };
    if (file.role !== 'deals' && file.role !== 'events') continue;
    for (const { id, from } of file.attributes)
      yield { field: `attr_${id}`, file: nameOf(from.file), column: from.column };
  }
}
