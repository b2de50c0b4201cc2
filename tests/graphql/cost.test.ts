import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isCompositeType,
  Kind,
} from 'graphql';
import type {
  GraphQLField,
  GraphQLInputType,
  GraphQLOutputType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Graph } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { rootFieldsOf, selectionOf } from '../../src/graphql/selection-of.js';
import { costOf } from '../../src/query/cost-of.js';
import type { SelectedField } from '../../src/query/selection.js';
import { describeEngines } from '../support/engines.js';

import { randomQuery } from './random-query.js';
import type { RandomQuery } from './random-query.js';
import { readStoredGraph } from './reference/stored-graph.js';
import { ask } from './support/ask.js';
import { loadTestGraph } from './support/load-test-graph.js';
import { SampleValues } from './support/sample-values.js';

const schema = buildSchema();

describe('the cost of a query', () => {
  it('has a bound for every list of objects that a query can reach', () => {
    const unknown: string[] = [];
    let lists = 0;
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      if (type === schema.getMutationType() || writeTypes.has(type.name))
        continue;
      for (const field of Object.values(type.getFields())) {
        if (!isList(field.type)) continue;
        if (!isCompositeType(getNamedType(field.type))) continue;
        lists += 1;
        for (const parent of fieldsOf(type.name)) {
          const around = parent === undefined ? undefined : selected(parent);
          const cost = costOf(selected(field), around);
          if (!(cost > 0)) unknown.push(`${type.name}.${field.name}`);
        }
      }
    }
    expect(unknown).toEqual([]);
    expect(lists).toBeGreaterThan(30);
  });
});

describeEngines('the cost of random operations', (openGraph, engineName) => {
  // Neo4j takes a second to plan one of them, and the plans are the same.
  const count = engineName === 'neo4j' ? 5 : 60;

  let graph: Graph;
  let samples: SampleValues;

  beforeAll(async () => {
    graph = await openGraph({ readDeadline: 60_000 });
    await loadTestGraph(graph);
    samples = new SampleValues(await readStoredGraph(graph));
  });

  it(
    'is never less than the rows of their answers',
    { timeout: 120_000 },
    async () => {
      let compared = 0;
      for (let seed = 7001; seed <= 7000 + count; seed += 1) {
        const query = randomQuery(schema, samples, seed);
        const { data } = await ask(graph, query.document, query.variables);
        if (data == null) continue;
        for (const field of rootsOf(query)) {
          const rows = rowsIn(data[field.responseKey], field);
          expect(rows, query.text).toBeLessThanOrEqual(costOf(field));
          compared += rows;
        }
      }
      expect(compared).toBeGreaterThan(2 * count);
    },
  );
});

/** What mutations answer with; the length of a report has no bound of its own. */
const writeTypes = new Set(['LoadReport', 'Refusal']);

function rootsOf({
  document,
  variables,
}: RandomQuery): readonly SelectedField[] {
  const parentType = schema.getQueryType();
  const operation = document.definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (parentType == null || operation === undefined) return [];
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition]]
        : [],
    ),
  );
  const info = { schema, parentType, operation, fragments };
  return rootFieldsOf({ ...info, variableValues: variables }).map(selectionOf);
}

/** The items of all lists of objects in an answer; marks and counts belong to the row around them. */
function rowsIn(value: unknown, field: SelectedField): number {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const inner = items.reduce<number>(
      (total, item) => total + rowsIn(item, field),
      0,
    );
    return inner + (countLists.has(field.name) ? 0 : items.length);
  }
  if (typeof value !== 'object' || value === null) return 0;
  const entries: readonly (readonly [string, unknown])[] =
    Object.entries(value);
  return field.fields
    .filter(({ fields }) => fields.length > 0)
    .reduce((total, child) => {
      const found = entries.find(([key]) => key === child.responseKey)?.[1];
      return total + rowsIn(found, child);
    }, 0);
}

const countLists = new Set([
  'facets',
  'highlights',
  'relationCounts',
  'entitiesByKind',
  'eventsByMonth',
  'relationsByType',
]);

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

type AnyField = Pick<GraphQLField<unknown, unknown>, 'name' | 'args'>;

/** The fields that give a type; none gives the root type. */
function fieldsOf(name: string): readonly (AnyField | undefined)[] {
  if (name === 'Query') return [undefined];
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).filter(
          (field) => getNamedType(field.type).name === name,
        )
      : [],
  );
}

function selected({ name, args }: AnyField): SelectedField {
  const values = args.map(
    ({ name: argument, defaultValue, type }): [string, unknown] => [
      argument,
      defaultValue ?? (isListInput(type) ? ['x'] : undefined),
    ],
  );
  return {
    ...{ name, responseKey: name, fields: [] },
    args: Object.fromEntries(values),
  };
}

function isListInput(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
