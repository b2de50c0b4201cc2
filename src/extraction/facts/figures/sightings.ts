import { exampleMark } from '../../lexicon/figures/figure-words.js';
import { listMarks } from '../../lexicon/acts/act-marks.js';
import { onceFor } from '../../once-for.js';
import { programTypeOf } from '../../recognition/programs/program-type-of.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import { type Clause, clausesOf, type Head } from '../clauses.js';
import { openerOf, runIn } from './clause-topic.js';
import { type Part, partOf } from './part-of-name.js';

/** A name where it stands, and the part that it has in its clause. */
export interface Sighting {
  readonly sentence: Sentence;
  readonly mention: ResolvedMention;
  readonly clause: Clause;
  /** The clause's place in the sentence. */
  readonly at: number;
  readonly head: Head;
  readonly part: Part;
  /** The kind, and of a programme its sort. */
  readonly sort: string;
}

/** Parts of names that no figure is of. */
const noTopics: readonly Part[] = ['REPORTER', 'DEEP', 'COUNTED', 'EXAMPLE'];

/** The names of a sentence by its clauses, without those that no figure is of. */
export const sightingsIn = onceFor(readSightings);

function readSightings(sentence: Sentence): readonly (readonly Sighting[])[] {
  return clausesOf(sentence).map((clause, at) => {
    const context = { clause, opener: openerOf(clause), run: runIn(clause) };
    const sightings: Sighting[] = [];
    let before: Part | undefined;
    for (const head of clause.heads) {
      const { mention } = head;
      const part = partOf(head, { ...context, before });
      before = part;
      sightings.push({
        sentence,
        mention,
        clause,
        at,
        head,
        part,
        sort: sortOf(mention),
      });
    }
    return withExamples(sightings, sentence.text).filter(
      ({ part }) => !noTopics.includes(part),
    );
  });
}

function sortOf({ kind, surface }: ResolvedMention): string {
  return kind === 'PROGRAM' ? `${kind} ${programTypeOf(surface)}` : kind;
}

/** 甲、乙等7家: those named are examples of what is counted. */
function withExamples(
  sightings: readonly Sighting[],
  text: string,
): readonly Sighting[] {
  let isExample = false;
  return sightings
    .toReversed()
    .map((sighting): Sighting => {
      const { end } = sighting.mention;
      const after = text.slice(end, end + 3).replace(/^[”"》]/, '');
      isExample =
        (after.startsWith(exampleMark) && /^.\d/.test(after)) ||
        (isExample && listMarks.includes(after[0] ?? ''));
      return isExample ? { ...sighting, part: 'EXAMPLE' } : sighting;
    })
    .toReversed();
}
