import { builtInDimensions, measuresOf, type Dimension } from '@/analytics/measures';
import { dimensionValuesQuestion, logSummaryQuestion } from '@/analytics/sql';
import { readArguments } from '../arguments';
import type { Command } from '../command';
import { withEngine, type MeasuredLog } from '../log/measured-log';
import { openLog } from '../log/open-log';
import { importChoices, logOptions, logPath } from '../log/options';
import { titleOf } from '../log/where';

export const measures: Command = {
  summary: 'What can be asked of a log: its measures, dimensions, stages, size and gaps',
  usage: 'LOG [--timezone ZONE] [--currency CODE]',
  async run(args) {
    const options = readArguments(args, { values: logOptions });
    const opened = await openLog(logPath(options), importChoices(options));
    const json = await withEngine(async (engine) => {
      const log = await engine.load(opened.source);
      const { name, currency, timezone, stages } = log.header;
      return {
        log: name,
        currency,
        timezone,
        summary: await log.ask(logSummaryQuestion()),
        stages: stages.map(({ id, title }) => ({ id, title: title.en ?? title.ru ?? id })),
        dimensions: await dimensionsOf(log),
        measures: measuresOf(log.header.attributes).map(({ id, unit, title, definition, formula }) => ({
          id,
          unit,
          title: title.en,
          definition: definition.en,
          formula: formula.en,
        })),
      };
    });
    return { exit: 0, json, notes: opened.notes };
  },
};

const SAMPLES = 5;

/** Dimensions with any value in this log, with how many values they take and the commonest. */
async function dimensionsOf(log: MeasuredLog) {
  const all: Dimension[] = [
    ...builtInDimensions,
    ...log.header.attributes.map(({ id }): Dimension => `attr:${id}`),
  ];
  const found = await Promise.all(
    all.map(async (dimension) => {
      const { values, valueCount } = await log.ask(
        dimensionValuesQuestion({ dimension, filters: [], limit: SAMPLES }, log.header),
      );
      return { dimension, title: titleOf(dimension, log.header), valueCount, commonest: values };
    }),
  );
  return found.filter(({ commonest }) => commonest.some(({ key }) => key !== null));
}
