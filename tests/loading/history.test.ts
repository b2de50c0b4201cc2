import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Extraction } from '../../src/extraction/extraction.js';
import type { Graph } from '../../src/graph/port.js';
import { loadExtraction } from '../../src/loading/load-extraction.js';
import { resolveIds } from '../../src/loading/resolve-ids.js';
import { retractDocument } from '../../src/loading/retract-document.js';
import { validateExtraction } from '../../src/loading/validate-extraction.js';
import { describeEngines } from '../support/engines.js';
import { emptyGraph, liveContents } from './live-contents.js';
import { sampleExtraction } from './sample-page.js';

/** Versions of the sample page's extraction that say less, or say it otherwise. */
const versions: fc.Arbitrary<Extraction> = fc
  .record({
    entities: fc.subarray([...sampleExtraction().entities]),
    relations: fc.subarray([...sampleExtraction().relations]),
    events: fc.subarray([...sampleExtraction().events]),
    metrics: fc.subarray([...sampleExtraction().metrics]),
    wording: fc.constantFrom('', '(改)'),
    id: fc.constantFrom('a', 'b'),
  })
  .map(({ wording, id, ...changes }) => {
    const known = new Set(changes.entities.map((entity) => entity.id));
    if (known.has('qingqiao') || known.has('zhao')) known.add('linjiang');
    const entities = sampleExtraction().entities.filter((entity) =>
      known.has(entity.id),
    );
    const has = (...ids: readonly string[]): boolean =>
      ids.every((each) => each.startsWith('a') || known.has(each));
    const events = changes.events.filter(() =>
      has('qingqiao', 'factory', 'linjiang'),
    );
    const relations = changes.relations
      .filter(({ subject, object }) => has(subject, object))
      .filter(({ event }) => event === undefined || events.length > 0)
      .map((relation) => ({
        ...relation,
        statement: `${relation.statement}${wording}`,
      }));
    const metrics = changes.metrics.filter(({ subject }) => has(subject));
    const document = { ...sampleExtraction().document, id };
    return sampleExtraction({
      ...{ document, entities, relations, events, metrics },
    });
  });

describe('Ids', () => {
  it('do not depend on the order or the local ids of a file', () => {
    const { entities } = sampleExtraction();
    const before = resolveIds(sampleExtraction());
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...entities], { minLength: entities.length }),
        fc.string(),
        (shuffled, prefix) => {
          const renamed = shuffled.map(({ within, ...entity }) => ({
            ...entity,
            id: `${prefix}${entity.id}`,
            ...(within === undefined ? {} : { within: `${prefix}${within}` }),
          }));
          const ids = resolveIds(
            sampleExtraction({ entities: renamed, events: [] }),
          );
          for (const { id } of entities) {
            expect(ids.entities.get(`${prefix}${id}`)).toBe(
              before.entities.get(id),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describeEngines('The live graph', (openGraph, engineName) => {
  let graph: Graph;
  const numRuns = engineName === 'grafeo' ? 20 : 4;

  beforeAll(async () => {
    graph = await openGraph();
  });

  const load = async (version: Extraction): Promise<string> => {
    const report = await loadExtraction(graph, version, { method: 'CURATED' });
    expect(report.refused).toEqual([]);
    return report.document;
  };

  it('depends on the last version of each document alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(versions, { minLength: 1, maxLength: 5 }),
        async (history) => {
          await emptyGraph(graph);
          for (const version of history) {
            expect(validateExtraction(version, { file: 'x' }).problems).toEqual(
              [],
            );
            await load(version);
          }
          const after = await liveContents(graph);
          const last = new Map(
            history.map((version) => [version.document.id, version]),
          );
          const retracted = await load(
            sampleExtraction({
              document: { ...sampleExtraction().document, id: 'c' },
            }),
          );
          await retractDocument(graph, retracted);
          expect(await liveContents(graph)).toEqual(after);

          await emptyGraph(graph);
          for (const version of last.values()) await load(version);
          expect(await liveContents(graph)).toEqual(after);
        },
      ),
      { numRuns },
    );
  });
});
