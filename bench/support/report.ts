/** Prints rows under their headings, numbers to the right, as a Markdown table. */
export function printTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const cells = [headings, ...rows.map((row) => row.map(format))];
  const widths = headings.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  print([line(head), rule, ...body.map(line), ''].join('\n'));
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

/** `--name value` of the command line, or the fallback. */
export function option(name: string, fallback: number): number {
  const index = process.argv.indexOf(`--${name}`);
  if (index === -1) return fallback;
  const value = Number(process.argv[index + 1]);
  if (Number.isFinite(value) && value > 0) return value;
  throw new RangeError(`--${name} takes a number above 0.`);
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
