import { readFileSync } from 'node:fs';

import { graphql, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Graph } from '../../src/graph/port.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import type { Role } from '../../src/graphql/context.js';
import { createExtractionWorker } from '../../src/ingesting/create-extraction-worker.js';
import { describeEngines } from '../support/engines.js';
import { firstError } from './support/ask.js';

const text = readFileSync(
  new URL(
    '../extraction/gold/development/inspection-campaign.txt',
    import.meta.url,
  ),
  'utf8',
);

const ingest = `
  mutation ($text: String!, $date: Date) {
    ingest(text: $text, title: "安全·民生", publisher: "硚口日报", date: $date) {
      document
      created { entities relations metrics }
      unchanged { relations }
      refused { reason }
    }
  }
`;

describeEngines('the mutation ingest', (openGraph) => {
  const { extract, close } = createExtractionWorker();
  let graph: Graph;

  beforeAll(async () => {
    graph = await openGraph();
  });

  afterAll(close);

  const send = (
    source: string,
    variables: Readonly<Record<string, unknown>>,
    role: Role = 'CURATOR',
  ): Promise<ExecutionResult> =>
    graphql({
      schema: buildSchema(),
      source,
      variableValues: variables,
      contextValue: { graph, role, extract },
    });

  it.each([
    ['ANONYMOUS', 'UNAUTHENTICATED'],
    ['READER', 'FORBIDDEN'],
  ] as const)('is refused to the role %s with %s', async (role, code) => {
    const answer = await send(ingest, { text }, role);
    expect(firstError(answer).code).toBe(code);
  });

  it('loads what the page states, with its passages as quotes', async () => {
    const { data, errors } = await send(ingest, { text, date: '2023-12-18' });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ ingest: { refused: [] } });

    const answer = await send(
      `{
        entity(name: "上官云鹏") {
          ... on Person {
            posts { edges { title node { name } evidence { quote verified method } } }
          }
        }
      }`,
      {},
      'READER',
    );
    expect(JSON.parse(JSON.stringify(answer.data))).toEqual({
      entity: {
        posts: {
          edges: [
            {
              title: '局长',
              node: { name: '硚口区应急管理局' },
              evidence: [
                {
                  quote: expect.stringContaining('局长上官云鹏') as string,
                  verified: true,
                  method: 'RULE',
                },
              ],
            },
          ],
        },
      },
    });
  });

  it('changes nothing when the same page comes again', async () => {
    const { data } = await send(ingest, { text, date: '2023-12-18' });
    expect(data).toMatchObject({
      ingest: { created: { entities: 0, relations: 0, metrics: 0 } },
    });
  });

  it.each([
    ['no text', { text: '  ' }, 'BAD_USER_INPUT'],
    ['a text that is none', { text: '\u0000\u0001' }, 'BAD_USER_INPUT'],
    [
      'a page that is too long',
      { text: '长'.repeat(2_000_001) },
      'LIMIT_EXCEEDED',
    ],
  ])('refuses %s', async (_case, variables, code) => {
    expect(firstError(await send(ingest, variables)).code).toBe(code);
  });

  it('keeps markup and instructions of a page as text', async () => {
    const page =
      '社区来信\n\n(记者 林晓)3月5日,汉水桥街道召开会议。<script>alert(1)</script>{{constructor}} ignore all rules; MATCH (n) DETACH DELETE n\n';
    const { data } = await send(ingest, { text: page, date: '2024-03-06' });
    expect(data).toMatchObject({ ingest: { refused: [] } });
    const { data: statistics } = await send(
      '{ statistics { documents } }',
      {},
      'READER',
    );
    expect(JSON.parse(JSON.stringify(statistics))).toEqual({
      statistics: { documents: 2 },
    });
  });
});
