import type { ResolvedDocument } from '../../resolution/resolved-document.js';

/** How much an article speaks of each thing that it names. */
export interface Salience {
  /** How often the article names a thing. */
  readonly countOf: (entity: string) => number;
  /** What it names most; the first of those named equally often. */
  readonly favourite: string | undefined;
}

/** A thing is no article's favourite for being named once. */
const leastOften = 3;

/** The salience of the things of each article, by the article's id; one pass over the document. */
export function salienceOf({
  sentences,
}: ResolvedDocument): ReadonlyMap<string, Salience> {
  const counts = new Map<string, Map<string, number>>();
  for (const { article, mentions } of sentences) {
    const named = counts.get(article.id) ?? new Map<string, number>();
    counts.set(article.id, named);
    for (const { entity, isNested, kind } of mentions) {
      if (isNested !== true && kind !== 'PERSON') {
        named.set(entity, (named.get(entity) ?? 0) + 1);
      }
    }
  }
  return new Map(
    [...counts].map(([id, named]) => [
      id,
      {
        countOf: (entity: string) => named.get(entity) ?? 0,
        favourite: favouriteOf(named),
      },
    ]),
  );
}

function favouriteOf(named: ReadonlyMap<string, number>): string | undefined {
  let favourite: string | undefined;
  let most = leastOften - 1;
  for (const [entity, count] of named) {
    if (count > most) {
      [favourite, most] = [entity, count];
    }
  }
  return favourite;
}
