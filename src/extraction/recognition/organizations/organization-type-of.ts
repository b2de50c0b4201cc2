import {
  type OrganizationType,
  organizationTypeSuffixes,
} from '../../lexicon/organizations/organization-types.js';
import { suffixTrieOf } from '../suffix-trie.js';

const suffixes = suffixTrieOf(organizationTypeSuffixes.keys());

/** The ontology's type of a body, by how its name ends; OTHER when no known end fits. */
export function organizationTypeOf(name: string): OrganizationType {
  const suffix = suffixes.longestEndingAt(name, name.length);
  return organizationTypeSuffixes.get(suffix ?? '') ?? 'OTHER';
}
