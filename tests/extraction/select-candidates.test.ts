import { describe, expect, it } from 'vitest';

import type {
  Candidate,
  TaggedPassage,
} from '../../src/extraction/recognition/candidate-rule.js';
import { selectCandidates } from '../../src/extraction/recognition/select-candidates.js';

type Row = readonly [Candidate['kind'], string, number?];

function selected(text: string, rows: readonly Row[]): readonly string[] {
  const candidates = rows.map(([kind, name, confidence = 0.9]): Candidate => {
    const start = text.indexOf(name);
    return {
      kind,
      start,
      end: start + name.length,
      confidence,
      form: 'NAME',
      rule: 'test',
    };
  });
  return selectCandidates(candidates, { text } as TaggedPassage).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe('selection among candidates', () => {
  it.each<readonly [string, string, readonly Row[], readonly string[]]>([
    [
      'keeps a street in the name of its office',
      '月塘街道综合执法队',
      [
        ['STREET', '月塘街道'],
        ['ORGANIZATION', '月塘街道综合执法队'],
      ],
      ['ORGANIZATION 月塘街道综合执法队', 'STREET 月塘街道'],
    ],
    [
      'drops what crosses a longer name',
      '月塘街道检察院小区',
      [
        ['ORGANIZATION', '月塘街道检察院'],
        ['COMMUNITY', '检察院小区'],
      ],
      ['ORGANIZATION 月塘街道检察院'],
    ],
    [
      'drops a part of the same kind',
      '石峰区人大常委会',
      [
        ['ORGANIZATION', '石峰区人大'],
        ['ORGANIZATION', '石峰区人大常委会'],
      ],
      ['ORGANIZATION 石峰区人大常委会'],
    ],
    [
      'keeps the body that a section belongs to',
      '硚口区消防救援大队监督科',
      [
        ['ORGANIZATION', '硚口区消防救援大队'],
        ['ORGANIZATION', '硚口区消防救援大队监督科'],
      ],
      [
        'ORGANIZATION 硚口区消防救援大队监督科',
        'ORGANIZATION 硚口区消防救援大队',
      ],
    ],
    [
      'keeps a district in the name of a zone',
      '株洲高新区',
      [
        ['DISTRICT', '株洲'],
        ['DISTRICT', '株洲高新区'],
      ],
      ['DISTRICT 株洲高新区', 'DISTRICT 株洲'],
    ],
    [
      'takes the surer of two kinds for one span',
      '香江学校',
      [
        ['PLACE', '香江学校', 0.6],
        ['ORGANIZATION', '香江学校', 0.8],
      ],
      ['ORGANIZATION 香江学校'],
    ],
    [
      'keeps a person only where persons give names',
      '李国富工作室',
      [
        ['PERSON', '李国富'],
        ['ORGANIZATION', '李国富工作室'],
      ],
      ['ORGANIZATION 李国富工作室', 'PERSON 李国富'],
    ],
    [
      'takes no person out of the name of a hospital',
      '石兰亭医院',
      [
        ['PERSON', '石兰亭'],
        ['ORGANIZATION', '石兰亭医院'],
      ],
      ['ORGANIZATION 石兰亭医院'],
    ],
  ])('%s', (_, text, rows, expected) => {
    expect(selected(text, rows)).toEqual(expected);
  });
});
