import { programTypeEnds } from '../../lexicon/programs/program-types.js';
import { suffixTrieOf } from '../suffix-trie.js';

export type ProgramType = keyof typeof programTypeEnds;

const typeByEnd = new Map<string, ProgramType>(
  (Object.keys(programTypeEnds) as readonly ProgramType[]).flatMap((type) =>
    programTypeEnds[type]
      .split(' ')
      .map((end): [string, ProgramType] => [end, type]),
  ),
);
const ends = suffixTrieOf(typeByEnd.keys());
const marks = /[“”"《》「」]/g;

/** The sort of a programme, by the end of its name; OTHER where that tells nothing. */
export function programTypeOf(name: string): ProgramType {
  const plain = name.replaceAll(marks, '');
  const end = ends.longestEndingAt(plain, plain.length);
  return (end === undefined ? undefined : typeByEnd.get(end)) ?? 'OTHER';
}
