import { describe, expect, it } from 'vitest';
import { targetsOf, type SeenFiles } from '@/analytics/bench/import/targets';
import type { LogInfo } from '@/runtime/format';

const log = (id: string, more: Partial<LogInfo> = {}): LogInfo => ({
  id,
  name: id,
  origin: 'import',
  deals: 1,
  events: 1,
  ...more,
});
const seen = (more: Partial<SeenFiles> = {}): SeenFiles => ({
  files: ['february.csv'],
  recipe: null,
  period: { from: '2026-02-01', to: '2026-02-28' },
  made: null,
  ...more,
});
const january = log('jan', { recipe: 'crm', from: '2026-01-01', to: '2026-01-31', files: ['january.csv'] });

describe('An import', () => {
  it('is a new log when nothing is like it', () => {
    expect(targetsOf([log('a'), january], seen())).toEqual({ like: [], proposed: { kind: 'new' } });
  });

  it('of the next month is offered to replace the last one, and is added by itself', () => {
    const { like, proposed } = targetsOf([january], seen({ recipe: 'crm' }));
    expect([like.map(({ log: { id }, by }) => [id, by]), proposed]).toEqual([
      [['jan', 'recipe']],
      { kind: 'new' },
    ]);
  });

  it('of a period that touches the one of the same recipe replaces it, were it by one day', () => {
    const period = { from: '2026-01-31', to: '2026-02-28' };
    const { proposed } = targetsOf([january], seen({ recipe: 'crm', period }));
    expect(proposed).toEqual({ kind: 'replace', log: 'jan' });
  });

  it('replaces nothing by itself when a period is not known', () => {
    expect(targetsOf([january], seen({ recipe: 'crm', period: null })).proposed).toEqual({ kind: 'new' });
    const undated = log('undated', { recipe: 'crm' });
    expect(targetsOf([undated], seen({ recipe: 'crm' })).proposed).toEqual({ kind: 'new' });
  });

  it('of files with the same names replaces their log, whatever the period; of several the last one', () => {
    const logs = [
      log('older', { files: ['february.csv'], importedAt: '2026-03-01T00:00:00Z' }),
      log('newer', { files: ['february.csv'], importedAt: '2026-03-02T00:00:00Z' }),
      log('more', { files: ['february.csv', 'people.csv'] }),
    ];
    const { like, proposed } = targetsOf(logs, seen({ period: null }));
    expect([like.map(({ log: { id } }) => id), proposed]).toEqual([
      ['newer', 'older'],
      { kind: 'replace', log: 'newer' },
    ]);
  });

  it('that has made a log already replaces that one before all others', () => {
    const logs = [log('named', { files: ['february.csv'] }), log('made')];
    expect(targetsOf(logs, seen({ made: 'made' })).proposed).toEqual({ kind: 'again', log: 'made' });
    expect(targetsOf([logs[0]!], seen({ made: 'gone' })).proposed).toEqual({ kind: 'replace', log: 'named' });
  });

  it('is never put in the place of the sample or of the desk', () => {
    const own = (['demo', 'journal'] as const).map((origin) =>
      log(origin, { origin, files: ['february.csv'], recipe: 'crm' }),
    );
    expect(targetsOf(own, seen({ recipe: 'crm' })).like).toEqual([]);
  });
});
