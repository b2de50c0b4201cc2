import { CivicGraphError } from '../errors.js';

import { entityKinds } from './entity-kinds.js';
import type { EntityKindDefinition } from './entity-kinds.js';
import { links as ontologyLinks } from './links.js';
import type { LinkDefinition } from './links.js';
import { entityTypeNames, nodeTypeNames, nodeTypes } from './node-types.js';
import type { NodeTypeName } from './node-types.js';
import { relationTypes as ontologyRelationTypes } from './relation-types.js';
import type { RelationTypeDefinition } from './relation-types.js';

/** The parts of the ontology that must fit one another; the defaults are the ontology itself. */
export interface OntologyParts {
  readonly links?: Readonly<
    Record<string, Readonly<Record<string, LinkDefinition>>>
  >;
  readonly relationTypes?: Readonly<Record<string, RelationTypeDefinition>>;
}

/** Fields that every entity has beside its properties and links. */
const commonFields = [
  'relations',
  'relationCounts',
  'timeline',
  'metrics',
  'mentions',
  'within',
  'evidence',
];

/**
 * Reads the whole ontology once, at start, so that a mistake in it fails then and not at a query.
 * Errors: INVALID_ONTOLOGY, naming the place and what is wrong with it.
 */
export function checkOntology(parts: OntologyParts = {}): void {
  const problems = [
    ...duplicateNames(),
    ...relationProblems(parts.relationTypes ?? ontologyRelationTypes),
    ...enumProblems(),
    ...linkProblems(
      parts.links ?? ontologyLinks,
      parts.relationTypes ?? ontologyRelationTypes,
    ),
  ];
  if (problems.length > 0) {
    throw new CivicGraphError(
      'INVALID_ONTOLOGY',
      `The ontology contradicts itself: ${problems.join(' ')} Mend src/ontology.`,
      { details: { problems } },
    );
  }
}

function duplicateNames(): string[] {
  const names = nodeTypeNames.flatMap((name) => [
    nodeTypes[name].plural,
    nodeTypes[name].singular,
  ]);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `Two node types use the field name "${name}".`);
}

function relationProblems(
  types: Readonly<Record<string, RelationTypeDefinition>>,
): string[] {
  const ends = new Set<string>([
    ...Object.keys(entityKinds),
    'ARTICLE',
    'METRIC',
  ]);
  return Object.entries(types).flatMap(([name, { from, to }]) =>
    [...from, ...to]
      .filter((end) => !ends.has(end))
      .map((end) => `Relation ${name} has the unknown end ${end}.`),
  );
}

function enumProblems(): string[] {
  const seen = new Map<string, string>();
  return Object.values<EntityKindDefinition>(entityKinds).flatMap(
    ({ label, properties }) =>
      Object.entries(properties).flatMap(([property, definition]) => {
        if (definition.type !== 'ENUM') return [];
        const values = definition.values.join(',');
        const known = seen.get(definition.enumName);
        seen.set(definition.enumName, values);
        return known === undefined || known === values
          ? []
          : [
              `${label}.${property} gives the enum ${definition.enumName} other values.`,
            ];
      }),
  );
}

function linkProblems(
  links: Readonly<Record<string, Readonly<Record<string, LinkDefinition>>>>,
  types: Readonly<Record<string, RelationTypeDefinition>>,
): string[] {
  return nodeTypeNames.flatMap((source) =>
    Object.entries(links[source] ?? {}).flatMap(([field, link]) => {
      const place = `${source}.${field}`;
      const taken =
        field in nodeTypes[source].properties || commonFields.includes(field);
      // An article's mentions are its own link; only entities have the common field of that name.
      const collides =
        taken &&
        (nodeTypes[source].isEntity || field in nodeTypes[source].properties);
      return [
        ...(collides ? [`Link ${place} has the name of another field.`] : []),
        ...link.relations
          .filter((relation) => !allows(types[relation], source, link))
          .map(
            (relation) =>
              `Link ${place} follows ${relation}, which cannot lead there.`,
          ),
      ];
    }),
  );
}

function allows(
  type: RelationTypeDefinition | undefined,
  source: NodeTypeName,
  link: LinkDefinition,
): boolean {
  if (type === undefined) return false;
  const targets = link.target === 'Entity' ? entityTypeNames : [link.target];
  const [near, far] =
    link.direction === 'out' ? [type.from, type.to] : [type.to, type.from];
  const kindOf = (name: NodeTypeName): string => nodeTypes[name].kind;
  return (
    near.some((end) => end === kindOf(source)) &&
    targets.some((target) => far.some((end) => end === kindOf(target)))
  );
}
