import type { EntityKind } from '../../graphql/operations.js';

export type PartInEvents = 'place' | 'program' | 'actor' | 'target';

/** As what an entity of a kind is found in events, the likeliest first. */
export function partsInEvents(kind: EntityKind): readonly PartInEvents[] {
  switch (kind) {
    case 'DISTRICT':
    case 'STREET':
    case 'COMMUNITY':
      return ['place', 'actor'];
    case 'PLACE':
      return ['place'];
    case 'ENTERPRISE':
    case 'ORGANIZATION':
      return ['actor', 'target'];
    case 'PERSON':
      return ['actor'];
    case 'PROGRAM':
      return ['program'];
    case 'EVENT':
      return [];
  }
}
