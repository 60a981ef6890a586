// Reads a table as spreadsheets write it: RFC 4180, with a comma, semicolon or tab between the cells.

/** The rows, each with its line in the file; empty lines are left out. Null when the text ends inside a quoted cell. */
export function csvRows(text: string): readonly CsvRow[] | null {
  const clean = text.replace(/^\uFEFF/, '');
  const between = separatorOf(clean);
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${between}\\r\\n][^${between}\\r\\n]*|))(${between}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  while (cell.lastIndex < clean.length) {
    const found = cell.exec(clean);
    // The only text that is no cell: a quote that never ends, or letters behind one.
    if (found === null) return null;
    const [whole, quoted, plain = '', end = ''] = found;
    cells.push(unguarded(quoted?.replaceAll('""', '"') ?? plain));
    line += whole.split(/\r\n|\n|\r/).length - 1;
    if (end === between && cell.lastIndex < clean.length) continue;
    if (end === between) cells.push('');
    rows.push({ line: began, cells });
    cells = [];
    began = line;
  }
  return rows.filter((row) => row.cells.some((one) => one.trim() !== ''));
}

export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Whatever the first line has most of; a comma where it has none of them. */
function separatorOf(text: string): ',' | ';' | '\t' {
  const [first = ''] = text.split(/\r|\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  const best = ([';', '\t'] as const).find((sign) => count(sign) > count(','));
  return best ?? ',';
}

/** Our own tables put a quote before what a spreadsheet would carry out (csv.ts); it is no part of the text. */
function unguarded(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
