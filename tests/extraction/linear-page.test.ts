import { expect, it } from 'vitest';

import { extractPage } from '../../src/extraction/extract-page.js';
import { processorTime } from '../support/processor-time.js';
import { goldPagesOf } from './evaluation/gold-page.js';

const gold = goldPagesOf('development')
  .map(({ text }) => text)
  .join('\n\n');

/** Texts of any length that lead rules astray: what each is made of over and over. */
const baits: Readonly<Record<string, string>> = {
  'pages of a newspaper': gold,
  'one sentence of people': '局长王明、副局长李芳、',
  'one fact stated again and again': '3月1日，天元区召开会议。',
  'opening marks': '“《（',
  'short articles with a byline':
    '会议召开标题\n本报讯（记者 王明 通讯员 李芳）今日，天元区开展活动。\n',
  'figures without an end': '天元区增长10%、20家、30名、',
  'words that people are called by': '区教育局局长主任书记',
  'bodies in a row': '天元区泰山街道办事处综合执法队',
};

const length = 60_000;

// Twice the text may take at most 2.3 times the time; what is left is for a machine with other work.
const mostRatio = 2.8;

it.each(Object.entries(baits))(
  'case 24, 25: reads twice the text in twice the time: %s',
  (_, bait) => {
    timeOf(bait, length / 4);
    const once = Math.min(timeOf(bait, length), timeOf(bait, length));
    const twice = Math.min(timeOf(bait, 2 * length), timeOf(bait, 2 * length));
    expect(twice).toBeLessThan(Math.max(once, 100) * mostRatio);
  },
  60_000,
);

function timeOf(bait: string, characters: number): number {
  const text = bait
    .repeat(Math.ceil(characters / bait.length))
    .slice(0, characters);
  return processorTime(() => {
    extractPage(text, { sha256: '0'.repeat(64), date: '2024-01-03' });
  });
}
