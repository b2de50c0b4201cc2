import {
  sectionEnds,
  sectionLikeWords,
} from '../../lexicon/organization-heads.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import { mayStandInName, wordIndexBefore } from '../name-boundary.js';

const maxSection = 9;

/** The section that the name of a body goes on with, if it does (`区教育局督导科`). */
export function sectionsOf(
  candidate: Candidate,
  passage: TaggedPassage,
): readonly Candidate[] {
  const end = sectionEnd(passage, candidate.end);
  return end === undefined || candidate.form !== 'NAME'
    ? []
    : [
        {
          ...candidate,
          end,
          confidence: candidate.confidence * 0.9,
          rule: 'organization-section',
        },
      ];
}

function sectionEnd(passage: TaggedPassage, from: number): number | undefined {
  const { words } = passage;
  for (
    let index = wordIndexBefore(words, from) + 1;
    index < words.length;
    index += 1
  ) {
    const word = words[index];
    const stuck = word === undefined ? 0 : stuckTitle(word.text);
    if (word !== undefined && stuck > 0 && word.start + stuck > from + 2) {
      return word.start + stuck;
    }
    if (
      word === undefined ||
      word.end > from + maxSection ||
      !mayStandInName(word)
    ) {
      return undefined;
    }
    if (
      sectionEnds.some((ending) => word.text.endsWith(ending)) &&
      !sectionLikeWords.has(word.text) &&
      word.end - from > 2
    ) {
      return word.end;
    }
  }
  return undefined;
}

/** Length of the section's end in a word that jieba made of it and a title (`科科长`); 0 for none. */
function stuckTitle(text: string): number {
  return sectionEnds.some(
    (ending) =>
      text.startsWith(ending) && text.startsWith(ending, ending.length),
  )
    ? 1
    : 0;
}
