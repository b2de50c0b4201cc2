import { hash } from 'node:crypto';

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
const characters = [...'0123456789abcdefghjkmnpqrstvwxyz'];

/** Two characters for each ten bits. */
const pairs = characters.flatMap((first) =>
  characters.map((second) => `${first}${second}`),
);

/**
 * A stable id made of content alone: `<prefix>-<16 characters>`, 80 bits of SHA-256 over the named key
 * fields in the order of their names, in Crockford's base 32. Absent fields take no part, so that a
 * field can be added to a key without changing the ids of things that lack it.
 */
export function nodeId(
  prefix: IdPrefix,
  key: Readonly<Record<string, string | number | undefined>>,
): string {
  let text: string = prefix;
  for (const name of Object.keys(key).sort()) {
    const value = key[name];
    if (value !== undefined) text += `${separator}${name}=${String(value)}`;
  }
  return `${prefix}-${base32(hash('sha256', text, 'hex'))}`;
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

/** The first 80 bits of a digest in hexadecimal: five of its digits at a time, 20 bits. */
function base32(digest: string): string {
  let text = '';
  for (let start = 0; start < 20; start += 5) {
    const bits = Number.parseInt(digest.slice(start, start + 5), 16);
    text += `${pairs[bits >> 10] ?? ''}${pairs[bits & 1023] ?? ''}`;
  }
  return text;
}
