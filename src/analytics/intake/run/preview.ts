/** The first deals as they will be: the same import, stopped after some hundred rows. */
import {
  logFromCsv,
  logHeaderToJson,
  type CaseRow,
  type EventRow,
  type LogHeader,
  type Result,
} from '@/runtime/format';
import type { IntakeProblem } from '../problem/problem';
import type { Recipe } from '../recipe/recipe';
import type { ImportContext, ImportFile } from '../source';
import { importFiles } from './import-files';

export interface Preview {
  header: LogHeader;
  deals: CaseRow[];
  /** Events of these deals. */
  events: EventRow[];
}

const ROWS = 400;
const DEALS = 8;

export async function previewLog(
  files: readonly ImportFile[],
  recipe: Recipe,
  context: ImportContext,
): Promise<Result<Preview, IntakeProblem>> {
  const text = { events: '', cases: '' };
  const done = await importFiles(
    files,
    recipe,
    { ...context, rowLimit: ROWS },
    {
      events: (piece) => void (text.events += piece),
      cases: (piece) => void (text.cases += piece),
    },
  );
  if (!done.ok) return done;
  const { header } = done.value;
  const log = logFromCsv({ header: logHeaderToJson(header), ...text });
  const deals = log.cases.slice(0, DEALS);
  const ids = new Set(deals.map(({ caseId }) => caseId));
  return {
    ok: true,
    value: { header, deals, events: log.events.filter(({ caseId }) => caseId && ids.has(caseId)) },
  };
}
