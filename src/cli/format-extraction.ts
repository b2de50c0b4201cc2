import stringWidth from 'string-width';

import type { Extraction } from '../extraction/extraction.js';

/** An extraction as tables to read over, one a section. */
export function formatExtraction(extraction: Extraction): string {
  const names = new Map<string, string>([
    ...extraction.entities.map(({ id, name }): [string, string] => [id, name]),
    ...extraction.events.map(({ id, title }): [string, string] => [id, title]),
    ...extraction.articles.map(({ id, title }): [string, string] => [
      id,
      title,
    ]),
  ]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    section('Articles', [
      ['id', 'title', 'bylines'],
      ...extraction.articles.map(({ id, title, bylines }) => [
        id,
        title,
        bylines.map(({ name, role }) => `${name} ${role}`).join(', '),
      ]),
    ]),
    section('Entities', [
      ['kind', 'name', 'aliases', 'mentions'],
      ...extraction.entities.map(({ kind, name, aliases, mentions }) => [
        kind,
        name,
        aliases.join(', '),
        String(mentions.length),
      ]),
    ]),
    section('Relations', [
      ['subject', 'type', 'object', 'title or role', 'confidence', 'rule'],
      ...extraction.relations.map((relation) => [
        nameOf(relation.subject),
        relation.type,
        nameOf(relation.object),
        relation.title ?? relation.role ?? '',
        relation.confidence.toFixed(2),
        relation.rule ?? '',
      ]),
    ]),
    section('Events', [
      ['date', 'title', 'participants', 'rule'],
      ...extraction.events.map(({ date, title, participants, rule }) => [
        date ?? '',
        title,
        participants
          .map(({ entity, role }) => `${nameOf(entity)} ${role}`)
          .join(', '),
        rule ?? '',
      ]),
    ]),
    section('Figures', [
      ['subject', 'name', 'value', 'unit', 'period', 'rule'],
      ...extraction.metrics.map((metric) => [
        nameOf(metric.subject),
        metric.name,
        metric.valueTo === undefined
          ? String(metric.value)
          : `${metric.value}-${metric.valueTo}`,
        metric.unit,
        metric.period ?? '',
        metric.rule ?? '',
      ]),
    ]),
  ].join('\n');
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${title} (${rows.length - 1})\n${lines.join('\n')}\n`;
}

/** A Chinese character takes two columns of a terminal. */
function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)));
}
