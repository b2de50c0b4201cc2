import { describe, expect, it } from 'vitest';

import { officialDivisions } from '../../src/extraction/lexicon/areas/divisions.js';
import { linkDivisions } from '../../src/extraction/resolution/link-divisions.js';

/** The full name of each linked division, `-` where there is none. */
function link(names: string, city?: string): string {
  return linkDivisions(
    names.split(' ').map((name) => ({
      kind: /(街道|镇|乡)$/.test(name) ? 'STREET' : 'DISTRICT',
      name,
    })),
    city,
  )
    .map((division) => division?.fullName ?? '-')
    .join(' ');
}

describe('official divisions', () => {
  it('have codes by name, and parents by code', () => {
    const { areas, streets, nameOf, parentOf } = officialDivisions();
    expect(areas.get('天元区')).toEqual([430211]);
    expect(streets.get('月塘街道')).toBe(430202001);
    expect(parentOf(430202001)).toBe(430202);
    expect(nameOf.get(parentOf(430202) ?? 0)).toBe('株洲市');
    expect(parentOf(43)).toBeUndefined();
  });

  it('leave out a level that is no area: districts of Beijing, towns of Dongguan', () => {
    const { nameOf, parentOf } = officialDivisions();
    expect(nameOf.get(parentOf(110101) ?? 0)).toBe('北京市');
    expect(nameOf.get(parentOf(441900101) ?? 0)).toBe('东莞市');
  });

  it.each([
    ['株洲 天元区', '湖南省株洲市 湖南省株洲市天元区'],
    ['鼓楼区', '-'],
    ['福州市 鼓楼区', '福建省福州市 福建省福州市鼓楼区'],
    [
      '福州市 鼓楼区 南京 鼓楼区',
      '福建省福州市 福建省福州市鼓楼区 江苏省南京市 江苏省南京市鼓楼区',
    ],
    ['天元区 泰山街道', '湖南省株洲市天元区 湖南省株洲市天元区泰山路街道'],
    ['湖南省 城关镇', '湖南省 -'],
    ['幻想区', '-'],
  ])('%s are %s', (names, expected) => {
    expect(link(names)).toBe(expected);
  });

  it("tell a homonym by the newspaper's city", () => {
    expect(link('鼓楼区', '南京市')).toBe('江苏省南京市鼓楼区');
  });
});
