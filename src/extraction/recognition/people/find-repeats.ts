import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { prefixIndexOf, type PrefixIndex } from '../prefix-index.js';

const indexes = new WeakMap<KnownNames, PrefixIndex>();

/** Every repeat of a full name that the page gives elsewhere. */
export function findRepeats(
  { text }: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const names = indexOf(known);
  const candidates: Candidate[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const name = names.longestAt(text, start);
    if (name !== undefined && name.length > 1) {
      candidates.push({
        start,
        end: start + name.length,
        kind: 'PERSON',
        confidence: 0.9,
        form: 'NAME',
        rule: 'person-repeat',
      });
    }
  }
  return candidates;
}

function indexOf(known: KnownNames): PrefixIndex {
  const index =
    indexes.get(known) ??
    prefixIndexOf([...(known.byKind.get('PERSON') ?? [])].flatMap(formsOf));
  indexes.set(known, index);
  return index;
}

/** Papers stretch names of two characters to the width of three: 王 玺. */
function formsOf(name: string): readonly string[] {
  const bare = name.replaceAll(/[ 　]/gu, '');
  return bare.length === 2
    ? [bare, [...bare].join(' '), [...bare].join('　')]
    : [name, bare];
}
