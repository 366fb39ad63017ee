import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  logFromCsv,
  logStagesOf,
  logToCsv,
  newProcess,
  type OutcomeKind,
  type Process,
} from '@/runtime/format';

const template = JSON.parse(readFileSync('public/templates/b2b_project_8.json', 'utf8')) as Process;

type Arrow = readonly [from: string, kind: OutcomeKind, to: string];

/** A drawing of arrows: stages are what arrows leave, the ends are `won` and `lost`. */
function drawn(...arrows: readonly Arrow[]): Process {
  const names = [...new Set(arrows.map(([from]) => from))];
  return {
    ...newProcess({ locale: 'en' }),
    entries: [],
    ends: [
      { id: 'won', title: {}, kind: 'success' },
      { id: 'lost', title: {}, kind: 'failure' },
    ],
    stages: names.map((id) => ({
      ...template.stages[0]!,
      id,
      title: { en: id },
      outcomes: arrows
        .filter(([from]) => from === id)
        .map(([from, kind, to]) => ({ id: `${from}_${to}`, title: {}, kind, to })),
    })),
  };
}

const asideIn = (...versions: readonly Process[]) =>
  logStagesOf(versions)
    .filter(({ side }) => side)
    .map(({ id }) => id);

describe('the stages of a log', () => {
  it('say of the shipped process that only the handling of objections stands aside', () => {
    expect(logStagesOf([template]).map(({ id }) => id)).toEqual(template.stages.map(({ id }) => id));
    expect(asideIn(template)).toEqual(['objections']);
  });

  it('keep both ways to a win, when success leads to either', () => {
    expect(
      asideIn(
        drawn(
          ['talk', 'success', 'small'],
          ['talk', 'success', 'large'],
          ['small', 'success', 'won'],
          ['large', 'success', 'won'],
        ),
      ),
    ).toEqual([]);
  });

  it('leave aside what is only branched into, wherever it leads', () => {
    expect(
      asideIn(
        drawn(
          ['talk', 'success', 'offer'],
          ['talk', 'branch', 'doubt'],
          ['doubt', 'success', 'offer'],
          ['offer', 'branch', 'saving'],
          ['saving', 'loss', 'lost'],
          ['offer', 'success', 'won'],
        ),
      ),
    ).toEqual(['doubt', 'saving']);
  });

  it('leave nothing aside where success leads to no won end', () => {
    expect(asideIn(drawn(['talk', 'branch', 'offer'], ['offer', 'branch', 'won']))).toEqual([]);
    expect(
      asideIn(drawn(['talk', 'success', 'offer'], ['offer', 'loss', 'lost'], ['doubt', 'retry', 'talk'])),
    ).toEqual([]);
  });

  it('are those of the last version, which alone says what stands aside', () => {
    const before = drawn(
      ['talk', 'branch', 'doubt'],
      ['doubt', 'success', 'won'],
      ['talk', 'success', 'won'],
      ['old', 'retry', 'talk'],
    );
    const after = drawn(['talk', 'success', 'doubt'], ['doubt', 'success', 'won']);
    expect(asideIn(before)).toEqual(['doubt', 'old']);
    expect(asideIn(before, after)).toEqual(['old']);
    expect(logStagesOf([before, after]).map(({ id }) => id)).toEqual(['talk', 'doubt', 'old']);
  });

  it('come back from a file as they were, and a mark that is none is refused', () => {
    const header = {
      name: 'Log',
      currency: 'RUB',
      timezone: 'UTC',
      stages: logStagesOf([template]),
      attributes: [],
      until: null,
    };
    const files = logToCsv({ header, events: [], cases: [] });
    expect(logFromCsv(files).header.stages).toEqual(header.stages);
    expect(() =>
      logFromCsv({ ...files, header: files.header.replace('"side": true', '"side": "yes"') }),
    ).toThrow();
  });
});
