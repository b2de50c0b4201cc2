import { expect, it } from 'vitest';

import { groupMentions } from '../../../src/explorer/views/entity/mentions/group-mentions.js';

it('puts the mentions of one article together, also when they come apart', () => {
  const mention = (
    id: string,
    article: string,
  ): { id: string; article: { id: string } } => ({
    id,
    article: { id: article },
  });
  expect(
    groupMentions([
      mention('1', 'a'),
      mention('2', 'b'),
      mention('3', 'a'),
    ]).map(({ article, mentions }) => [
      article.id,
      mentions.map(({ id }) => id),
    ]),
  ).toEqual([
    ['a', ['1', '3']],
    ['b', ['2']],
  ]);
});
