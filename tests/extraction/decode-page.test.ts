import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  decodePage,
  maximumPageLength,
} from '../../src/extraction/decode-page.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the text of a page', () => {
  it.each([
    ['UTF-8', utf8('株洲日报\r\n'), '株洲日报\r\n'],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['UTF-16, little end', Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e), '中'],
    ['UTF-16, big end', Uint8Array.of(0xfe, 0xff, 0x4e, 0x2d), '中'],
    [
      'GB18030',
      // 株洲日报，2023
      Uint8Array.of(
        ...[0xd6, 0xea, 0xd6, 0xde, 0xc8, 0xd5, 0xb1, 0xa8, 0xa3, 0xac],
        ...[0x32, 0x30, 0x32, 0x33],
      ),
      '株洲日报，2023',
    ],
  ])('is read from %s', (_, bytes, text) => {
    expect(decodePage(bytes)).toBe(text);
  });

  it('comes back from UTF-8 as it was', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(
        (each) =>
          each.trim() !== '' &&
          !each.startsWith('\ufeff') &&
          !/[\0-\x1f\x7f]/.test(each),
      );
    fc.assert(
      fc.property(text, (each) => {
        expect(decodePage(utf8(each))).toBe(each);
      }),
    );
  });
});

describe('what is no page', () => {
  it.each([
    ['nothing', utf8('')],
    ['blanks', utf8(' \r\n\u3000')],
    ['a NUL', utf8('株洲\0日报')],
    ['control characters', Uint8Array.of(0x41, 1, 2, 3, 4, 5)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0)],
    ['Latin-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x64, 0xe9, 0x6a)],
    ['UTF-8 that is cut', utf8('株洲日报全媒体').subarray(0, 20)],
    ['UTF-16 that is cut', Uint8Array.of(0xff, 0xfe, 0x2d)],
    ['bytes at random', Uint8Array.from({ length: 99 }, (_, n) => 128 + n)],
  ])('%s is refused', (_, bytes) => {
    expect(() => decodePage(bytes)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });

  it.each([
    ['in characters', 'a', maximumPageLength + 1],
    ['in bytes', '字', maximumPageLength * 2],
  ])('a page that is too long %s is refused', (_, unit, count) => {
    expect(() => decodePage(utf8(unit.repeat(count)))).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });

  it('a page of just the limit is read', () => {
    const text = '字'.repeat(maximumPageLength);
    expect(decodePage(utf8(text))).toHaveLength(maximumPageLength);
  });
});
