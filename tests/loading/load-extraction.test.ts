import { beforeAll, beforeEach, expect, it } from 'vitest';

import type { Graph, Row } from '../../src/graph/port.js';
import { loadExtraction } from '../../src/loading/load-extraction.js';
import { noCounts, type LoadReport } from '../../src/loading/load-report.js';
import { retractDocument } from '../../src/loading/retract-document.js';
import { sourceTextOf } from '../../src/loading/source-text.js';
import { describeEngines } from '../support/engines.js';
import { emptyGraph, liveContents } from './live-contents.js';
import { sampleExtraction, sampleSource, sampleText } from './sample-page.js';

const all = {
  documents: 1,
  articles: 2,
  entities: 7,
  events: 1,
  relations: 10,
  mentions: 15,
  metrics: 1,
  evidence: 27,
};

describeEngines('loadExtraction', (openGraph) => {
  let graph: Graph;
  let statements: string[] = [];

  beforeAll(async () => {
    graph = await openGraph({
      onStatement: ({ kind, text }) => {
        if (kind === 'write') statements.push(text);
      },
    });
  });

  beforeEach(async () => {
    await emptyGraph(graph);
    statements = [];
  });

  const read = (text: string): Promise<readonly Row[]> =>
    graph.read({ text, parameters: {} });
  const load = (
    changes: Parameters<typeof sampleExtraction>[0] = {},
    options: { source?: typeof sampleSource; now?: string } = {},
  ): Promise<LoadReport> =>
    loadExtraction(graph, sampleExtraction(changes), {
      method: 'CURATED',
      now: new Date(options.now ?? '2024-01-01T00:00:00.000Z'),
      ...(options.source && { source: options.source }),
    });
  const otherDocument = (id: string) => ({
    document: { ...sampleExtraction().document, id },
  });
  const contents = (): Promise<readonly string[]> => liveContents(graph);

  it('creates everything, then finds it unchanged and writes nothing', async () => {
    expect(await load()).toMatchObject({
      created: all,
      updated: noCounts,
      unchanged: noCounts,
      retracted: noCounts,
      refused: [],
    });
    statements = [];
    expect(await load({}, { now: '2025-01-01T00:00:00.000Z' })).toMatchObject({
      created: noCounts,
      updated: noCounts,
      unchanged: all,
      retracted: noCounts,
    });
    expect(
      statements.filter((text) => /CREATE|SET|DELETE n|DELETE r/.test(text)),
    ).toEqual([]);
  });

  it('stores names for search and spans for dates', async () => {
    await load();
    expect(
      await read(
        'MATCH (n:Street) RETURN n.name AS name, n.pinyin AS pinyin, n.nameLower AS lower, n.level AS level',
      ),
    ).toEqual([
      {
        name: '青桥街道',
        pinyin: 'qing qiao jie dao',
        lower: '青桥街道\nqingqiaojiedao\nqqjd',
        level: 'SUBDISTRICT',
      },
    ]);
    expect(
      await read(
        'MATCH (n:Event) RETURN n.dateEarliest AS first, n.dateLatest AS last, n.confidence AS confidence',
      ),
    ).toEqual([{ first: '2023-01-01', last: '2023-01-01', confidence: 1 }]);
  });

  it('gives every relation evidence, and derives what events, mentions and figures imply', async () => {
    await load();
    expect(
      await read(
        'MATCH ()-[r]->() WHERE r.id IS NOT NULL AND NOT EXISTS { MATCH (v:Evidence {fact: r.id}) } RETURN count(r) AS bare',
      ),
    ).toEqual([{ bare: 0 }]);
    const derived = await read(
      'MATCH (s)-[r]->(o) WHERE type(r) IN ["ACTED_IN", "LOCATED_IN", "MEASURES"] RETURN s.name AS s, type(r) AS type, r.role AS role, r.statement AS statement, o.name AS o',
    );
    expect(
      derived.map((row) => JSON.stringify(Object.values(row))).sort(),
    ).toEqual(
      [
        [
          '检查企业数',
          'MEASURES',
          null,
          '青桥街道的指标:检查企业数 120 家(2023)',
          '青桥街道',
        ],
        [
          '甲化工厂',
          'ACTED_IN',
          'TARGET',
          '甲化工厂 参与「青桥街道安全检查」(对象)',
          '青桥街道安全检查',
        ],
        [
          '青桥街道',
          'ACTED_IN',
          'ACTOR',
          '青桥街道 参与「青桥街道安全检查」(行动方)',
          '青桥街道安全检查',
        ],
        [
          '青桥街道安全检查',
          'LOCATED_IN',
          null,
          '「青桥街道安全检查」发生于青桥街道',
          '青桥街道',
        ],
      ]
        .map((row) => JSON.stringify(row))
        .sort(),
    );
  });

  it('quotes what the source has, keeps it, and verifies only then', async () => {
    await load();
    expect(
      await read('MATCH (v:Evidence) WHERE v.verified RETURN v.id AS id'),
    ).toEqual([]);
    const report = await load({}, { source: sampleSource });
    expect(report.updated).toEqual({
      ...noCounts,
      ...{ articles: all.articles, evidence: all.evidence },
    });
    const [row] = await read(
      'MATCH (v:Evidence {factType: "INSPECTED"}) RETURN v.quote AS quote, v.verified AS verified',
    );
    expect(row).toEqual({
      quote: '青桥街道对甲化工厂开展安全检查',
      verified: true,
    });
    expect((await load()).unchanged).toEqual(all);
  });

  const texts = async (): Promise<readonly unknown[]> => {
    const rows = await read(
      'MATCH (n:Article) RETURN n.position AS position, n.text AS text ORDER BY position',
    );
    return rows.map(({ text }) => text);
  };
  const [firstText, secondText] = sampleExtraction().articles.map(
    ({ start, end }) => sampleText.slice(start, end),
  );

  it('gives articles the text of the source, and keeps it when loaded again without', async () => {
    await load();
    expect(await texts()).toEqual([null, null]);
    await load({}, { source: sampleSource });
    expect(await texts()).toEqual([firstText, secondText]);
    expect((await load()).unchanged).toEqual(all);
    expect(await texts()).toEqual([firstText, secondText]);
    const quotes = await read(
      'MATCH (v:Evidence)-[:IN_ARTICLE]->(a:Article) RETURN v.quote AS quote, v.start - a.start AS start, v.end - a.start AS end, a.text AS text',
    );
    expect(quotes).toHaveLength(all.evidence);
    for (const { quote, start, end, text } of quotes)
      expect(String(text).slice(Number(start), Number(end))).toBe(quote);
  });

  it('has no text of an article that was cut anew without the source', async () => {
    await load({}, { source: sampleSource });
    const articles = sampleExtraction().articles.map((article, index) =>
      index === 0 ? { ...article, end: article.end + 1 } : article,
    );
    expect((await load({ articles })).updated).toMatchObject({ articles: 1 });
    expect(await texts()).toEqual([null, secondText]);
    await load({ articles }, { source: sampleSource });
    expect(await texts()).toEqual([`${firstText ?? ''}\n`, secondText]);
  });

  it('takes the text of a changed document, or none when it comes without', async () => {
    await load({}, { source: sampleSource });
    const source = sourceTextOf(
      Buffer.from(sampleText.replace('责令整改', '要求整改')),
    );
    const document = {
      ...sampleExtraction().document,
      sha256: source.sha256,
    };
    expect((await load({ document }, { source })).updated).toMatchObject({
      ...{ documents: 1, articles: 1 },
    });
    expect(await texts()).toEqual([
      firstText?.replace('责令整改', '要求整改'),
      secondText,
    ]);
    expect((await load()).updated).toMatchObject({ articles: 2 });
    expect(await texts()).toEqual([null, null]);
  });

  it('keeps no text of what is retracted', async () => {
    const { document } = await load({}, { source: sampleSource });
    await retractDocument(graph, document);
    const retracted = await read(
      'MATCH (n:Retracted) WHERE n.kind = "ARTICLE" RETURN properties(n) AS n',
    );
    expect(retracted).toHaveLength(2);
    for (const { n } of retracted) {
      expect(Object.keys(n ?? {})).toContain('title');
      expect(Object.keys(n ?? {})).not.toContain('text');
    }
    await load();
    expect(await texts()).toEqual([null, null]);
  });

  it('retracts what a changed document no longer says, and revives it', async () => {
    await load();
    const before = await contents();
    const { entities, relations } = sampleExtraction();
    const report = await load({
      entities: entities.filter(({ id }) => id !== 'company'),
      relations: relations.filter(({ id }) => id !== 'r5'),
      metrics: [],
    });
    expect(report.retracted).toEqual({
      ...noCounts,
      entities: 1,
      relations: 2,
      mentions: 1,
      metrics: 1,
      evidence: 4,
    });
    expect(
      await read(
        'MATCH (n:Retracted) WHERE n.name = "乙环保公司" AND n.kind IS NOT NULL RETURN labels(n) AS labels, n.retractedAt AS at, n.retractedLabel AS label, n.recordedAt AS recorded',
      ),
    ).toEqual([
      {
        labels: ['Retracted'],
        at: '2024-01-01T00:00:00.000Z',
        label: 'Entity',
        recorded: '2024-01-01T00:00:00.000Z',
      },
    ]);
    expect(
      await read(
        'MATCH (n:RetractedRelation) WHERE n.type = "PARTICIPATES_IN" RETURN n.statement AS statement',
      ),
    ).toEqual([{ statement: '乙环保公司加入清河行动。' }]);

    const again = await load();
    expect(again.created).toEqual(report.retracted);
    expect(await contents()).toEqual(before);
    expect(
      await read('MATCH (n) WHERE n.retractedAt IS NOT NULL RETURN n.id AS id'),
    ).toEqual([]);
  });

  it('updates a fact that is told otherwise', async () => {
    await load();
    const relations = sampleExtraction().relations.map((relation) =>
      relation.id === 'r4'
        ? { ...relation, statement: '改写后的说法。' }
        : relation,
    );
    const report = await load(
      { relations },
      { now: '2025-01-01T00:00:00.000Z' },
    );
    expect(report.updated).toEqual({ ...noCounts, relations: 1, evidence: 1 });
    expect(
      await read(
        'MATCH ()-[r:RUNS]->() RETURN r.statement AS statement, r.recordedAt AS at',
      ),
    ).toEqual([
      { statement: '改写后的说法。', at: '2024-01-01T00:00:00.000Z' },
    ]);
  });

  it('drops what is no longer said of a thing that stays', async () => {
    await load();
    const report = await load({
      entities: sampleExtraction().entities.map(
        ({ id, kind, name, within, properties, mentions }) => ({
          ...{ id, kind, name, mentions, aliases: [] },
          ...(within && { within }),
          ...(properties && { properties }),
        }),
      ),
    });
    expect(report.updated).toEqual({ ...noCounts, entities: 1 });
    expect(
      await read(
        'MATCH (n:District) RETURN n.summary AS summary, n.aliases AS aliases, n.nameLower AS lower',
      ),
    ).toEqual([
      { summary: null, aliases: [], lower: '临江区\nlinjiangqu\nljq' },
    ]);
  });

  it('keeps what another document supports, as that document puts it', async () => {
    await load(otherDocument('b-later'));
    const alone = await contents();
    const relations = sampleExtraction().relations.map((relation) => ({
      ...relation,
      statement: '先一份文件的说法。',
    }));
    const first = await load({ ...otherDocument('a-earlier'), relations });
    expect(first.created).toMatchObject({ entities: 0, events: 0, metrics: 0 });
    const report = await retractDocument(graph, first.document, {
      now: new Date('2024-02-01T00:00:00.000Z'),
    });
    expect(report.retracted).toMatchObject({
      documents: 1,
      articles: 2,
      entities: 0,
      relations: 1,
    });
    expect(await contents()).toEqual(alone);
  });

  it('ends at the same graph in whichever order documents are loaded', async () => {
    const documents = ['a', 'b', 'c'].map((id) => ({
      ...otherDocument(id),
      entities: sampleExtraction().entities.map((entity) => ({
        ...entity,
        aliases: [...entity.aliases, `别名${id}`],
        summary: `文件${id}的说明`,
      })),
      relations: sampleExtraction().relations.map((relation) => ({
        ...relation,
        statement: `文件${id}的说法`,
      })),
    }));
    for (const document of documents) await load(document);
    const forward = await contents();
    for (const document of documents) {
      expect((await load(document)).unchanged.relations).toBe(all.relations);
    }
    await emptyGraph(graph);
    for (const document of documents.toReversed()) await load(document);
    expect(await contents()).toEqual(forward);
  });

  it('makes one graph of documents that are loaded at the same time', async () => {
    // Without new nodes no unique key can tell the loads that they meet.
    const relations = sampleExtraction().relations.filter(
      ({ event }) => event === undefined,
    );
    const known = {
      ...otherDocument('z'),
      relations: [],
      events: [],
      metrics: [],
    };
    const documents = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      ...known,
      ...otherDocument(id),
      relations,
    }));
    await load(known);
    for (const document of documents) await load(document);
    const oneByOne = await contents();
    await emptyGraph(graph);
    await load(known);
    await Promise.all(documents.map((document) => load(document)));
    expect(await contents()).toEqual(oneByOne);
  });

  it('leaves nothing live when the last document is retracted', async () => {
    const { document } = await load();
    const report = await retractDocument(graph, document);
    expect(report.retracted).toEqual(all);
    expect(await contents()).toEqual([]);
    await expect(retractDocument(graph, document)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('refuses an extraction with problems and writes nothing', async () => {
    const report = await load({ articles: [] });
    expect(report.created).toEqual(noCounts);
    expect(report.refused.length).toBeGreaterThan(0);
    expect(await contents()).toEqual([]);
  });

  it('keeps values that look like Cypher as values', async () => {
    const title = "'}) DETACH DELETE n // `x` \\u0027 $rows {0}";
    const articles = sampleExtraction().articles.map((article) => ({
      ...article,
      title,
    }));
    await load({ articles });
    expect(
      await read('MATCH (n:Article) RETURN DISTINCT n.title AS title'),
    ).toEqual([{ title }]);
  });
});

describeEngines('A load that fails', (openGraph) => {
  it('case 32: leaves nothing, whichever statement fails', async () => {
    const graph = await openGraph();
    const live = async (): Promise<unknown> =>
      graph.read({ text: 'MATCH (n) RETURN count(n) AS n', parameters: {} });
    let statements = Number.POSITIVE_INFINITY;
    for (let failing = 0; failing < statements; failing++) {
      let count = 0;
      const failingGraph: Graph = {
        ...plain(graph),
        write: (work, options) =>
          graph.write(
            (transaction) =>
              work({
                run: (statement) => {
                  if (count++ === failing) throw new Error('injected');
                  return transaction.run(statement);
                },
              }),
            options,
          ),
      };
      const load = loadExtraction(failingGraph, sampleExtraction(), {
        method: 'CURATED',
      });
      const failed = await load.then(
        () => false,
        () => true,
      );
      if (!failed) statements = count;
      else expect(await live()).toEqual([{ n: 0 }]);
    }
    expect(statements).toBeLessThan(60);
  });
});

function plain(graph: Graph): Omit<Graph, 'write'> {
  return {
    engineName: graph.engineName,
    fullText: graph.fullText,
    open: () => graph.open(),
    read: (statement, options) => graph.read(statement, options),
    ping: () => graph.ping(),
    saveCopy: (file) => graph.saveCopy(file),
    close: () => graph.close(),
  };
}
