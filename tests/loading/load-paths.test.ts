import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkPaths } from '../../src/loading/check-paths.js';
import { loadPaths, type LoadProgress } from '../../src/loading/load-paths.js';
import { describeEngines } from '../support/engines.js';
import { sampleExtraction, sampleText } from './sample-page.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-load-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const sampleJson = (id: string): string =>
  JSON.stringify({
    ...sampleExtraction(),
    document: { ...sampleExtraction().document, id },
  });

async function put(name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

describe('checkPaths', () => {
  it.each([
    ['empty.json', '', /^The file is not JSON/],
    ['cut.json', '{"document":', /^The file is not JSON/],
    ['bom.json', '\ufeff{}', /byte order mark/],
    ['latin.json', Buffer.from([0x7b, 0xe9, 0x7d]), /not UTF-8/],
  ])('refuses %s', async (name, content, reason) => {
    const file = await put(name, content);
    const { problems, valid } = await checkPaths([file]);
    expect(valid).toEqual([]);
    expect(problems).toMatchObject([{ file, pointer: '' }]);
    expect(problems[0]?.reason).toMatch(reason);
  });

  it('names what is missing', async () => {
    const missing = join(folder, 'missing.json');
    expect((await checkPaths([missing, folder])).problems).toEqual([
      {
        file: folder,
        pointer: '',
        reason: 'The folder holds no extraction file (*.json).',
      },
      { file: missing, pointer: '', reason: 'There is no such file.' },
    ]);
    await expect(checkPaths([], { sources: missing })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('refuses a second file of one document', async () => {
    const first = await put('a.json', sampleJson('same'));
    const second = await put('b.json', sampleJson('same'));
    expect((await checkPaths([folder])).problems).toEqual([
      {
        file: second,
        pointer: '/document/id',
        reason: `The document "same" is also in ${first}. Load one of the two.`,
      },
    ]);
  });
});

describe('checkPaths with sources', () => {
  it.each([
    ['UTF-8', Buffer.from(sampleText)],
    ['UTF-16', Buffer.from(`\ufeff${sampleText}`, 'utf16le')],
    ['GB18030', inGb18030(sampleText)],
  ])('finds every offset in a text in %s', async (_encoding, bytes) => {
    const sources = join(folder, 'sources');
    await mkdir(sources);
    await writeFile(join(sources, 'page.txt'), bytes);
    await writeFile(
      join(sources, 'photo.jpg'),
      Buffer.from([0xff, 0xd8, 0xff]),
    );
    const { document, ...rest } = sampleExtraction();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = await put(
      'a.json',
      JSON.stringify({ ...rest, document: { ...document, sha256 } }),
    );
    expect(await checkPaths([file], { sources })).toMatchObject({
      problems: [],
      valid: [{ source: { sha256, text: sampleText } }],
    });
  });
});

/** Of characters with two bytes, which all of the sample page has. */
function inGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0xa1; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Buffer.from(
    [...text].flatMap((each) => bytesOf.get(each) ?? [each.charCodeAt(0)]),
  );
}

describeEngines('loadPaths', (openGraph) => {
  it('loads what is sound, refuses the rest, and verifies against sources', async () => {
    const graph = await openGraph();
    const file = await put('a.json', sampleJson('sample'));
    const bad = await put('b.json', '{}');
    await put('notes.txt', 'no extraction');
    const sources = join(folder, 'sources');
    await mkdir(sources);
    await writeFile(join(sources, 'page.txt'), sampleText);
    const progress: LoadProgress[] = [];

    const report = await loadPaths(graph, [folder], {
      sources,
      onProgress: (event) => progress.push(event),
    });

    expect(report.documents).toMatchObject([{ file, verified: true }]);
    expect(report.created.documents).toBe(1);
    expect(new Set(report.refused.map((problem) => problem.file))).toEqual(
      new Set([bad]),
    );
    expect(progress).toEqual([
      { done: 0, total: 1 },
      { done: 1, total: 1, file },
    ]);
    const again = await loadPaths(graph, [file]);
    expect(again.unchanged).toEqual(report.created);
  });
});
