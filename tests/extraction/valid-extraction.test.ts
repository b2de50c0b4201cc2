import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extractPage } from '../../src/extraction/extract-page.js';
import { validateExtraction } from '../../src/loading/validate-extraction.js';
import { curatedPage, goldPagesOf } from './evaluation/gold-page.js';

const pages = [...goldPagesOf('development'), ...goldPagesOf('held-out')];

function problemsOf(text: string): readonly unknown[] {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const extraction = extractPage(text, {
    sha256,
    title: 'page',
    publisher: 'paper',
    date: '2024-04-15',
  });
  return validateExtraction(JSON.parse(JSON.stringify(extraction)), {
    file: 'page.txt',
    source: { sha256, text },
  }).problems;
}

describe('the loader accepts whatever extraction makes of a page', () => {
  it.each(pages.map(({ name, text }) => [name, text]))('%s', (_name, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  const curated = curatedPage();
  it.skipIf(curated === undefined)(
    'the page of the seeds (skipped without its text in SOURCES_DIR)',
    () => {
      expect(problemsOf(curated?.text ?? '')).toEqual([]);
    },
  );

  it('pages put together from lines of others, cut anywhere', () => {
    const lines = pages.flatMap(({ text }) => text.split('\n'));
    const page = fc
      .array(
        fc
          .tuple(
            fc.constantFrom(...lines),
            fc.integer({ min: 0, max: 60 }),
            fc.boolean(),
          )
          .map(([line, cut, isCut]) => (isCut ? line.slice(cut) : line)),
        { minLength: 1, maxLength: 30 },
      )
      .map((parts) => parts.join('\n'));
    fc.assert(
      fc.property(page, (text) => {
        expect(problemsOf(text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  // A day that no calendar has, a tab in a title, a name cut by a column and half an emoji each made the
  // loader refuse the page.
  it.each([
    [
      'lines folded at 17 characters',
      (text: string) => text.replaceAll(/([^\n]{17})(?=[^\n])/g, '$1\n'),
    ],
    ['tabs for commas', (text: string) => text.replaceAll(/[，,]/g, '\t')],
    ['emoji for full stops', (text: string) => text.replaceAll('。', '😀')],
    [
      'stray control characters',
      (text: string) => text.replaceAll(/(?<=[\u4e00-\u9fff])的/g, '\u0001的'),
    ],
    [
      'days that no calendar has',
      (text: string) => text.replaceAll(/\d+月\d+日/g, '2月30日'),
    ],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('pages with %s', (_, change) => {
    for (const { text } of pages) {
      expect(problemsOf(change(text))).toEqual([]);
    }
  });

  it('is the same each time', () => {
    for (const { text, sha256 } of pages) {
      expect(extractPage(text, { sha256 })).toEqual(
        extractPage(text, { sha256 }),
      );
    }
  });
});
