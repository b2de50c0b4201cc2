import { groupBy } from '../../../components/group-by.js';

interface Mention {
  readonly article: { readonly id: string };
}

export interface ArticleMentions<T extends Mention> {
  readonly article: T['article'];
  readonly mentions: readonly T[];
}

/** Mentions by the article that they stand in, in the order in which they came. */
export function groupMentions<T extends Mention>(
  mentions: readonly T[],
): readonly ArticleMentions<T>[] {
  return [...groupBy(mentions, ({ article }) => article.id).values()].flatMap(
    (group) =>
      group[0] === undefined
        ? []
        : [{ article: group[0].article, mentions: group }],
  );
}
