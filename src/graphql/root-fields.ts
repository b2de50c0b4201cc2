import { explorationFields } from './exploration-fields.js';
import { nodeFields } from './node-fields.js';
import type { RootFields } from './root-field.js';
import { searchFields } from './search-fields.js';

/** Everything that can be asked: each is planned as one statement. */
export const rootFields: RootFields = {
  ...nodeFields,
  ...searchFields,
  ...explorationFields,
};
