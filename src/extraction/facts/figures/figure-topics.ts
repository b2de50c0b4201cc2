import { headlineRoles } from '../../lexicon/figures/figure-words.js';
import type {
  ResolvedDocument,
  Sentence,
} from '../../resolution/resolved-document.js';
import { clausesOf } from '../clauses.js';
import { isCovered } from '../sorted-spans.js';
import { type Choice, chooseTopic } from './choose-topic.js';
import { type Candidate, candidatesFor } from './figure-candidates.js';
import type {
  FigurePlace,
  MeasuredFigure,
  Surroundings,
} from './figure-place.js';
import { quantitiesIn } from './quantities.js';
import { type Salience, salienceOf } from './salience.js';
import { sharersOf } from './sharers.js';
import { type Sighting, sightingsIn } from './sightings.js';
import { createWholeAreas } from './whole-areas.js';

/** Says which of its candidates a figure is of. */
export type Choose = (
  candidates: readonly Candidate[],
  place: FigurePlace,
) => Choice | undefined;

/** How many names are kept of the text before. */
const longestMemory = 8;

/** Every figure of the body that measures something named, in order; one pass over the document. */
export function* figureTopics(
  document: ResolvedDocument,
  choose: Choose = (candidates) => chooseTopic(candidates),
): Iterable<MeasuredFigure> {
  const memory = new Memory(salienceOf(document));
  for (const [index, sentence] of document.sentences.entries()) {
    memory.enter(sentence);
    if (sentence.passage.role === 'BODY') {
      const after = document.sentences[index + 1];
      const next = after?.passage === sentence.passage ? after : undefined;
      for (const place of placesIn(sentence)) {
        const choice = choose(candidatesFor(place, memory.around(next)), place);
        if (choice !== undefined) {
          const figure = { ...place, ...choice };
          memory.last = figure;
          yield figure;
          for (const topic of sharersOf(place, choice.topic)) {
            yield { ...figure, topic };
          }
        }
      }
    }
    memory.leave(sentence);
  }
}

function* placesIn(sentence: Sentence): Iterable<FigurePlace> {
  const clauses = clausesOf(sentence);
  let at = 0;
  for (const quantity of quantitiesIn(sentence.text)) {
    while (
      at < clauses.length - 1 &&
      (clauses[at]?.end ?? 0) <= quantity.start
    ) {
      at += 1;
    }
    const clause = clauses[at];
    if (clause !== undefined && !isCovered(sentence.mentions, quantity.start)) {
      yield { sentence, clause, at, quantity };
    }
  }
}

/** What an article has named so far; bounded, so that a figure costs the same wherever it stands. */
class Memory {
  last: MeasuredFigure | undefined;
  readonly #areas = createWholeAreas();
  #title: readonly Sighting[] = [];
  #past: readonly Sighting[] = [];
  #paragraph: readonly Sighting[] = [];
  #before: readonly Sighting[] = [];
  #article: string | undefined;
  #passage: Sentence['passage'] | undefined;

  constructor(private readonly salience: ReadonlyMap<string, Salience>) {}

  enter(sentence: Sentence): void {
    if (sentence.article.id !== this.#article) {
      this.#article = sentence.article.id;
      this.#areas.forget();
      this.last = undefined;
      [this.#title, this.#past, this.#paragraph, this.#before] = [
        [],
        [],
        [],
        [],
      ];
    }
    if (sentence.passage !== this.#passage) {
      this.#passage = sentence.passage;
      this.#past = latest([
        ...this.#past,
        ...[...this.#paragraph, ...this.#before].filter(
          ({ part }) => part === 'OPENER' || part === 'RUN',
        ),
      ]);
      [this.#paragraph, this.#before] = [[], []];
    }
    this.#areas.read(sentence);
  }

  around(next: Sentence | undefined): Surroundings {
    return {
      last: this.last,
      before: this.#before,
      paragraph: this.#paragraph,
      past: this.#past,
      title: this.#title,
      next,
      areas: this.#areas,
      salience: this.salience.get(this.#article ?? ''),
    };
  }

  leave(sentence: Sentence): void {
    const names = sightingsIn(sentence).flatMap((clause) =>
      clause.slice(0, longestMemory),
    );
    if (headlineRoles.includes(sentence.passage.role)) {
      this.#title = latest([...this.#title, ...names]);
    } else if (sentence.passage.role === 'BODY') {
      this.#paragraph = latest([...this.#paragraph, ...this.#before]);
      this.#before = latest(names);
    }
  }
}

function latest(names: readonly Sighting[]): readonly Sighting[] {
  return names.slice(-longestMemory);
}
