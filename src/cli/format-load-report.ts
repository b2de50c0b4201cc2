import type { LoadPathsReport } from '../loading/load-paths-report.js';
import { countNames } from '../loading/load-report.js';

const changes = ['created', 'updated', 'unchanged', 'retracted'] as const;

/** What a load did, as a table of counts. */
export function formatLoadReport(report: LoadPathsReport): string {
  const rows = [
    ['', ...changes],
    ...countNames.map((name) => [
      name,
      ...changes.map((change) => String(report[change][name])),
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const table = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0
          ? cell.padEnd(widths?.[column] ?? 0)
          : cell.padStart(widths?.[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${[summaryOf(report), ...table].join('\n')}\n`;
}

function summaryOf({
  documents,
  refused,
  created,
  updated,
  retracted,
}: LoadPathsReport): string {
  const verified = documents.filter((document) => document.verified).length;
  const isChanged = [created, updated, retracted].some((counts) =>
    countNames.some((name) => counts[name] > 0),
  );
  return [
    `${documents.length} ${documents.length === 1 ? 'document' : 'documents'} loaded`,
    `${verified} verified against the source text`,
    ...(documents.length > 0 && !isChanged ? ['nothing changed'] : []),
    ...(refused.length > 0
      ? [`${refused.length} ${refused.length === 1 ? 'problem' : 'problems'}`]
      : []),
  ].join(', ');
}
