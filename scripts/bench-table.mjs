/**
 * Puts the table of one bench, with what was measured, between its marks in the page; text outside the marks is kept.
 * A new bench gets a section of its own at the end.
 */
export function withTable(page, { name, title, about, rows, measured }) {
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const table = `${begin}\n\n${about}\n\n${tableText(rows)}\n\n_${measured}_\n\n${end}`;
  const from = page.indexOf(begin);
  if (from < 0) return `${page.trimEnd()}\n\n## ${title}\n\n${table}\n`;
  const to = page.indexOf(end, from);
  if (to < 0) throw new Error(`${begin} has no ${end}`);
  return page.slice(0, from) + table + page.slice(to + end.length);
}

function tableText(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const right = (column) =>
    rows.every((row) => row[column] == null || /^[\d.,\s×%–—-]/.test(String(row[column])));
  return [
    line(columns),
    line(columns.map((column) => (right(column) ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => row[column]))),
  ].join('\n');
}
