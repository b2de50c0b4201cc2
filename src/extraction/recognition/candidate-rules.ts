import type { CandidateRule } from './candidate-rule.js';
import { findAnaphors } from './rules/anaphors.js';
import { findAreas } from './rules/areas.js';
import { findBylines } from './rules/bylines.js';
import { findCommunities } from './rules/communities.js';
import { findEnterprises } from './rules/enterprises.js';
import { findOrganizations } from './rules/organizations.js';
import { findPeople } from './rules/people.js';
import { findPlaces } from './rules/places.js';
import { findPrograms } from './rules/programs.js';

/** Every rule that finds names; their order does not matter. */
export const candidateRules: readonly CandidateRule[] = [
  findAreas,
  findBylines,
  findCommunities,
  findPlaces,
  findOrganizations,
  findEnterprises,
  findPrograms,
  findPeople,
  findAnaphors,
];
