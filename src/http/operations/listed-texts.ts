import type { OperationList } from './operation-list.js';

const prefix = 'apq:';

/**
 * The list as the cache in which Apollo Server looks for the document of a hash. Nothing is ever added, so a
 * client registers nothing; undefined is Apollo's word for what is not there.
 */
export function listedTexts(list: OperationList): {
  get(key: string): Promise<string | undefined>;
  set(): Promise<void>;
  delete(): Promise<boolean>;
} {
  return {
    get: async (key) => list.textOf(key.slice(prefix.length)),
    set: async () => undefined,
    delete: async () => false,
  };
}
