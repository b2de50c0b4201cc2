import { CivicGraphError } from '../errors.js';
import { planEntityByName } from '../query/plan-entity-by-name.js';
import type { EntityByName } from '../query/plan-entity-by-name.js';
import { planSearch } from '../query/plan-search.js';
import type { SelectedField } from '../query/selection.js';

import { textOf } from './check-arguments.js';
import { entityInterface } from './entity-interface.js';
import { entityKindEnum } from './enums.js';
import { kindsArgument } from './narrowing-arguments.js';
import { pagingArguments } from './paging-arguments.js';
import { searchConnectionType } from './result-types.js';
import type { RootFields } from './root-field.js';

/** Entities by their names. */
export const searchFields: RootFields = {
  entity: {
    type: () => entityInterface,
    nullable: true,
    args: {
      name: {
        type: () => String,
        required: true,
        description: 'A name, an alias, or pinyin.',
      },
      kind: {
        type: () => entityKindEnum,
        description: 'The kind, when the name alone is ambiguous.',
      },
    },
    description:
      'The entity with this name. An ambiguous name is an error that lists the candidates.',
    plan: (field, graph) => {
      textOf(field, 'name');
      return planEntityByName(field, graph.fullText);
    },
    finish: oneEntity,
  },
  search: {
    type: () => searchConnectionType,
    args: {
      text: {
        type: () => String,
        required: true,
        description:
          'Words in Chinese, pinyin or Latin letters; all must be found.',
      },
      kinds: kindsArgument('Only these kinds.'),
      ...pagingArguments,
    },
    description:
      'Entities by their names, aliases and pinyin, best match first.',
    plan: (field, graph) => {
      textOf(field, 'text');
      return planSearch(field, graph.fullText);
    },
  },
};

function oneEntity(value: unknown, field: SelectedField): unknown {
  const { candidates, entity } = value as EntityByName;
  const name = String(field.args['name']);
  if (candidates.length === 0) {
    throw new CivicGraphError(
      'NOT_FOUND',
      `No entity is called "${name}". Try \`search\`, which also finds parts of names.`,
      { details: { name } },
    );
  }
  if (candidates.length > 1) {
    const list = candidates
      .map(
        ({ id, kind, within }) =>
          `${kind} ${id}${within === null ? '' : ` (${within})`}`,
      )
      .join(', ');
    throw new CivicGraphError(
      'AMBIGUOUS_NAME',
      `"${name}" names ${candidates.length} entities: ${list}. Give \`kind\`, or ask for one of the ids with \`node\`.`,
      { details: { name, candidates } },
    );
  }
  return entity;
}
