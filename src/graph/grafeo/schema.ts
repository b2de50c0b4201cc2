import type { GraphSchema } from '../port.js';

/**
 * The statements that create what is missing. A key takes two: the constraint alone has no index behind
 * it, so each new node would be compared with every other.
 */
export function grafeoSchemaStatements({
  keys,
  indexes,
}: GraphSchema): string[] {
  return [
    ...keys.map(
      ({ label, property }) =>
        `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
    ...[...keys, ...indexes].map(
      ({ label, property }) =>
        `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ];
}
