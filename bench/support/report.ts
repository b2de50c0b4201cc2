type Rows = readonly (readonly (string | number)[])[];

export function printTable(headings: readonly string[], rows: Rows): void {
  print(`${tableOf(headings, rows)}\n`);
}

/** Rows under their headings, numbers to the right, as a Markdown table. */
export function tableOf(headings: readonly string[], rows: Rows): string {
  const cells = [headings, ...rows.map((row) => row.map(format))];
  const widths = headings.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const [low, high] = [
    sorted[Math.ceil(middle) - 1] ?? NaN,
    sorted[Math.floor(middle)] ?? NaN,
  ];
  return (low + high) / 2;
}

function format(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  return cell.toLocaleString('en', {
    maximumFractionDigits: Math.abs(cell) < 100 ? 2 : 0,
  });
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
