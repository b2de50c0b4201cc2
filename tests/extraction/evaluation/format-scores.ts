import type { Score } from './score-extraction.js';

export interface Quality {
  readonly category: string;
  readonly gold: number;
  readonly extracted: number;
  /** 0 to 1; 1 when there is nothing to be wrong about. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The scores of several pages as one figure a category, with the sums of mentions, entities and relations. */
export function qualityOf(
  scores: readonly Score[],
  totals: readonly string[] = ['mention', 'entity', 'relation'],
): readonly Quality[] {
  const categories = [
    ...new Set(scores.map(({ category }) => category)),
  ].sort();
  return [
    ...categories.map((category) =>
      qualityOfAll(
        category,
        scores.filter((score) => score.category === category),
      ),
    ),
    ...totals.map((group) =>
      qualityOfAll(
        `all ${group}s`.replace('entitys', 'entities'),
        scores.filter(({ category }) => category.startsWith(`${group} `)),
      ),
    ),
  ];
}

function qualityOfAll(category: string, scores: readonly Score[]): Quality {
  const count = (pick: (score: Score) => readonly string[]): number =>
    scores.reduce((sum, score) => sum + pick(score).length, 0);
  const found = count((score) => score.found);
  const gold = found + count((score) => score.missing);
  const extracted = found + count((score) => score.spurious);
  const precision = extracted === 0 ? 1 : found / extracted;
  const recall = gold === 0 ? 1 : found / gold;
  return {
    category,
    gold,
    extracted,
    precision,
    recall,
    f1:
      precision + recall === 0
        ? 0
        : (2 * precision * recall) / (precision + recall),
  };
}

/** A table for people, or a Markdown one for the documentation. */
export function formatQuality(quality: readonly Quality[]): string {
  const rows = [
    ['what', 'gold', 'extracted', 'precision', 'recall', 'F1'],
    ...quality.map((row) => [
      row.category,
      String(row.gold),
      String(row.extracted),
      row.precision.toFixed(2),
      row.recall.toFixed(2),
      row.f1.toFixed(2),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row
      .map((cell, column) =>
        column === 0
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join(' | ')} |`;
  const rule = `| ${widths
    .map((width, column) =>
      column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
    )
    .join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** Every error, for reading: what the gold has alone (-), what the extraction has alone (+). */
export function formatErrors(scores: readonly Score[]): string {
  return scores
    .filter(({ missing, spurious }) => missing.length + spurious.length > 0)
    .map(({ category, missing, spurious }) =>
      [
        `## ${category}`,
        ...missing.map((text) => `- ${text}`),
        ...spurious.map((text) => `+ ${text}`),
      ].join('\n'),
    )
    .join('\n\n');
}
