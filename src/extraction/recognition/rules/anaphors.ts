import {
  backPointers,
  bareNounBlockers,
  bareNounLeads,
  bareNouns,
  clauseFollowers,
  clauseNouns,
  clauseOpenings,
  ownHouse,
  ownNouns,
  ownPaper,
  pointedNouns,
  pointers,
  sentenceBefore,
} from '../../lexicon/resolution/anaphors.js';
import type { TextSpan } from '../../extraction.js';
import type { Word } from '../../words.js';
import type {
  Candidate,
  CandidateRule,
  TaggedPassage,
} from '../candidate-rule.js';
import { findLearnedNouns } from '../learned-nouns.js';

const nounsByLength = Object.keys(pointedNouns).sort(
  (a, b) => b.length - a.length,
);

/** Phrases that point back to a name: 该区, 我市, and a bare 街道. Whether they can be tied is settled later. */
export const findAnaphors: CandidateRule = {
  name: 'anaphor',
  find: (passage, known) => [
    ...findLearnedNouns(passage, known),
    ...fixedNouns(passage),
  ],
};

function fixedNouns({ text, words }: TaggedPassage): readonly Candidate[] {
  return [
    ...pointedPhrases(text),
    ...words.flatMap((word, index) =>
      bareNoun(joined(word, words[index - 1]), text),
    ),
    ...occurrencesOf(ownPaper, text),
    ...occurrencesOf(ownHouse.word, text),
  ];
}

function pointedPhrases(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const pointer = pointers.find((word) => text.startsWith(word, at));
    if (pointer !== undefined) {
      candidates.push(...pointedPhrase(text, at, pointer));
    }
  }
  return candidates;
}

function pointedPhrase(
  text: string,
  start: number,
  pointer: string,
): readonly Candidate[] {
  const at = start + pointer.length;
  const noun = nounsByLength.find((word) => text.startsWith(word, at));
  return noun === undefined ||
    (!backPointers.has(pointer) && !ownNouns.has(noun))
    ? []
    : candidateOf(noun, { start, end: at + noun.length });
}

/** A noun with what says of which sort it is: 志愿|服务队 is one, 透析|中心 is none. */
function joined(word: Word, before: Word | undefined): Word {
  return before !== undefined && bareNouns.has(word.text) && modifies(before)
    ? { ...word, start: before.start, text: before.text + word.text }
    : word;
}

function modifies({ text, tag }: Word): boolean {
  return text.length > 1 && sortTags.has(tag);
}

const sortTags: ReadonlySet<string> = new Set(['n', 'vn', 'b', 'a']);

function bareNoun(word: Word, text: string): readonly Candidate[] {
  if (clauseNouns.has(word.text)) {
    return headsClause(word, text)
      ? candidateOf(word.text, { start: word.start, end: word.end })
      : [];
  }
  return bareNouns.has(word.text) &&
    !bareNounBlockers.some((blocker) => text.startsWith(blocker, word.end)) &&
    (endsSentence(text, word.start) ||
      !bareNounLeads.some((lead) => text.endsWith(lead, word.start)))
    ? candidateOf(word.text, { start: word.start, end: word.end })
    : [];
}

/** 项目由某公司建设: the noun is what the clause is about. */
function headsClause({ start, end }: TextSpan, text: string): boolean {
  return (
    (start === 0 || clauseOpenings.includes(text.charAt(start - 1))) &&
    clauseFollowers.some((word) => text.startsWith(word, end))
  );
}

/** Speech ends before it: …”公司总经理说. */
function endsSentence(text: string, end: number): boolean {
  return (
    text.charAt(end - 1) === sentenceBefore.closing &&
    sentenceBefore.ends.includes(text.charAt(end - 2) || ' ')
  );
}

/** 本报, 本院: what a body calls itself. */
function occurrencesOf(word: string, text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (
    let start = text.indexOf(word);
    start !== -1;
    start = text.indexOf(word, start + word.length)
  ) {
    candidates.push({
      start,
      end: start + word.length,
      kind: 'ORGANIZATION',
      confidence: 0.7,
      form: 'ANAPHOR',
      rule: 'anaphor',
    });
  }
  return candidates;
}

function candidateOf(noun: string, span: TextSpan): readonly Candidate[] {
  const pointed = pointedNouns[noun];
  return pointed === undefined
    ? []
    : [
        {
          ...span,
          kind: pointed.kind,
          confidence: 0.6,
          form: 'ANAPHOR',
          rule: 'anaphor',
        },
      ];
}
