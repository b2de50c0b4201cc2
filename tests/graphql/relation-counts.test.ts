import { beforeAll, expect, it } from 'vitest';

import type { ExtractedRelation } from '../../src/extraction/extraction.js';
import type { Graph } from '../../src/graph/port.js';
import { loadExtraction } from '../../src/loading/load-extraction.js';
import { retractDocument } from '../../src/loading/retract-document.js';
import { relationTypeNames } from '../../src/ontology/relation-types.js';
import { describeEngines } from '../support/engines.js';
import { passage, sampleExtraction } from '../loading/sample-page.js';

import { askData } from './support/ask.js';
import { loadTestGraph } from './support/load-test-graph.js';

const counted = relationTypeNames.filter((type) => type !== 'MENTIONED_IN');
const counts = 'relationCounts { type direction count }';

/** What `relations` says of every type and direction, `PART_OF_IN: 3` and so on. */
const totals = counted
  .flatMap((type) =>
    ['OUT', 'IN'].map(
      (direction) =>
        `${type}_${direction}: relations(types: [${type}], direction: ${direction}) { totalCount }`,
    ),
  )
  .join(' ');

describeEngines('relationCounts', (openGraph) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await openGraph({ readDeadline: 60_000 });
    await loadTestGraph(graph);
  });

  const countsOf = async (name: string): Promise<readonly unknown[]> => {
    const data = await askData(
      graph,
      'query ($name: String!) { entity(name: $name) { relationCounts { type direction count } } }',
      { name },
    );
    return data
      .at('entity', 'relationCounts')
      .items.map(({ value }) => Object.values(value as object).join(' '));
  };

  it('agrees with the totals of relations, for every entity, type and direction', async () => {
    const roots = await askData(
      graph,
      `{ statistics { entities } ${[
        'districts',
        'streets',
        'communities',
        'enterprises',
        'organizations',
        'programs',
        'people',
        'places',
        'events',
      ]
        .map((list) => `${list}(first: 100) { nodes { id } }`)
        .join(' ')} }`,
    );
    const ids = Object.keys(roots.value as object)
      .flatMap((list) => roots.at(list, 'nodes').items)
      .map((node) => node.at('id').text);
    expect(ids).toHaveLength(Number(roots.at('statistics', 'entities').value));
    for (let from = 0; from < ids.length; from += 100) {
      const data = await askData(
        graph,
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { all: relations { totalCount } ${counts} ${totals} } } }`,
        { ids: ids.slice(from, from + 100) },
      );
      for (const node of data.at('nodes').items) {
        const expected = [...counted].sort().flatMap((type) =>
          ['OUT', 'IN'].flatMap((direction) => {
            const count = node.at(`${type}_${direction}`, 'totalCount').value;
            return count === 0 ? [] : [{ type, direction, count }];
          }),
        );
        expect(node.at('relationCounts').value).toEqual(expected);
        const sum = expected.reduce((all, { count }) => all + Number(count), 0);
        expect(node.at('all', 'totalCount').value).toBe(sum);
      }
    }
  });

  it('takes the measured entity for the subject, and leaves mentions out', async () => {
    expect(await countsOf('云泽文旅公司')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^AWARDED IN \d/u)]),
    );
    expect(await countsOf('清水节')).toContain('MEASURES OUT 2');
    for (const name of ['清水节', '云泽文旅公司'])
      expect((await countsOf(name)).join()).not.toContain('MENTIONED_IN');
  });

  it('counts a relation of an entity to itself once each way', async () => {
    const self: ExtractedRelation = {
      ...{ id: 'self', type: 'PART_OF', confidence: 1 },
      ...{ subject: 'river-campaign', object: 'river-campaign' },
      statement: '清河行动包含清河行动。',
      evidence: [passage('临江区启动清河行动,乙')],
    };
    const { document, refused } = await loadExtraction(
      graph,
      sampleExtraction({ relations: [self] }),
      { method: 'CURATED' },
    );
    expect(refused).toEqual([]);
    expect(await countsOf('清河行动')).toEqual([
      'PART_OF OUT 1',
      'PART_OF IN 1',
    ]);
    await retractDocument(graph, document);
  });

  it('forgets what is retracted', async () => {
    const load = () =>
      loadExtraction(graph, sampleExtraction(), { method: 'CURATED' });
    await load();
    expect(await countsOf('清河行动')).toEqual([
      'PARTICIPATES_IN IN 1',
      'RUNS IN 1',
    ]);
    const { relations } = sampleExtraction();
    await loadExtraction(
      graph,
      sampleExtraction({
        relations: relations.filter(({ type }) => type !== 'RUNS'),
      }),
      { method: 'CURATED' },
    );
    expect(await countsOf('清河行动')).toEqual(['PARTICIPATES_IN IN 1']);
  });
});
