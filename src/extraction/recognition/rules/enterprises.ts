import type { CandidateRule } from '../candidate-rule.js';
import { findBrands } from '../enterprises/find-brands.js';
import { findFirms } from '../enterprises/find-firms.js';
import { findShortNames } from '../enterprises/find-short-names.js';
import { findAliases } from '../find-aliases.js';

/** Businesses: registered names, plants, banks, shops, well-known houses, and the short forms of all. */
export const findEnterprises: CandidateRule = {
  name: 'enterprises',
  find: (passage, known) => {
    const firms = findFirms(passage, known);
    return [
      ...firms,
      ...findAliases(passage.text, firms, known),
      ...findBrands(passage),
      ...findShortNames(passage, known),
    ];
  },
};
