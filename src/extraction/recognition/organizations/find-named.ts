import {
  headFollowers,
  sitesLikeBodies,
} from '../../lexicon/organizations/organization-heads.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import { suffixTrieOf } from '../suffix-trie.js';
import { headEndingAt, headReading, type Head } from './head-reading.js';

const siteEnds = suffixTrieOf(sitesLikeBodies);
const followed = suffixTrieOf(headFollowers.keys());

/** Schools, hospitals, associations, teams: bodies that their head and what names it make up. */
export function findNamed(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const parents: Head['parents'] = new Map();
  for (let end = 1; end <= passage.text.length; end += 1) {
    const head = headEndingAt(passage.text, end);
    if (
      head === undefined ||
      isContinued(passage.text, end) ||
      siteEnds.longestEndingAt(passage.text, end) !== undefined
    ) {
      continue;
    }
    const reading = headReading(passage, {
      ...head,
      end,
      known,
      depth: 0,
      parents,
    });
    if (reading !== undefined) {
      found.push({
        ...reading,
        end,
        kind: 'ORGANIZATION',
        rule: 'organization-head',
      });
    }
  }
  return found;
}

/** The text goes on with a word of which the head is only the beginning (`大学生`). */
function isContinued(text: string, end: number): boolean {
  const head = followed.longestEndingAt(text, end);
  return (headFollowers.get(head ?? '') ?? []).some((follower) =>
    text.startsWith(follower, end),
  );
}
