import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly {
    readonly key: string;
    readonly value: Readonly<Record<string, unknown>>;
  }[];
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const token = 'a-token-of-the-tests';
let folder: string;
let collector: Server;
let app: App;
const bodies: string[] = [];

/** What the collector has got so far, one object an export. */
const exports = (): Export[] =>
  bodies.map((body) => JSON.parse(body) as Export);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-traces-'));
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      if (request.url === '/v1/traces') bodies.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const address = collector.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  app = createApp(
    loadConfig({
      PORT: '0',
      DATA_DIR: join(folder, 'store'),
      AUTH_TOKEN: token,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${String(port)}/`,
    }),
    { logger: pino({ level: 'silent' }), onFailure: () => undefined },
  );
  const url = await app.start();
  const ask = async (headers: Record<string, string>): Promise<void> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        query:
          'query Find($text: String!) { search(text: $text) { totalCount } }',
        variables: { text: 'very-private-words' },
      }),
    });
    await response.text();
  };
  await ask({
    traceparent,
    authorization: `Bearer ${token}`,
    'x-request-id': 'traced-1',
  });
  await ask({ traceparent: 'nonsense' });
  // Closing sends what has not been sent yet.
  await app.close();
});

afterAll(async () => {
  collector.close();
  await rm(folder, { recursive: true });
});

const spans = (): Span[] =>
  exports().flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap((scope) => scope.spans),
    ),
  );

function attributesOf(span: Span | undefined): Record<string, unknown> {
  return Object.fromEntries(
    (span?.attributes ?? []).map(({ key, value }) => [
      key,
      Object.values(value)[0],
    ]),
  );
}

describe('a traced request', () => {
  it("goes on with the caller's trace, with its plan and its statement below", () => {
    const [traceId, parentSpanId] = traceparent.split('-').slice(1);
    const own = spans().filter((span) => span.traceId === traceId);
    const request = own.find(({ name }) => name === 'graphql query');
    expect(request?.parentSpanId).toBe(parentSpanId);
    expect(attributesOf(request)).toMatchObject({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Find',
      'civicgraph.code': 'OK',
      'civicgraph.request_id': 'traced-1',
      'http.response.status_code': 200,
    });
    const below = own.filter((span) => span.parentSpanId === request?.spanId);
    expect(below.map(({ name }) => name).sort()).toEqual(['plan', 'statement']);
    const statement = below.find(({ name }) => name === 'statement');
    expect(attributesOf(statement)).toEqual({
      'civicgraph.statement': expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      'civicgraph.statement.kind': 'read',
    });
    expect(
      BigInt(statement?.endTimeUnixNano ?? 0) >=
        BigInt(statement?.startTimeUnixNano ?? 0),
    ).toBe(true);
  });

  it('begins a trace of its own when the caller names none', () => {
    const roots = spans().filter(
      ({ name, parentSpanId }) =>
        name === 'graphql query' && (parentSpanId ?? '') === '',
    );
    expect(roots).toHaveLength(1);
  });

  it('tells who sends it', () => {
    const [first] = exports();
    expect(
      first?.resourceSpans[0]?.resource.attributes.map(({ key }) => key),
    ).toEqual(['service.name']);
  });

  it('case 36: holds neither tokens nor values nor statements', () => {
    const everything = bodies.join('');
    expect(everything).not.toContain(token);
    expect(everything).not.toContain('very-private-words');
    expect(everything).not.toContain('MATCH');
  });
});
