import { isInputObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Extraction } from '../../src/extraction/extraction.js';
import type { Graph } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { loadExtraction } from '../../src/loading/load-extraction.js';
import { loadPaths } from '../../src/loading/load-paths.js';
import { sourceTextOf } from '../../src/loading/source-text.js';
import { describeEngines } from '../support/engines.js';

import { askData } from './support/ask.js';
import { loadSecondDocument } from './support/load-test-graph.js';
import { secondText } from './support/second-document.js';

const passages = `query ($id: ID!) {
  document(id: $id) {
    articles(first: 100) {
      nodes { id start end text mentions(first: 100) { edges { evidence(first: 100) { start end quote } } } }
    }
  }
}`;

/** Pairs, joined signs, Windows line ends and a byte order mark: what offsets are lost at. */
const awkwardText = '头版\r\n😀双塔社区\r\n\r\n👩‍🌾来到双塔社区😀,“好”。\r\n末版';

describeEngines('Article.text', (openGraph) => {
  let graph: Graph;
  let statements: string[] = [];

  beforeAll(async () => {
    graph = await openGraph({
      onStatement: ({ text }) => {
        statements.push(text);
      },
    });
  });

  const load = async (): Promise<string> => {
    const source = sourceTextOf(
      Buffer.concat([Buffer.from('\ufeff'), Buffer.from(awkwardText)]),
    );
    const { document, refused } = await loadExtraction(
      graph,
      awkwardExtraction(source.sha256),
      { method: 'CURATED', source },
    );
    expect(refused).toEqual([]);
    return document;
  };

  it('holds every quote at the offsets of its evidence', async () => {
    const data = await askData(graph, passages, { id: await load() });
    const [article] = data.at('document', 'articles', 'nodes').items;
    const text = article?.at('text').text ?? '';
    expect(text).toBe(awkwardText.slice(4, -4));
    const quotes = article?.at('mentions', 'edges').items.map((edge) => {
      const evidence = edge.at('evidence', 0);
      const [start, end] = ['start', 'end'].map(
        (key) =>
          Number(evidence.at(key).value) - Number(article.at('start').value),
      );
      expect(text.slice(start, end)).toBe(evidence.at('quote').text);
      return evidence.at('quote').text;
    });
    expect(quotes).toEqual(['双塔社区', '双塔社区']);
  });

  it('is reached from the evidence that it holds', async () => {
    await loadSecondDocument(graph);
    const data = await askData(
      graph,
      '{ programs(where: { name: { eq: "清水节" } }) { nodes { relations(first: 100) { nodes { evidence { start end quote article { start text } } } } } } }',
    );
    const evidence = data
      .at('programs', 'nodes', 0, 'relations', 'nodes')
      .items.flatMap((relation) => relation.at('evidence').items);
    expect(evidence.length).toBeGreaterThan(3);
    for (const one of evidence) {
      const begin = Number(one.at('article', 'start').value);
      const [start, end] = ['start', 'end'].map(
        (key) => Number(one.at(key).value) - begin,
      );
      const text = one.at('article', 'text').text;
      expect(text.slice(start, end)).toBe(one.at('quote').text);
      expect(secondText).toContain(text);
    }
  });

  it('is null where the facts were loaded without their source', async () => {
    await loadPaths(graph, ['seeds'], {});
    const data = await askData(
      graph,
      '{ documents(where: { publisher: { contains: "株洲" } }) { nodes { articles { nodes { title text } } } } }',
    );
    const articles = data.at('documents', 'nodes', 0, 'articles', 'nodes');
    expect(articles.items).toHaveLength(5);
    for (const article of articles.items)
      expect(article.at('text').value).toBeNull();
  });

  it('is read only when it is selected', async () => {
    statements = [];
    await askData(
      graph,
      '{ articles { nodes { title end } } events { nodes { evidence { quote article { title } } } } }',
    );
    expect(statements).toHaveLength(2);
    expect(statements.join('\n')).not.toMatch(/\.text\b|properties\(/u);
    await askData(graph, '{ articles { nodes { title text } } }');
    expect(statements.at(-1)).toMatch(/\.text\b/u);
  });
});

describe('Article.text', () => {
  it('is neither filtered nor ordered by', () => {
    const compared = Object.values(buildSchema().getTypeMap())
      .filter(isInputObjectType)
      .filter(({ name }) => /^Article(Where|Order)$/u.test(name));
    expect(compared).toHaveLength(2);
    for (const type of compared) {
      const fields = type.getFields();
      expect(Object.keys(fields)).toContain('title');
      expect(Object.keys(fields)).not.toContain('text');
    }
  });
});

function awkwardExtraction(sha256: string): Extraction {
  const lines = ['😀双塔社区', '👩‍🌾来到双塔社区😀,“好”。'];
  const paragraphs = lines.map((line) => {
    const start = awkwardText.indexOf(line);
    return { start, end: start + line.length };
  });
  const surface = '双塔社区';
  const mentions = paragraphs.map((paragraph) => {
    const start = awkwardText.indexOf(surface, paragraph.start);
    return { start, end: start + surface.length, surface };
  });
  return {
    document: {
      id: 'awkward',
      title: '样报',
      publisher: '样报',
      sha256,
      length: awkwardText.length,
    },
    articles: [
      {
        ...{ id: 'a', title: '双塔社区', paragraphs, bylines: [] },
        start: paragraphs[0]?.start ?? 0,
        end: paragraphs[1]?.end ?? 0,
      },
    ],
    entities: [
      {
        ...{ id: 'c', kind: 'COMMUNITY', name: surface, aliases: [] },
        mentions,
      },
    ],
    relations: [],
    events: [],
    metrics: [],
  };
}
