import { entityTypeNames } from '../ontology/node-types.js';

import { asNumber } from './compiled.js';
import { createCompileContext } from './create-compile-context.js';
import { isAlsoNamed, isNamed, nameForms } from './name-score.js';
import { fullTextClause, queryPlan, searchTermsOf } from './query-plan.js';
import type { FullText, QueryPlan } from './query-plan.js';
import type { ResultObject, SelectedField } from './selection.js';

/** An entity that a name may mean. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly within: string | null;
}

export interface EntityByName {
  /** The best matches: one when the name is clear. */
  readonly candidates: readonly Candidate[];
  readonly entity: ResultObject | null;
}

const mostCandidates = 10;
const candidateLimit = 1000;

/**
 * `entity(name, kind)`: by canonical name before alias before pinyin. Only the best class of match
 * counts, so an alias never makes a canonical name ambiguous.
 */
export function planEntityByName(
  field: SelectedField,
  fullText: FullText,
): QueryPlan<EntityByName> {
  const context = createCompileContext();
  const { builder } = context;
  const name = String(field.args['name']);
  const forms = nameForms(name);
  const written = {
    given: builder.parameter(forms.given),
    exact: builder.parameter(forms.exact),
  };
  const pinyin = builder.parameter(forms.pinyin);
  const kind = field.args['kind'];
  const node = builder.variable('n');
  const parent = builder.variable('n');
  const compiled = context.node(node, entityTypeNames, field.fields);
  const terms = searchTermsOf(name);
  return queryPlan(
    context,
    [
      fullTextClause(context, fullText, { terms, limit: candidateLimit }),
      `WITH node AS ${node}`,
      `WHERE ${node}:Entity AND (${isNamed(node, written)} OR ${isAlsoNamed(node, written)} OR replace(${node}.pinyin, ' ', '') = ${pinyin})`,
      typeof kind === 'string'
        ? `AND ${node}.kind = ${builder.parameter(kind)}`
        : '',
      `WITH ${node}, CASE WHEN ${isNamed(node, written)} THEN 0 WHEN ${isAlsoNamed(node, written)} THEN 1 ELSE 2 END AS class`,
      `ORDER BY class, ${node}.id LIMIT ${builder.parameter(mostCandidates)}`,
      `CALL (${node}) { OPTIONAL MATCH (${parent}:Entity {id: ${node}.within}) RETURN ${parent}.name AS within }`,
      ...compiled.calls,
      `RETURN class, ${node}.id AS id, ${node}.kind AS kind, ${node}.name AS name, within, ${compiled.projection} AS data`,
      'ORDER BY class, id',
    ],
    (rows) => {
      const best = asNumber(rows[0]?.['class']);
      const matches = rows.filter((row) => asNumber(row['class']) === best);
      return {
        candidates: matches.map((row) => ({
          id: String(row['id']),
          kind: String(row['kind']),
          name: String(row['name']),
          within: typeof row['within'] === 'string' ? row['within'] : null,
        })),
        entity: compiled.read(matches[0]?.['data']),
      };
    },
  );
}
