import { readFileSync } from 'node:fs';

import { beforeAll, expect, it } from 'vitest';

import type { Graph } from '../../src/graph/port.js';
import { extractChecked } from '../../src/ingesting/extract-checked.js';
import { ingestPage } from '../../src/ingesting/ingest-page.js';
import { describeEngines } from '../support/engines.js';

const page = readFileSync(
  new URL('../extraction/gold/development/community-life.txt', import.meta.url),
);
const description = {
  title: '社区生活版',
  publisher: '泉州时报',
  date: '2024-04-15',
  extract: extractChecked,
};

describeEngines('ingestPage', (openGraph) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await openGraph();
  });

  async function namesOf(kind: string): Promise<readonly unknown[]> {
    const rows = await graph.read({
      text: 'MATCH (n:Entity {kind: $kind}) RETURN n.name AS name ORDER BY name',
      parameters: { kind },
    });
    return rows.map(({ name }) => name);
  }

  it('loads what the page states, each passage verified', async () => {
    const report = await ingestPage(graph, page, description);
    expect(report.refused).toEqual([]);
    expect(report.created.documents).toBe(1);
    expect(report.created.entities).toBeGreaterThan(50);
    expect(report.created.relations).toBeGreaterThan(50);
    expect(await namesOf('PERSON')).toContain('洪雅婷');
    const rows = await graph.read({
      text: 'MATCH (v:Evidence) WHERE v.verified = false OR v.quote IS NULL RETURN count(*) AS unproved',
      parameters: {},
    });
    expect(rows).toEqual([{ unproved: 0 }]);
  });

  it('changes nothing when the page comes again', async () => {
    const report = await ingestPage(graph, page, description);
    expect(report.created).toEqual({ ...report.created, entities: 0 });
    expect(report.created.relations + report.updated.relations).toBe(0);
    expect(report.unchanged.relations).toBeGreaterThan(50);
  });

  it('takes a corrected page for the same document, and retracts what it no longer says', async () => {
    const corrected = Buffer.from(
      page.toString().replaceAll('洪雅婷', '洪雅静'),
    );
    const report = await ingestPage(graph, corrected, description);
    expect(report.created.documents).toBe(0);
    expect(report.retracted.entities).toBeGreaterThan(0);
    const people = await namesOf('PERSON');
    expect(people).toContain('洪雅静');
    expect(people).not.toContain('洪雅婷');
  });

  it('takes an area for the one that another page names with its city', async () => {
    await ingestPage(
      graph,
      Buffer.from('本报讯 湖南省株洲市天元区泰山街道12月1日召开会议。'),
      { ...description, title: '甲' },
    );
    await ingestPage(
      graph,
      Buffer.from('本报讯 天元区泰山街道12月2日召开会议。'),
      { ...description, title: '乙' },
    );
    const names = [
      ...(await namesOf('DISTRICT')),
      ...(await namesOf('STREET')),
    ];
    expect(names.filter((name) => name === '天元区')).toHaveLength(1);
    expect(names.filter((name) => name === '泰山街道')).toHaveLength(1);
  });

  it('refuses what is no text, and writes nothing', async () => {
    const before = await namesOf('PERSON');
    await expect(
      ingestPage(graph, Uint8Array.of(0, 1, 2, 3, 0, 255), description),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(
      ingestPage(graph, page, { ...description, date: '2024-13-01' }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await namesOf('PERSON')).toEqual(before);
  });
});

it('gives a page of another title or file another document', async () => {
  const { extractBytes } = await import('../../src/ingesting/extract-bytes.js');
  const idOf = (file: string, title?: string): string =>
    extractBytes(page, { file, ...(title === undefined ? {} : { title }) })
      .extraction.document.id;
  expect(idOf('a.txt')).toBe(idOf('a.txt'));
  expect(
    new Set([idOf('a.txt'), idOf('b.txt'), idOf('a.txt', '标题')]).size,
  ).toBe(3);
});
