import { sql, type Fragment } from '../fragment';

/**
 * Stays in stages, in their order: `case_no`, `visit`, `stage`. The present stage of a deal that no visit shows (a CRM
 * list without history, a history that ends early) is its last stay. Reads `deals`; of others it has only the visits.
 */
export const staysRelation: Fragment = sql`
  SELECT v.case_no, v.visit, v.stage FROM visits v
  UNION ALL
  SELECT d.case_no, coalesce(h.visits, 0) + 1, d.stage
  FROM deals d LEFT JOIN (
    SELECT v.case_no, max(v.visit) AS visits, bool_or(v.stage = c.stage) AS shown
    FROM visits v JOIN cases c ON c.case_no = v.case_no GROUP BY v.case_no
  ) h ON h.case_no = d.case_no
  WHERE d.stage IS NOT NULL AND NOT coalesce(h.shown, FALSE)`;
