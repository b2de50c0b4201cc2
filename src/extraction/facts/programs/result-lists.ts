import {
  besideWinner,
  competitors,
  nextWinner,
  ofTeam,
  prizeBefore,
  rankBefore,
  rankLine,
  resultLabel,
  workOf,
} from '../../lexicon/programs/result-words.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';

/** How far before a name the mark of its place in a contest is looked for. */
const reach = 30;

const competitorKinds: ReadonlySet<string> = new Set([
  'PERSON',
  'ORGANIZATION',
  'ENTERPRISE',
  'STREET',
  'COMMUNITY',
  'DISTRICT',
]);

/** Reads the results of a contest sentence after sentence; a list goes on in its paragraph. */
export interface ResultReader {
  readonly read: (sentence: Sentence) => readonly ResolvedMention[];
}

/**
 * Those whom a result names: behind the mark of their place (一等奖：某校；1.某人), behind their prize (冠军王某), or
 * as who competes (选手王某). Looks at each name with what stands right before it.
 */
export function createResultReader(): ResultReader {
  let passage: Sentence['passage'] | undefined;
  let isListing = false;
  return {
    read: (sentence) => {
      if (sentence.passage !== passage) {
        passage = sentence.passage;
        isListing = false;
      }
      const found: ResolvedMention[] = [];
      const outer = sentence.mentions.filter(({ isNested }) => !isNested);
      let rowStart: number | undefined;
      let last: ResolvedMention | undefined;
      for (const [index, mention] of outer.entries()) {
        const first = rowStart ?? mention.start;
        if (outer[index + 1]?.start === mention.end && isArea(mention)) {
          // 坊子区|凤凰街道中心学校: the last of a row is meant.
          rowStart = first;
          continue;
        }
        rowStart = undefined;
        if (!competitorKinds.has(mention.kind)) {
          continue;
        }
        const isLabelled = isPlaced(sentence.text, first);
        isListing ||= isLabelled;
        if (
          isLabelled ||
          isWinner(sentence.text, mention, first) ||
          (isListing && followsWinner(sentence.text, first, last)) ||
          (last !== undefined &&
            found.at(-1) === last &&
            mention.kind === 'PERSON' &&
            sentence.text.slice(last.end, first) === ofTeam)
        ) {
          found.push(mention);
        }
        last = mention;
      }
      return found;
    },
  };
}

function isArea({ kind }: ResolvedMention): boolean {
  return kind === 'DISTRICT' || kind === 'STREET';
}

function isPlaced(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return (
    resultLabel.test(before) ||
    (rankBefore.test(before) && rankLine.test(text.slice(0, reach)))
  );
}

function isWinner(
  text: string,
  { kind }: ResolvedMention,
  at: number,
): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return (
    workOf.test(before) ||
    (kind === 'PERSON' &&
      (prizeBefore.test(before) ||
        competitors.some((word) => before.endsWith(word)))) ||
    (kind === 'ORGANIZATION' && prizeBefore.test(before) && /了$/.test(before))
  );
}

function followsWinner(
  text: string,
  at: number,
  last: ResolvedMention | undefined,
): boolean {
  return (
    at === 0 ||
    nextWinner.test(text.slice(Math.max(0, at - 2), at)) ||
    (last !== undefined && besideWinner.test(text.slice(last.end, at)))
  );
}
