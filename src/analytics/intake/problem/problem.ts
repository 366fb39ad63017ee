/** Why files cannot be imported at all. `describeProblem` words it: place, cause, cure. */
export type IntakeProblem =
  | { code: 'no_files' }
  | { code: 'empty_file'; file: string }
  | { code: 'no_rows'; file: string }
  | { code: 'no_records'; file: string }
  | { code: 'binary_file'; file: string; looksLike: string }
  | { code: 'damaged_archive'; file: string }
  | { code: 'protected'; file: string }
  | { code: 'damaged_workbook'; file: string }
  | { code: 'damaged_json'; file: string }
  | { code: 'too_large'; file: string; bytes: number; limit: number }
  | { code: 'nothing_recognised'; file: string; headers: string[] }
  | { code: 'endless_line'; file: string; line: number }
  | { code: 'no_role'; file: string; role: string }
  | { code: 'unknown_dates'; file: string; column: string; sample: string; line: number }
  | { code: 'ambiguous_dates'; file: string; column: string; sample: string }
  | { code: 'columns_changed'; file: string; missing: string[] }
  | { code: 'log_header'; file: string; field: string }
  | { code: 'unreadable'; file: string; message: string }
  | { code: 'cancelled' };
