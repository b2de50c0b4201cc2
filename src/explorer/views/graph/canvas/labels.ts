export const labelSides = ['below', 'above', 'right', 'left'] as const;

/** Where a label stands by its node. */
export type LabelSide = (typeof labelSides)[number];

/** A label in the picture, and the places that it could have. */
export interface Label {
  readonly id: string;
  /** Middle and upper edge of the text, the best place first. */
  readonly places: readonly {
    readonly side: LabelSide;
    readonly x: number;
    readonly top: number;
  }[];
  readonly width: number;
  readonly height: number;
  /** Whether it is to be there even where it covers nodes. */
  readonly isNeeded: boolean;
}

const lineLength = 9;

/**
 * A name as it stands in the picture: on two lines when it is long, cut when it is longer. A line holds
 * nine Chinese characters or twice as many Latin letters.
 */
export function labelText(name: string): string {
  const total = textLength(name);
  if (total <= lineLength) {
    return name;
  }
  const characters = [...name];
  const firstEnd = breakBefore(
    characters,
    total <= 2 * lineLength ? Math.ceil(total / 2) : lineLength,
  );
  const first = characters.slice(0, firstEnd).join('').trimEnd();
  const rest = characters.slice(firstEnd).join('').trimStart();
  if (textLength(rest) <= lineLength) {
    return `${first}\n${rest}`;
  }
  const restCharacters = [...rest];
  const secondEnd = lengthWithin(restCharacters, lineLength - 1);
  return `${first}\n${restCharacters.slice(0, secondEnd).join('')}…`;
}

/** Width and height of a label in units of its font size. */
export function labelExtent(text: string): {
  readonly width: number;
  readonly height: number;
} {
  const lines = text.split('\n');
  return {
    width: Math.max(...lines.map(textLength)),
    height: lines.length * 1.2,
  };
}

/** A node as far as it stands in the way of labels. */
export interface Obstacle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * The labels that can stand without covering an earlier one, or a node of another, and on which side of their
 * nodes; the most important ones come first. Those that have to be there stand on nodes too.
 */
export function uncrowdedLabels(
  labels: readonly Label[],
  obstacles: readonly Obstacle[],
): ReadonlyMap<string, LabelSide> {
  const nodes = obstacles.map(({ id, x, y, size }) => ({
    id,
    x,
    top: y - size / 2,
    width: size,
    height: size,
  }));
  const placed: Box[] = [];
  const sides = new Map<string, LabelSide>();
  for (const { id, places, width, height, isNeeded } of labels) {
    const boxOf = (place: {
      readonly x: number;
      readonly top: number;
    }): Box => ({
      x: place.x,
      top: place.top,
      width,
      height,
    });
    const isFree = (place: Label['places'][number]): boolean => {
      const box = boxOf(place);
      return !placed.some((other) => isOverlap(box, other));
    };
    const isClear = (place: Label['places'][number]): boolean => {
      const box = boxOf(place);
      return !nodes.some((node) => node.id !== id && isOverlap(box, node));
    };
    const place =
      places.find((one) => isFree(one) && isClear(one)) ??
      (isNeeded ? places.find(isFree) : undefined);
    if (place !== undefined) {
      placed.push(boxOf(place));
      sides.set(id, place.side);
    }
  }
  return sides;
}

interface Box {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function isOverlap(left: Box, right: Box): boolean {
  return (
    Math.abs(left.x - right.x) < (left.width + right.width) / 2 &&
    left.top < right.top + right.height &&
    right.top < left.top + left.height
  );
}

/** In widths of a Chinese character. */
function textLength(text: string): number {
  return [...text].reduce(
    (length, character) => length + characterLength(character),
    0,
  );
}

function characterLength(character: string): number {
  return /[\u0000-\u2e7f]/.test(character) ? 0.56 : 1;
}

/** How many characters fit. */
function lengthWithin(characters: readonly string[], most: number): number {
  let length = 0;
  const end = characters.findIndex((character) => {
    length += characterLength(character);
    return length > most;
  });
  return end === -1 ? characters.length : end;
}

/** Where a line of that length breaks: not within a number or a Latin word, not between a quote and its text. */
function breakBefore(characters: readonly string[], most: number): number {
  const end = lengthWithin(characters, most);
  const possible = Array.from({ length: end }, (_, back) => end - back).find(
    (place) => mayBreakBetween(characters[place - 1], characters[place]),
  );
  return possible === undefined || possible < end / 2 ? end : possible;
}

function mayBreakBetween(
  before: string | undefined,
  after: string | undefined,
): boolean {
  return !(
    before === undefined ||
    after === undefined ||
    (/[\w.%-]/.test(before) && /[\w.%-]/.test(after)) ||
    /[\p{Ps}\p{Pi}]/u.test(before) ||
    /[\p{Pe}\p{Pf}\p{Po}]/u.test(after)
  );
}
