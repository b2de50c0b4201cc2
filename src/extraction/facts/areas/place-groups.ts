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
}

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
    next.kind === 'PLACE' &&
    last.kind === 'PLACE'
  );
}
