import {
  measureOf,
  measuresOf,
  readReportSpec,
  type MeasureId,
  type MeasureValue,
  type ReportRow,
  type ReportSpec,
} from '@/analytics/measures';
import { reportQuestion } from '@/analytics/sql';
import type { LogHeader } from '@/runtime/format';
import { readArguments, type Arguments } from '../arguments';
import { RefusedInput, UsageError, type Command } from '../command';
import { readText } from '../file-fault';
import { withEngine } from '../log/measured-log';
import { openLog } from '../log/open-log';
import { importChoices, logOptions, logPath, logUsage } from '../log/options';
import { dimensionNamed, filtersOf, titleOf } from '../log/where';

export const report: Command = {
  summary: 'Any table of the report builder: rows, columns, measures',
  usage: `LOG --rows manager,product --measures win_rate,won_amount [--columns region] [--sort won_amount|-won_amount] [--limit N] ${logUsage} | LOG --spec REPORT.json`,
  async run(args) {
    const options = readArguments(args, {
      values: ['rows', 'measures', 'columns', 'sort', 'limit', 'spec', ...logOptions],
    });
    const path = logPath(options);
    const saved = options.value('spec');
    const given = saved === null ? null : await savedSpec(saved);
    const opened = await openLog(path, importChoices(options));
    const json = await withEngine(async (engine) => {
      const log = await engine.load(opened.source);
      const spec = given ?? specOf(options, log.header);
      const result = await log.ask(reportQuestion(spec, log.header));
      return {
        log: log.header.name,
        currency: log.header.currency,
        rows: spec.rows.map((dimension) => ({ dimension, title: titleOf(dimension, log.header) })),
        columns: spec.columns && {
          dimension: spec.columns,
          title: titleOf(spec.columns, log.header),
          keys: result.columns,
        },
        measures: spec.measures.map((id) => {
          const { unit, title } = measureOf(id, log.header.attributes);
          return { id, unit, title: title.en };
        }),
        table: result.rows.map((row) => rowOut(row, spec)),
        total: rowOut(result.total, spec),
        rowCount: result.rowCount,
      };
    });
    return { exit: 0, json, notes: opened.notes };
  },
};

async function savedSpec(path: string): Promise<ReportSpec> {
  const text = await readText(path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RefusedInput(`${path}: not JSON`);
  }
  const read = readReportSpec(json);
  if (!read.ok) throw new RefusedInput(`${path}: ${read.faults.join('; ')}`);
  return read.spec;
}

function specOf(options: Arguments, header: LogHeader): ReportSpec {
  const measures = options.list('measures').map((name) => measureNamed(name, header));
  if (measures.length === 0)
    throw new UsageError('--measures names at least one measure; `measures` lists them');
  const columns = options.value('columns');
  const limit = options.value('limit');
  if (limit !== null && !/^[1-9]\d*$/.test(limit))
    throw new UsageError(`--limit ${limit}: write a number of rows`);
  return {
    rows: options.list('rows').map((name) => dimensionNamed(name, header)),
    columns: columns === null ? null : dimensionNamed(columns, header),
    measures,
    filters: filtersOf(options.all('where'), header),
    sort: sortOf(options.value('sort'), measures, header),
    limit: limit === null ? null : Number(limit),
  };
}

function measureNamed(name: string, { attributes }: LogHeader): MeasureId {
  const known = measuresOf(attributes).map(({ id }) => id);
  const found = known.find((id) => id === name);
  if (!found) throw new UsageError(`No measure is called ${name}; there are ${known.join(', ')}`);
  return found;
}

/** `won_amount` is ascending, `-won_amount` descending. */
function sortOf(text: string | null, measures: readonly MeasureId[], header: LogHeader): ReportSpec['sort'] {
  if (text === null) return null;
  const by = measureNamed(text.replace(/^-/, ''), header);
  if (!measures.includes(by)) throw new UsageError(`--sort ${text}: the report has no such measure`);
  return { by, descending: text.startsWith('-') };
}

const valueOut = ({ value, sample, share }: MeasureValue) => ({
  value,
  sample,
  ...(share ? { low: share.low, high: share.high } : {}),
});

const valuesOut = (values: readonly MeasureValue[], { measures }: ReportSpec) =>
  Object.fromEntries(values.map((value, index) => [measures[index]!, valueOut(value)]));

const rowOut = ({ keys, cells, total }: ReportRow, spec: ReportSpec) => ({
  keys,
  ...(spec.columns === null ? {} : { cells: cells.map((values) => valuesOut(values, spec)) }),
  total: valuesOut(total, spec),
});
