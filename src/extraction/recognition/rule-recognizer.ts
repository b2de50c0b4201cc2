import type { ExtractedEntityKind } from '../extraction.js';
import type { Page } from '../page.js';
import { type Passage, passagesOf } from '../passage.js';
import { wordsOf } from '../words.js';
import type { Candidate, KnownNames, TaggedPassage } from './candidate-rule.js';
import { candidateRules } from './candidate-rules.js';
import type { RecognizedMention, Recognizer } from './recognizer.js';
import { selectCandidates } from './select-candidates.js';

/**
 * Reads the page twice: once for the names that show themselves (by a suffix, a title, quotation marks),
 * once more for the short forms and repeats of those.
 */
export const ruleRecognizer: Recognizer = {
  recognize: (page) => {
    const passages = taggedPassagesOf(page);
    const firstReading = read(passages, { byKind: new Map() });
    return read(passages, knownNamesOf(firstReading));
  },
};

function taggedPassagesOf(page: Page): readonly TaggedPassage[] {
  return page.articles.flatMap((article) =>
    passagesOf(article, page.text).map((passage) => ({
      ...passage,
      words: wordsOf(passage.text),
    })),
  );
}

function read(
  passages: readonly TaggedPassage[],
  known: KnownNames,
): readonly RecognizedMention[] {
  return passages.flatMap((passage) =>
    selectCandidates(
      candidateRules.flatMap((rule) => rule.find(passage, known)),
      passage,
    ).flatMap((candidate) => mentionOf(candidate, passage)),
  );
}

function mentionOf(
  candidate: Candidate,
  passage: Passage,
): readonly RecognizedMention[] {
  const span = passage.toPage(candidate.start, candidate.end);
  return span === undefined
    ? []
    : [
        {
          start: span.start,
          end: span.end,
          kind: candidate.kind,
          surface: passage.text.slice(candidate.start, candidate.end),
          rule: candidate.rule,
          confidence: candidate.confidence,
          form: candidate.form,
        },
      ];
}

function knownNamesOf(mentions: readonly RecognizedMention[]): KnownNames {
  const byKind = new Map<ExtractedEntityKind, Set<string>>();
  for (const { kind, surface, form } of mentions) {
    if (form === 'NAME') {
      const names = byKind.get(kind) ?? new Set<string>();
      names.add(surface);
      byKind.set(kind, names);
    }
  }
  return { byKind };
}
