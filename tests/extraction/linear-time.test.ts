import { describe, expect, it } from 'vitest';
import { candidateRules } from '../../src/extraction/recognition/candidate-rules.js';
import { selectCandidates } from '../../src/extraction/recognition/select-candidates.js';
import { wordsOf } from '../../src/extraction/words.js';
import type { TaggedPassage } from '../../src/extraction/recognition/candidate-rule.js';
import { processorTime } from '../support/processor-time.js';

/** Text that invites a rule to walk back over what it has read before: the rule, and what is repeated. */
const baits: readonly (readonly [rule: string, bait: string])[] = [
  ['organizations', '大学医院'],
  ['organizations', '大学美术与学院'],
  ['organizations', '人民医院附属'],
  ['organizations', '区委'],
  ['organizations', '区分局'],
  ['organizations', '二大队'],
  ['organizations', '小学校长'],
  ['organizations', '“'],
  ['enterprises', '银行分行'],
  ['enterprises', '公司集团有限公司'],
  ['enterprises', '中国移动（株洲）'],
  ['enterprises', '“老”店'],
  ['communities', '村社区'],
  ['communities', '社区村'],
  ['communities', '家园业主'],
  ['places', '河湖'],
  ['places', '路街'],
  ['places', '公园广场'],
  ['places', '北京'],
  ['areas', '市区县'],
  ['areas', '街道镇乡'],
  ['areas', '株洲高新区'],
  ['areas', '甲、乙2个街道'],
];

const length = 100_000;
const limit = 1500;

describe('case 25: time on text made to cost much', () => {
  it.each(baits)('%s over %s', (name, bait) => {
    const text = bait.repeat(Math.ceil(length / bait.length)).slice(0, length);
    const passage = { text, words: wordsOf(text) } as unknown as TaggedPassage;
    const rule = candidateRules.find((each) => each.name === name);
    const time = processorTime(() => {
      const candidates = rule?.find(passage, { byKind: new Map() }) ?? [];
      selectCandidates(candidates, passage);
    });
    expect(time).toBeLessThan(limit);
  });
});
