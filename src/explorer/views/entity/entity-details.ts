import type { EntityKind, EntityPageQuery } from '../../graphql/operations.js';

/** All that the first answer tells of an entity. */
export type EntityDetails = Extract<
  NonNullable<EntityPageQuery['node']>,
  { readonly kind: EntityKind }
>;
