import type { Sentence } from '../../resolution/resolved-document.js';
import type { Clause } from '../clauses.js';
import type { Quantity } from './quantity.js';
import type { Salience } from './salience.js';
import type { Topic } from './topic.js';
import type { Sighting } from './sightings.js';
import type { WholeAreas } from './whole-areas.js';

/** A figure, and where it stands. */
export interface FigurePlace {
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** The clause's place in the sentence. */
  readonly at: number;
  readonly quantity: Quantity;
}

/** A figure, and what it is of. */
export interface MeasuredFigure extends FigurePlace {
  readonly topic: Topic;
  /** How likely that is, from 0 to 1. */
  readonly likelihood: number;
}

/** What the text before a figure leaves, and the sentence after it. */
export interface Surroundings {
  readonly last: MeasuredFigure | undefined;
  /** The names of the sentence before. */
  readonly before: readonly Sighting[];
  /** Those of the sentences before that in the paragraph. */
  readonly paragraph: readonly Sighting[];
  /** What the paragraphs before were about. */
  readonly past: readonly Sighting[];
  readonly title: readonly Sighting[];
  /** The next sentence of the paragraph. */
  readonly next: Sentence | undefined;
  readonly areas: WholeAreas;
  /** What the article speaks of most. */
  readonly salience: Salience | undefined;
}
