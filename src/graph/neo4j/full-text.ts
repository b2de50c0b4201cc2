import { graphSchema } from '../graph-schema.js';
import type { FullTextDialect } from '../port.js';

import { fullTextIndexName } from './schema.js';

const indexName = fullTextIndexName(graphSchema.fullText);

/** Only nodes that hold all the terms are hits. */
export const neo4jFullText: FullTextDialect = {
  clause: ({ query, limit }) =>
    `CALL db.index.fulltext.queryNodes('${indexName}', $${query}, {limit: $${limit}}) YIELD node, score`,
  query: (terms) => terms.map((term) => `+${quote(term)}`).join(' '),
};

/** Lucene parses the query even though it is a parameter; in quotes only these two mean anything. */
function quote(term: string): string {
  return `"${term.replace(/["\\]/g, '\\$&')}"`;
}
