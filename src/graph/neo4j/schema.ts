import type { GraphSchema } from '../port.js';

/**
 * The statements that create what is missing. Terms are made before they are stored, so the full-text
 * index only splits at spaces; it is updated within the transaction.
 */
export function neo4jSchemaStatements({
  keys,
  indexes,
  fullText,
}: GraphSchema): string[] {
  return [
    ...keys.map(
      ({ label, property }) =>
        `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
    ...indexes.map(
      ({ label, property }) =>
        `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    `CREATE FULLTEXT INDEX ${fullTextIndexName(fullText)} IF NOT EXISTS ` +
      `FOR (n:${fullText.label}) ON EACH [n.${fullText.property}] ` +
      'OPTIONS {indexConfig: {`fulltext.analyzer`: "whitespace", `fulltext.eventually_consistent`: false}}',
  ];
}

export function fullTextIndexName({
  label,
  property,
}: GraphSchema['fullText']): string {
  return `${label}_${property}_text`;
}
