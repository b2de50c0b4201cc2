import type { Word } from '../../words.js';

/** What a reading of some characters as a name is weighed by. */
export interface NameReading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly surnameLength: number;
  readonly words: WordsAt;
}

/** The words of a passage by the offsets at which they start and end. */
export interface WordsAt {
  /** The word that holds a character. */
  readonly holding: (offset: number) => Word | undefined;
  /** The word that stands at an offset when the text is cut anew from there. */
  readonly cutAnew: (offset: number) => Word | undefined;
}
