import { isBeside, plainGap } from './location-gaps.js';
import type { ExtractedEntityKind } from '../../extraction.js';
import { listMarks } from '../../lexicon/areas/whereabouts.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';

/**
 * Areas and places in a row, the larger first, and the places of a list at its end:
 * `任城区 | 琵琶山路 与 红星东路`.
 */
export interface PlaceGroup {
  readonly chain: readonly ResolvedMention[];
  /** The last of the chain and those listed with it. */
  readonly ends: readonly ResolvedMention[];
  /** Indexes into the outer mentions of the sentence. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Where the phrase begins that the group goes on with: 抚仙湖 of 抚仙湖北岸的仙湖广场. */
  readonly phrase: { readonly start: number; readonly first: number };
  /** The ends of groups of the phrase that are listed with this one: 富强社区 of 富强社区和磐安镇. */
  readonly listed: readonly ResolvedMention[];
}

type BareGroup = Omit<PlaceGroup, 'phrase' | 'listed'>;

export const placeKinds: ReadonlySet<ExtractedEntityKind> = new Set([
  'DISTRICT',
  'STREET',
  'COMMUNITY',
  'PLACE',
]);

/** The groups of a sentence, given its mentions that stand in no other. */
export function placeGroups(
  outer: readonly ResolvedMention[],
  { text }: Sentence,
): readonly PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  for (const group of bareGroups(outer, text)) {
    groups.push(inPhrase(group, groups.at(-1), text));
  }
  return groups;
}

/** The longest list of groups that is told of one thing. */
const mostListed = 8;

function inPhrase(
  group: BareGroup,
  last: PlaceGroup | undefined,
  text: string,
): PlaceGroup {
  const { start, first, chain } = group;
  const own = { ...group, phrase: { start, first }, listed: [] };
  if (last === undefined || last.last !== first - 1 || start - last.end > 8) {
    return own;
  }
  const gap = plainGap(text, last.end, start);
  const isWithin = gap !== '' && isBeside(gap) && chain[0]?.kind === 'PLACE';
  const isNext = gap.length === 1 && listMarks.includes(gap);
  return isWithin
    ? { ...own, phrase: last.phrase }
    : isNext
      ? {
          ...own,
          phrase: last.phrase,
          listed: [...last.listed, ...last.ends].slice(-mostListed),
        }
      : own;
}

function bareGroups(
  outer: readonly ResolvedMention[],
  text: string,
): readonly BareGroup[] {
  const groups: BareGroup[] = [];
  let chain: ResolvedMention[] = [];
  let ends: ResolvedMention[] = [];
  let first = 0;
  const close = (last: number): void => {
    const start = chain[0]?.start;
    const end = ends.at(-1)?.end;
    if (start !== undefined && end !== undefined) {
      groups.push({ chain, ends, first, last, start, end });
    }
    chain = [];
    ends = [];
  };
  for (const [index, mention] of outer.entries()) {
    const last = ends.at(-1);
    if (!placeKinds.has(mention.kind)) {
      close(index - 1);
    } else if (
      last !== undefined &&
      last.end === mention.start &&
      ends.length === 1
    ) {
      chain.push(mention);
      ends = [mention];
    } else if (last !== undefined && isListed(last, mention, text)) {
      ends.push(mention);
    } else {
      close(index - 1);
      first = index;
      chain = [mention];
      ends = [mention];
    }
  }
  close(outer.length - 1);
  return groups;
}

function isListed(
  last: ResolvedMention,
  next: ResolvedMention,
  text: string,
): boolean {
  return (
    next.start === last.end + 1 &&
    listMarks.includes(text.charAt(last.end)) &&
    next.kind === last.kind
  );
}
