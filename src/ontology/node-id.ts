import { createHash } from 'node:crypto';

import { normalizeName } from '../util/normalize-name.js';

/** What an id names; the id begins with it in lower case, so that a reader sees what it is. */
export type IdPrefix =
  | 'district'
  | 'street'
  | 'community'
  | 'enterprise'
  | 'organization'
  | 'program'
  | 'person'
  | 'place'
  | 'event'
  | 'document'
  | 'article'
  | 'metric'
  | 'relation'
  | 'evidence'
  | 'description';

const separator = '\u001f';
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A stable id made of content alone: `<prefix>-<16 characters>`, 80 bits of SHA-256 over the named key
 * fields in the order of their names, in Crockford's base 32. Absent fields take no part, so that a
 * field can be added to a key without changing the ids of things that lack it.
 */
export function nodeId(
  prefix: IdPrefix,
  key: Readonly<Record<string, string | number | undefined>>,
): string {
  const hash = createHash('sha256').update(prefix);
  for (const name of Object.keys(key).sort()) {
    const value = key[name];
    if (value === undefined) continue;
    hash.update(separator).update(name).update('=').update(String(value));
  }
  return `${prefix}-${base32(hash.digest().subarray(0, 10))}`;
}

/**
 * The id of an entity: kind, normalised name, and what tells homonyms apart: the official code of an area
 * where it is known, since not every page names all that the area lies in, else the id it lies within.
 */
export function entityId(
  prefix: IdPrefix,
  entity: {
    readonly name: string;
    readonly code?: string | undefined;
    readonly within?: string | undefined;
    readonly date?: string | undefined;
  },
): string {
  return nodeId(prefix, {
    name: normalizeName(entity.name),
    code: entity.code,
    within: entity.code === undefined ? entity.within : undefined,
    date: entity.date,
  });
}

function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((value >> bits) & 31);
    }
    value &= (1 << bits) - 1;
  }
  return text;
}
