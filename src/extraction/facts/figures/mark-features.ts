import {
  agreedMark,
  givingVerbs,
  leadingVerbs,
  originMark,
  passiveMark,
  penalVerbs,
  receiverMarks,
  sinceMark,
  sinceVerbs,
  takingMarks,
  towardMark,
} from '../../lexicon/figures/figure-words.js';
import type { ExtractedEntityKind } from '../../extraction.js';
import type { FigurePlace } from './figure-place.js';
import type { Measure } from './measure-of.js';
import type { Sighting } from './sightings.js';
import type { Distance } from './topic-features.js';

/** How far behind a name or a figure the words may stand that tie the two. */
const longestSince = 8;

/** How far before the clause of a penalty its sufferer may end. */
const longestReason = 30;

/** What words right beside a name or a figure tell of the two. */
export function markFeatures(
  sighting: Sighting,
  place: FigurePlace,
  view: { readonly distance: Distance; readonly measure: Measure },
): readonly string[] {
  const { distance, measure } = view;
  const { mention } = sighting;
  const { kind } = mention;
  const found =
    distance === 'HERE'
      ? marksBefore(sighting, place)
      : distance === 'BEHIND'
        ? marksBehind(sighting, place, measure)
        : [];
  const features = found.flatMap((mark) => [mark, `${mark} ${kind}`]);
  if (measure.words.includes('FINE') && isFined(sighting, place)) {
    features.push('fined');
  }
  if (measure.lead.includes(agreedMark) && kind === 'PROGRAM') {
    features.push('agreed');
  }
  if (measure.lead.includes(originMark)) {
    features.push(`origin ${distance} ${kind}`);
  }
  if (beginsTime(sighting)) {
    features.push('since', `since ${kind}`);
  }
  return features;
}

/** 60名来自某学院: those counted belong to it. */
function comesFrom(kind: ExtractedEntityKind, between: string): boolean {
  return (
    (kind === 'ORGANIZATION' || kind === 'ENTERPRISE') && between === originMark
  );
}

/** “利剑”行动开展以来: the figures that follow are the programme's. */
function beginsTime({ mention, sentence }: Sighting): boolean {
  const after = sentence.text.slice(mention.end, mention.end + longestSince);
  const at = after.indexOf(sinceMark);
  return (
    at !== -1 && sinceVerbs.includes(after.slice(0, at).replace(/^[”"》]/, ''))
  );
}

/** 总投资26亿元的某园, 投资12亿元建设的某项目, 83岁选手某人. */
function marksBehind(
  { mention }: Sighting,
  { sentence, quantity }: FigurePlace,
  { unit }: Measure,
): readonly string[] {
  if (mention.start - quantity.end > longestSince) {
    return [];
  }
  const between = sentence.text.slice(quantity.end, mention.start);
  return unit === 'AGE' && mention.kind === 'PERSON' && !/[，,、]/.test(between)
    ? ['aged']
    : comesFrom(mention.kind, between)
      ? ['comes from']
      : /^[^，,、的]{0,4}的[“"《]?$/.test(between)
        ? ['attribute']
        : [];
}

/** 某超市的3具灭火器, 某行动12次, 把某河的58个排口, 由某公司捐赠15台, 为某社区送来60具. */
function marksBefore(
  { mention, head, part, sentence }: Sighting,
  { quantity }: FigurePlace,
): readonly string[] {
  const { text } = sentence;
  const between = text.slice(mention.end, quantity.start);
  const mark = text[head.first - 1] ?? '';
  const isTaken = takingMarks.includes(mark);
  const marks: string[] = isTaken ? ['taken'] : [];
  if (/^[”"》]?的$/.test(between) && (part === 'OPENER' || isTaken)) {
    marks.push('owner');
  }
  if (/^[”"》]?$/.test(between)) {
    marks.push('touching');
  }
  if (mark === towardMark) {
    marks.push('toward');
  }
  if ((part === 'AGENT' || part === 'ACTOR') && gives(between)) {
    marks.push('donor');
  }
  if (part === 'LENT' && leads(between)) {
    marks.push('leader');
  }
  if (receiverMarks.includes(mark) && gives(between)) {
    marks.push('given');
  }
  return marks;
}

/** 对某店罚款, 责令某店停业: the shop; 鲁某被罚款. */
function isFined(
  { mention, head: { part, first }, clause, sentence }: Sighting,
  place: FigurePlace,
): boolean {
  const { text } = sentence;
  return (
    part === 'OBJECT' ||
    penalVerbs.some((verb) => text.startsWith(verb, first - verb.length)) ||
    (clause === place.clause &&
      mention.end <= place.quantity.start &&
      text.startsWith(passiveMark, mention.end)) ||
    (sentence === place.sentence &&
      mention.end < place.clause.start &&
      part === 'PLAIN' &&
      suffersLater(mention.end, place))
  );
}

/** 某店因堆放杂物，被某队责令停业: what happens to it is told a clause later. */
function suffersLater(end: number, { sentence, clause }: FigurePlace): boolean {
  return (
    clause.start - end <= longestReason &&
    sentence.text.startsWith(passiveMark, clause.start)
  );
}

function gives(between: string): boolean {
  return givingVerbs.some((verb) => between.includes(verb));
}

function leads(between: string): boolean {
  return leadingVerbs.some((verb) => between.includes(verb));
}
