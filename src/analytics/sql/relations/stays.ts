import { sql, type Fragment } from '../fragment';

/**
 * Stays of the `deals` in stages, in their order: `case_no`, `visit`, `stage`. The present stage that no visit
 * shows (a CRM list without history, a history that ends early) is the last stay. Reads `deals`.
 */
export const staysRelation: Fragment = sql`
  SELECT v.case_no, v.visit, CAST(v.stage AS VARCHAR) AS stage
  FROM visits v SEMI JOIN deals d ON d.case_no = v.case_no
  UNION ALL
  SELECT d.case_no, 1 + coalesce((SELECT max(v.visit) FROM visits v WHERE v.case_no = d.case_no), 0), d.stage
  FROM deals d
  WHERE d.stage IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.case_no = d.case_no AND CAST(v.stage AS VARCHAR) = d.stage)`;
