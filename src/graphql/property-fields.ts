import { Float, ID, Int } from 'type-graphql';

import type { NodeProperty } from '../ontology/node-types.js';

import type { FieldSpec, TypeReference } from './define-type.js';
import { enumNamed } from './enums.js';
import { partialDateScalar } from './partial-date-scalar.js';

/** The ontology's properties as fields. */
export function propertyFields(
  properties: Readonly<Record<string, NodeProperty>>,
): Record<string, FieldSpec> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      {
        type: propertyType(property),
        nullable: property.nullable === true,
        description: property.description,
      },
    ]),
  );
}

function propertyType(property: NodeProperty): TypeReference {
  switch (property.type) {
    case 'ID':
      return () => ID;
    case 'STRING':
      return () => String;
    case 'STRING_LIST':
      return () => [String];
    case 'INTEGER':
      return () => Int;
    case 'FLOAT':
      return () => Float;
    case 'BOOLEAN':
      return () => Boolean;
    case 'DATE':
      return () => partialDateScalar;
    case 'ENUM':
      return () => enumNamed(property.enumName);
  }
}
