import {
  clinicEnds,
  numberedSections,
  sectionEnds,
  sectionLikeWords,
  sectionNumbers,
  branch,
  trialWords,
} from '../../lexicon/organizations/organization-heads.js';
import { boundaryCharacters } from '../../lexicon/organizations/organization-boundary.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import { mayStandInName, wordIndexBefore } from '../name-boundary.js';

const maxSection = 9;
const [department] = sectionEnds;

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
  const { text, words } = passage;
  if (trialWords.some((word) => text.startsWith(word, from))) {
    return undefined;
  }
  const numbered =
    numberedEnd(text, from) ??
    departmentEnd(text, from) ??
    branchEnd(text, from);
  if (numbered !== undefined) {
    return numbered;
  }
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
      word.end - from >
        (clinicEnds.some((end) => text.endsWith(end, from)) ? 1 : 2)
    ) {
      return word.end;
    }
  }
  return undefined;
}

/** Where the branch of a bureau ends that any word may name (`规划局|高新分局`). */
function branchEnd(text: string, from: number): number | undefined {
  const at = from + text.slice(from, from + 6).indexOf(branch);
  const name = text.slice(from, at);
  return at > from + 1 &&
    letters.test(name) &&
    ![...name].some((character) => boundaryCharacters.has(character))
    ? at + branch.length
    : undefined;
}

const longestDepartment = 4;

/** Where the department of a hospital ends (`医院内科`), though the dictionary may join it with a title. */
function departmentEnd(text: string, from: number): number | undefined {
  if (!clinicEnds.some((end) => text.endsWith(end, from))) {
    return undefined;
  }
  const at =
    from + text.slice(from, from + longestDepartment).indexOf(department);
  const name = text.slice(from, at + 1);
  return at > from &&
    at < from + longestDepartment &&
    !sectionLikeWords.has(name) &&
    letters.test(name)
    ? at + 1
    : undefined;
}

const letters = /^\p{L}+$/u;

/** Where a section ends that a number names (`三大队`). */
function numberedEnd(text: string, from: number): number | undefined {
  const { ordinal, numerals } = sectionNumbers;
  const first = text.startsWith(ordinal, from) ? from + 1 : from;
  let at = first;
  while (at < first + 3 && numerals.includes(text.charAt(at) || ' ')) {
    at += 1;
  }
  const section =
    at > first
      ? numberedSections.find((word) => text.startsWith(word, at))
      : undefined;
  return section === undefined ? undefined : at + section.length;
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
