import type { GraphValue } from '../graph/port.js';
import type { EntityKind } from '../ontology/entity-kinds.js';
import { parsePartialDate } from '../util/partial-date.js';
import { pinyinInitials, pinyinSyllables } from '../util/pinyin.js';
import { pinyinTerms, searchTerms } from '../util/search-terms.js';

import { present, type NodeRow, type Properties } from './graph-rows.js';

/**
 * The entity that some documents describe: names of all of them; of everything else what the first
 * document, in the order of their ids, says. So the result does not depend on the order of loading.
 */
export function mergeDescriptions(
  entity: {
    readonly id: string;
    readonly kind: EntityKind;
    readonly recordedAt: string;
  },
  descriptions: readonly Properties[],
): NodeRow {
  const { id, kind, recordedAt } = entity;
  const ordered = [...descriptions].sort((left, right) =>
    textOf(left['document']) < textOf(right['document']) ? -1 : 1,
  );
  const said: Record<string, GraphValue> = {};
  for (const description of ordered) {
    for (const [key, value] of Object.entries(description)) {
      if (!ofDescriptionAlone.has(key)) said[key] ??= value;
    }
  }
  const name = textOf(said['name']);
  const aliases = union(
    ordered.flatMap((description) => [
      textOf(description['name']),
      ...texts(description['aliases']),
    ]),
  ).filter((alias) => alias !== name);
  const properties = present({
    ...said,
    ...{ id, kind, name, aliases, recordedAt },
    sourceNames: union(
      ordered.flatMap((description) => texts(description['sourceNames'])),
    ),
    ...searchable(name, aliases),
    ...(kind === 'EVENT' ? span(said['date']) : {}),
  });
  return { id, properties };
}

const ofDescriptionAlone: ReadonlySet<string> = new Set([
  'id',
  'entity',
  'document',
  'recordedAt',
  'aliases',
  'sourceNames',
]);

function searchable(name: string, aliases: readonly string[]): Properties {
  const names = [name, ...aliases];
  const syllables = pinyinSyllables(name);
  const joined = [syllables.join(''), pinyinInitials(name)];
  const terms = new Set(
    names.flatMap((each) => [...searchTerms(each), ...pinyinTerms(each)]),
  );
  return {
    pinyin: syllables.join(' '),
    nameLower: [...names.map((each) => each.toLowerCase()), ...joined].join(
      '\n',
    ),
    searchText: [...terms].join(' '),
  };
}

function span(date: GraphValue | undefined): Properties {
  const parsed = parsePartialDate(textOf(date));
  if (parsed === undefined) return {};
  return { dateEarliest: parsed.earliest, dateLatest: parsed.latest };
}

function union(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}

function texts(value: GraphValue | undefined): string[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'string')
    : [];
}

function textOf(value: GraphValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
