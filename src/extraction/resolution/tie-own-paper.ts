import { newspaperEndings } from '../lexicon/areas/area-levels.js';
import type { RecognizedMention } from '../recognition/recognizer.js';
import { createDraft, type EntityDraft, finalDraft } from './entity-draft.js';

/**
 * Ties 本报 to the newspaper: the publisher, or the only one that the page names. Returns the draft of a
 * publisher that the page calls by no other name.
 */
export function tieOwnPaper(
  mentions: readonly RecognizedMention[],
  drafts: readonly EntityDraft[],
  publisher: string | undefined,
): readonly EntityDraft[] {
  if (mentions.length === 0) {
    return [];
  }
  const papers = [
    ...new Set(
      drafts
        .filter(
          ({ kind, name }) =>
            kind === 'ORGANIZATION' &&
            newspaperEndings.some((ending) => name.endsWith(ending)),
        )
        .map(finalDraft),
    ),
  ];
  const paper =
    papers.find(({ name }) => name === publisher) ??
    (publisher === undefined && papers.length === 1 ? papers[0] : undefined);
  if (paper !== undefined) {
    paper.mentions.push(...mentions);
    return [];
  }
  if (publisher === undefined) {
    return [];
  }
  const draft = createDraft('ORGANIZATION', publisher);
  draft.mentions.push(...mentions);
  return [draft];
}
