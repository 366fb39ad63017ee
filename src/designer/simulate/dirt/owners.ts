import type { CaseRow, LogHeader } from '@/runtime/format';
import type { Random } from '../chance/random';
import { chance } from '../chance/draw';
import { dealColumns, dealRow } from './deals-sheet';
import { titlesOf } from './deal-lists';
import type { DirtyFile } from './dirty-file';
import { utf8WithBom } from './encode';
import { delimited } from './sheet';
import { dotted, spacedSum } from './shapes';

/**
 * Deals with nobody to answer for them, two people who share a surname and are written by it alone half of the time,
 * and pairs that were merged: the second half of a pair keeps its row and points at the first.
 */
export function ownersFile(cases: readonly CaseRow[], header: LogHeader, random: Random): DirtyFile {
  const zone = header.timezone;
  const stageTitle = titlesOf(header);
  const surname =
    cases
      .find((row) => row.manager)
      ?.manager?.split(' ')
      .at(-1) ?? 'Соколова';
  const twins = /[а-яё]/i.test(surname)
    ? [`Ольга ${surname}`, `Анна ${surname}`]
    : [`Olga ${surname}`, `Anna ${surname}`];
  const faults = { missing_owner: 0, same_surname: 0, surname_only: 0, merged: 0 };
  const rows = cases.map((row, i) => {
    const cells = dealRow(row, stageTitle, { moment: (at) => dotted(at, zone), sum: spacedSum });
    if (chance(random, 0.06)) {
      faults.missing_owner++;
      cells[3] = '';
    } else if (chance(random, 0.15)) {
      faults.same_surname++;
      cells[3] = twins[i % 2]!;
      if (chance(random, 0.5)) {
        faults.surname_only++;
        cells[3] = surname;
      }
    }
    const before = cases[i - 1];
    if (before && chance(random, 0.02)) {
      faults.merged++;
      return [...cells, before.caseId];
    }
    return [...cells, ''];
  });
  return {
    name: 'deals-owners-merged.csv',
    bytes: utf8WithBom(delimited({ columns: [...dealColumns, 'Объединена с'], rows }, { delimiter: ';' })),
    rows: rows.length,
    faults,
  };
}
