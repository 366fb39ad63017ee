import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { crm, diskFile, importAsProposed } from './files';

const school = join(crm, 'itschool-zoho');
const logs = '../shared/data/logs';

describe.skipIf(!existsSync(school))('real exports of an online school', () => {
  let csv: Awaited<ReturnType<typeof importAsProposed>>;
  beforeAll(async () => {
    csv = await importAsProposed([diskFile(join(school, 'deals.csv'))]);
  });

  it('deals: 19-digit ids stay apart, rubbish at the end is named by its line', () => {
    const { recognition, report, log } = csv;
    expect(recognition.recipe.preset).toBe('zoho.deals');
    expect(new Set(log.cases.map(({ caseId }) => caseId)).size).toBe(21_593);
    expect(report.outcomes).toMatchObject({ won: 858, lost: 15_743 });
    expect(report.rejected).toMatchObject([{ line: 21_596, cause: { code: 'no_deal_id', column: 'Id' } }]);
    expect(log.cases[0]).toMatchObject({ openedOn: '2024-06-21', stage: 'New Lead', source: 'Facebook Ads' });
    expect(log.header.currency).toBe('EUR');
  });

  it('the workbook says the same as the CSV', async () => {
    const xlsx = await importAsProposed([diskFile(join(school, 'Deals (Done).xlsx'))]);
    const facts = ({ log }: typeof csv) =>
      log.cases.map(({ caseId, manager, stage, outcome, amountMinor, openedAt, closedOn }) =>
        [caseId, manager, stage, outcome, amountMinor, openedAt, closedOn].join(),
      );
    expect(facts(xlsx)).toEqual(facts(csv));
  });

  it('contacts are a lookup table of the deals', async () => {
    const { recognition } = await importAsProposed([
      diskFile(join(school, 'deals.csv')),
      diskFile(join(school, 'contacts.csv')),
    ]);
    expect(recognition.recipe.joins).toMatchObject([
      { from: { column: 'Contact Name' }, to: { file: 'contacts', column: 'Id' } },
    ]);
  });

  it('a log derived from them: winning and losing are ends, calls keep their length', async () => {
    const { report, log } = await importAsProposed([diskFile(join(school, 'derived-events.csv.gz'))]);
    expect(report).toMatchObject({ deals: 18_549, events: 146_621, rejected: [] });
    expect(log.events[1]).toMatchObject({
      activity: 'Outbound call, answered',
      person: 'John Doe',
      durationS: 6,
      atLocal: '2023-06-30 09:20:00.000',
    });
    expect(report.outcomes.won).toBeGreaterThan(0);
  });
});

describe.skipIf(!existsSync(logs))('event logs of research', () => {
  it('bpic2012: an act is counted once, when it completes', async () => {
    const { recognition, report, log } = await importAsProposed([diskFile(join(logs, 'bpic2012.csv.gz'))]);
    expect(recognition.questions.some(({ blocking }) => blocking)).toBe(false);
    expect(report).toMatchObject({ deals: 13_087, events: 164_506, rejected: [] });
    expect(report.files[0]?.skipped).toEqual({ not_kept: 97_694 });
    expect(log.events[0]).toMatchObject({ at: Date.UTC(2011, 8, 30, 22 + 2, 38, 44, 546), seq: 0 });
  });

  it.each(['helpdesk', 'running-example', 'hospital-billing-10k'])(
    '%s: every row is an event of a case',
    async (name) => {
      const { report } = await importAsProposed([diskFile(join(logs, `${name}.csv.gz`))]);
      const [file] = report.files;
      const notKept = file?.skipped.not_kept ?? 0;
      expect(report.events + notKept).toBe(file?.rowsRead);
      expect(report.rejected).toEqual([]);
    },
  );
});
