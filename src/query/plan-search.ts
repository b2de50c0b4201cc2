import { entityTypeNames } from '../ontology/node-types.js';

import { compileConnection } from './compile-connection.js';
import { addPart, addProperty, asList, asMap } from './compiled.js';
import { createCompileContext } from './create-compile-context.js';
import { highlightsOf } from './highlights.js';
import { nameForms, nameScore } from './name-score.js';
import { fullTextClause, queryPlan, searchTermsOf } from './query-plan.js';
import type { FullText, QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';

const candidateLimit = 1000;

/**
 * `search(text, kinds)`: entities that hold every term of the text in their names and pinyin.
 * The engine proposes, the statement checks that the terms are all there, and a score of our own
 * ranks, so that every engine gives the same hits in the same order. Facets count all kinds.
 */
export function planSearch(
  field: SelectedField,
  fullText: FullText,
): QueryPlan<ResultObject> {
  const context = createCompileContext();
  const { builder } = context;
  const text = String(field.args['text']);
  const terms = searchTermsOf(text);
  const forms = nameForms(text);
  const score = nameScore('node', {
    given: builder.parameter(forms.given),
    exact: builder.parameter(forms.exact),
    lower: builder.parameter(forms.lower),
    pinyin: builder.parameter(forms.pinyin),
  });
  const padded = builder.parameter(terms.map((term) => ` ${term} `));
  const hit = builder.variable('h');
  const node = builder.variable('n');
  const rank = builder.variable('s');
  const kinds = field.args['kinds'];
  const wanted = Array.isArray(kinds)
    ? builder.parameter(kinds.map(String))
    : undefined;
  const connection = compileConnection(builder, field, {
    scope: 'hits',
    match: `UNWIND hits AS ${hit} WITH ${hit}.node AS ${node}, ${hit}.score AS ${rank}`,
    conditions: wanted === undefined ? [] : [`${node}.kind IN ${wanted}`],
    count:
      wanted === undefined
        ? 'size(hits)'
        : `size([h IN hits WHERE h.node.kind IN ${wanted}])`,
    variables: [node, rank],
    keys: [
      { expression: rank, type: 'number', direction: 'DESC' },
      { expression: `${node}.name`, type: 'string', direction: 'ASC' },
      { expression: `${node}.id`, type: 'string', direction: 'ASC' },
    ],
    signature: 'search',
    compileEdge: (fields, into) => {
      for (const { name, responseKey, fields: selected } of fields) {
        if (name === 'node') {
          const part = context.node(node, entityTypeNames, selected);
          addPart(into, { part, responseKey });
        } else if (name === 'score') {
          addProperty(into, { expression: rank, responseKey });
        } else if (name === 'highlights') {
          const part = {
            calls: [],
            projection: `[${node}.name, ${node}.aliases, ${node}.pinyin, ${node}.summary]`,
            read: (raw: unknown) => highlightsOf(asList(raw), text, selected),
          };
          addPart(into, { part, responseKey });
        }
      }
    },
    compileNode: (fields) => context.node(node, entityTypeNames, fields),
  });
  const facets = field.fields.filter(({ name }) => name === 'facets');
  return queryPlan(
    context,
    [
      `CALL () {`,
      fullTextClause(context, fullText, { terms, limit: candidateLimit }),
      `WITH node WHERE node:Entity AND all(term IN ${padded} WHERE (' ' + node.searchText + ' ') CONTAINS term)`,
      `RETURN collect({node: node, score: ${score}}) AS hits`,
      '}',
      ...connection.calls,
      facets.length === 0
        ? ''
        : 'CALL (hits) { UNWIND hits AS h1 WITH h1.node.kind AS kind, count(*) AS total ORDER BY kind RETURN collect({kind: kind, count: total}) AS facets }',
      `RETURN ${connection.projection} AS data${facets.length === 0 ? '' : ', facets'}`,
    ],
    (rows) => {
      const result = connection.read(rows[0]?.['data']);
      for (const { responseKey, fields } of facets) {
        result[responseKey] = asList(rows[0]?.['facets']).map((facet) =>
          Object.fromEntries(
            fields.map((f) => [f.responseKey, asMap(facet)?.[f.name]]),
          ),
        );
      }
      return result;
    },
  );
}
