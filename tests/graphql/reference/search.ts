import { queryTerms } from '../../../src/util/search-terms.js';

import { referenceError } from './reference-error.js';
import { sorted } from './ordering.js';
import { texts } from './stored-graph.js';
import type { StoredGraph, StoredNode } from './stored-graph.js';

export interface SearchRow {
  readonly node: StoredNode;
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

interface Highlight {
  readonly field: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Every entity whose search text holds all terms, best names first. */
export function searchRows(graph: StoredGraph, text: string): SearchRow[] {
  const terms = queryTerms(text);
  const hits = [...graph.nodes.values()].filter(({ isEntity, properties }) => {
    const known = new Set(String(properties['searchText']).split(' '));
    return (
      isEntity && terms.length > 0 && terms.every((term) => known.has(term))
    );
  });
  const rows = hits.map((node) => ({
    node,
    score: scoreOf(node, text),
    highlights: highlightsOf(node, text),
  }));
  return sorted(rows, [
    { value: ({ score }) => score, descending: true },
    { value: ({ node }) => String(node.properties['name']) },
    { value: ({ node }) => node.id },
  ]);
}

function scoreOf({ properties }: StoredNode, text: string): number {
  const exact = text.normalize('NFKC').trim();
  const lower = exact.toLowerCase();
  const joined = lower.replace(/\s/gu, '');
  const name = String(properties['name']);
  const aliases = texts(properties['aliases']);
  const pinyin = String(properties['pinyin']).replaceAll(' ', '');
  const sameAs = (other: string): boolean =>
    [exact, text.trim()].includes(other);
  if (sameAs(name)) return 100;
  if (aliases.some(sameAs)) return 90;
  if (name.toLowerCase().startsWith(lower)) return 80;
  if (name.toLowerCase().includes(lower)) return 70;
  if (aliases.some((alias) => alias.toLowerCase().includes(lower))) return 60;
  if (pinyin === joined) return 50;
  return pinyin.startsWith(joined) ? 40 : 20;
}

function highlightsOf({ properties }: StoredNode, text: string): Highlight[] {
  const words = text.normalize('NFKC').toLowerCase().trim().split(/\s+/u);
  const values: [string, unknown][] = [
    ['name', properties['name']],
    ...texts(properties['aliases']).map((alias): [string, string] => [
      'aliases',
      alias,
    ]),
    ['summary', properties['summary']],
    ['pinyin', properties['pinyin']],
  ];
  const found: Highlight[] = [];
  for (const [field, value] of values) {
    if (typeof value !== 'string') continue;
    for (const word of words) {
      // Between the syllables of pinyin any space may stand.
      const gap = field === 'pinyin' ? ' *' : '';
      const pattern = [...word].map(escaped).join(gap);
      const match = new RegExp(pattern, 'u').exec(value.toLowerCase());
      if (match === null) continue;
      const { index: start } = match;
      found.push({ field, value, start, end: start + match[0].length });
    }
  }
  return found;
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

/** The one entity of a name, an alias or pinyin; only the best class of match counts. */
export function entityByName(
  graph: StoredGraph,
  { name, kind }: { readonly name: string; readonly kind: unknown },
): StoredNode {
  const wanted = [name.trim(), name.normalize('NFKC').trim()];
  const joined = name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s/gu, '');
  const isWanted = (other: unknown): boolean =>
    wanted.some((text) => text === other);
  const classes: ((node: StoredNode) => boolean)[] = [
    ({ properties }) => isWanted(properties['name']),
    ({ properties }) => texts(properties['aliases']).some(isWanted),
    ({ properties }) =>
      String(properties['pinyin']).replaceAll(' ', '') === joined,
  ];
  for (const isMatch of classes) {
    const matches = [...graph.nodes.values()].filter(
      (node) =>
        node.isEntity &&
        isMatch(node) &&
        (typeof kind !== 'string' || node.properties['kind'] === kind),
    );
    const [only] = matches;
    if (only !== undefined && matches.length === 1) return only;
    if (matches.length > 1) throw referenceError('AMBIGUOUS_NAME');
  }
  throw referenceError('NOT_FOUND');
}
