import { graphSchema } from '../graph-schema.js';
import type { FullTextDialect } from '../port.js';

const { label, property } = graphSchema.fullText;

/** Any one term makes a hit; the best hold the most and the rarest of them. */
export const grafeoFullText: FullTextDialect = {
  clause: ({ query, limit }) =>
    `CALL grafeo.search.text('${label}', '${property}', $${query}, $${limit}) YIELD node_id, score ` +
    `MATCH (node:${label}) WHERE id(node) = node_id`,
  query: (terms) => terms.join(' '),
};

/**
 * Terms are made before they are stored, so no word is left out. A term counts the same in a long text
 * as in a short one (`b`), so that no node with some of the terms comes before one with all of them.
 */
export const textIndexOptions = { tokenizer: 'standard', stopWords: [], b: 0 };
