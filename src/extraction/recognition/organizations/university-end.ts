import {
  collegeHead,
  subjectConjunctions,
  subjectWords,
  universityHeads,
} from '../../lexicon/organizations/organization-heads.js';
import { boundaryCharacters } from '../../lexicon/organizations/organization-boundary.js';

const maxSubjects = 16;
const letter = /\p{L}/u;

/**
 * Where the university ends whose college a head ends, when nothing but its subjects stand between, be they joined by a conjunction:
 * `大学|美术与艺术设计学院`. Reads characters, as the dictionary may join the university with a subject.
 */
export function universityEnd(
  text: string,
  head: { readonly start: number; readonly end: number },
): number | undefined {
  if (text.slice(head.start, head.end) !== collegeHead) {
    return undefined;
  }
  for (let at = head.start; at > 1 && at > head.start - maxSubjects; at -= 1) {
    if (universityHeads.some((word) => text.endsWith(word, at))) {
      // The conjunction joins two bodies when it follows a university at once.
      return at < head.start && !isJoint(text.charAt(at)) ? at : undefined;
    }
    const character = text.charAt(at - 1);
    if (
      !isJoint(character) &&
      (!letter.test(character) ||
        (boundaryCharacters.has(character) &&
          !subjectWords.some((word) => text.startsWith(word, at - 1))))
    ) {
      return undefined;
    }
  }
  return undefined;
}

function isJoint(character: string): boolean {
  return character !== '' && subjectConjunctions.includes(character);
}
