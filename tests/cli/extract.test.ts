import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Extraction } from '../../src/extraction/extraction.js';
import { run } from './support/run.js';

const text = `湖滨区晨光街道

志愿者上门送药

本报讯(记者 林晓燕 通讯员 周启明)3月5日,晨光街道在文昌社区启动“送药上门”活动,42名志愿者报名。

湖滨区卫健局副局长方志成介绍,活动全年服务老人1200人次。<script>alert(1)</script>
`;

// The same characters in GB18030: 湖滨区晨光街道, a line end, 方志成介绍，…
const gb18030 = Uint8Array.from([
  0xba, 0xfe, 0xb1, 0xf5, 0xc7, 0xf8, 0xb3, 0xbf, 0xb9, 0xe2, 0xbd, 0xd6, 0xb5,
  0xc0, 0xd5, 0xd9, 0xbf, 0xaa, 0xbb, 0xe1, 0xd2, 0xe9, 0xa1, 0xa3, 0x0a,
]);

let folder: string;
let page: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'civicgraph-extract-'));
  page = join(folder, 'page.txt');
  await writeFile(page, text);
  await writeFile(join(folder, 'gb.txt'), gb18030);
  await writeFile(join(folder, 'binary.txt'), Uint8Array.of(0, 1, 2, 0));
  await writeFile(join(folder, 'empty.txt'), ' \n');
});

afterAll(() => rm(folder, { recursive: true }));

describe('civicgraph extract', () => {
  it('prints the Extraction JSON, which check accepts with the page', async () => {
    const { exitCode, out } = await run([
      'extract',
      page,
      '--date',
      '2024-03-06',
      '--publisher',
      '湖滨日报',
    ]);
    expect(exitCode).toBe(0);
    const extraction = JSON.parse(out) as Extraction;
    expect(extraction.document).toMatchObject({
      publisher: '湖滨日报',
      date: '2024-03-06',
      length: text.length,
    });
    for (const { mentions } of extraction.entities) {
      for (const { start, end, surface } of mentions) {
        expect(text.slice(start, end)).toBe(surface);
      }
    }
    expect(extraction.entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['方志成', '晨光街道', '湖滨区卫健局']),
    );
    expect(out).not.toContain('"surface": "<script');
    const json = join(folder, 'page.json');
    await writeFile(json, out);
    const check = await run(['check', json, '--sources', folder]);
    expect(check.out).toBe(
      '1 file checked, 1 against the source text: 0 problems\n',
    );
  });

  it('prints tables to read over', async () => {
    const { exitCode, out } = await run([
      'extract',
      page,
      '--date',
      '2024-03-06',
      '--format',
      'table',
    ]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Articles \(1\)$/m);
    expect(out).toMatch(/^林晓燕 +REPORTED +志愿者上门送药 +REPORTER/m);
    expect(out).toMatch(/^方志成 +HOLDS_POST +湖滨区卫健局 +副局长/m);
    expect(out).toMatch(/^2024-03-05 /m);
  });

  it('says what a page without a date is short of', async () => {
    const { exitCode, notes } = await run(['extract', page]);
    expect(exitCode).toBe(0);
    expect(notes.join('\n')).toContain('--date YYYY-MM-DD');
  });

  it('reads GB18030', async () => {
    const { exitCode, out } = await run([
      'extract',
      join(folder, 'gb.txt'),
      '--date',
      '2024-03-06',
    ]);
    expect(exitCode).toBe(0);
    expect(out).toContain('晨光街道');
  });

  it.each([
    ['a file that is not there', 'nowhere.txt', 'nowhere.txt'],
    ['a binary file', 'binary.txt', ''],
    ['an empty file', 'empty.txt', ''],
  ])('exits with 2 and one sentence for %s', async (_case, file, named) => {
    const { exitCode, out, notes } = await run(['extract', join(folder, file)]);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^civicgraph: .+\.$/);
    expect(notes[0]).toContain(named);
  });

  it('exits with 2 for a date that is none', async () => {
    const { exitCode, notes } = await run([
      'extract',
      page,
      '--date',
      '6.3.2024',
    ]);
    expect(exitCode).toBe(2);
    expect(notes[0]).toContain('6.3.2024');
    expect(notes[0]).toContain('YYYY-MM-DD');
  });
});

describe('civicgraph ingest', () => {
  it('extracts and loads, and changes nothing the second time', async () => {
    const environment = { DATA_DIR: join(folder, 'store') };
    const parameters = ['ingest', page, '--date', '2024-03-06'];
    const first = await run(parameters, environment);
    expect(first.exitCode).toBe(0);
    expect(first.out).toContain(
      '1 document loaded, 1 verified against the source text',
    );
    expect(first.notes).toEqual([`Loaded ${page} (1 of 1)`]);
    const second = await run(parameters, environment);
    expect(second.out).toContain('nothing changed');
  });

  it('reports the pages that it refuses, and ingests the others', async () => {
    const { exitCode, out, notes } = await run(
      ['ingest', join(folder, 'binary.txt'), page, '--date', '2024-03-06'],
      { DATA_DIR: join(folder, 'another') },
    );
    expect(exitCode).toBe(2);
    expect(out).toContain('1 document loaded');
    expect(out).toContain('1 problem');
    expect(notes.join('\n')).toContain('binary.txt: ');
  });
});
