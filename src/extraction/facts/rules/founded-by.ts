import type { EvidenceLocator, ExtractedRelation } from '../../extraction.js';
import {
  founderTitles,
  statementOfFounding,
} from '../../lexicon/acts/founder-words.js';
import { suffixTrieOf } from '../../recognition/suffix-trie.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import type { FactRule, Unnamed } from '../fact-rule.js';

const titles = suffixTrieOf(founderTitles);

/** The longest that may stand between what was founded and the founder: 公司联合创始人、董事长. */
const longestTitle = 16;

/** Founders by their title: 某公司创始人王某, 王某是某公司的创始人. */
export const foundedBy: FactRule = {
  name: 'founder',
  *find({ sentences }) {
    for (const sentence of sentences) {
      if (sentence.passage.role === 'BODY') {
        for (const [founder, founded] of foundersIn(sentence)) {
          yield {
            type: 'RELATION',
            relation: relationOf(
              founder,
              founded,
              sentence.evidence(0, sentence.text.length),
            ),
          };
        }
      }
    }
  },
};

type Founding = readonly [founder: ResolvedMention, founded: ResolvedMention];

function* foundersIn({ mentions, text }: Sentence): Iterable<Founding> {
  const outer = mentions.filter(({ isNested }) => !isNested);
  for (const [index, one] of outer.entries()) {
    const next = outer[index + 1];
    if (next === undefined || next.start - one.end > longestTitle) {
      continue;
    }
    const between = text.slice(one.end, next.start);
    if (isFounded(one) && next.kind === 'PERSON' && namesFounder(between)) {
      yield [next, one];
    } else if (
      one.kind === 'PERSON' &&
      isFounded(next) &&
      /^，?(?:现?是|系|为|也是|正是)$/.test(between) &&
      founderTitles.some((title) =>
        text.startsWith(title, next.end + (text[next.end] === '的' ? 1 : 0)),
      )
    ) {
      yield [one, next];
    }
  }
}

function isFounded({ kind }: ResolvedMention): boolean {
  return kind === 'ENTERPRISE' || kind === 'ORGANIZATION';
}

/** 创始人; 创始人、董事长; 的创始人. */
function namesFounder(between: string): boolean {
  const plain = between.replace(/^的/, '');
  return (
    !/[，,。；;：:]/.test(plain) &&
    plain
      .split(/[、兼]/)
      .some((title) => titles.longestEndingAt(title, title.length) === title)
  );
}

function relationOf(
  { entity: founder, surface: name }: ResolvedMention,
  { entity: founded, surface: thing }: ResolvedMention,
  evidence: readonly EvidenceLocator[],
): Unnamed<ExtractedRelation> {
  return {
    type: 'ESTABLISHED',
    subject: founder,
    object: founded,
    confidence: 0.8,
    statement: statementOfFounding(name, thing),
    evidence,
  };
}
