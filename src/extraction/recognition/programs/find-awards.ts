import {
  awardEnds,
  awardLeads,
  titleVerbs,
} from '../../lexicon/programs/program-grammar.js';
import { awardTriggers } from '../../lexicon/programs/program-triggers.js';
import type { Candidate, TaggedPassage } from '../candidate-rule.js';
import { suffixTrieOf } from '../suffix-trie.js';

const verbs = suffixTrieOf(awardTriggers);
const titles = suffixTrieOf(titleVerbs);
const ends = suffixTrieOf(awardEnds);
const longestAward = 26;
const areaLead = /^[\p{Script=Han}]{1,4}[省市县区]/u;
const year = /^\d{4}年度?/;
const general: ReadonlySet<string> = new Set([
  '称号',
  '奖',
  '基地',
  '名单',
  '榜单',
]);

/**
 * Awards without quotation marks: a verb of honour, the level of the award, and a noun by which awards end
 * (获评国家新型工业化产业示范基地), with those listed after it.
 */
export function findAwards({
  text,
  words,
}: TaggedPassage): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let reach = 0;
  for (const { end } of words) {
    if (end < reach || verbs.longestEndingAt(text, end) === undefined) {
      continue;
    }
    const isTitle = titles.longestEndingAt(text, end) !== undefined;
    let start = end;
    for (;;) {
      const award = awardAt(text, start, isTitle);
      if (award === undefined) {
        break;
      }
      candidates.push(award);
      start = award.end + 1;
      reach = start;
      if (text.charAt(award.end) !== '、') {
        break;
      }
    }
  }
  return candidates;
}

function awardAt(
  text: string,
  from: number,
  isTitle: boolean,
): Candidate | undefined {
  const window = text.slice(from, from + longestAward + 9);
  const dated = year.exec(window)?.[0].length ?? 0;
  const name = window.slice(dated);
  if (
    dated === 0 &&
    !awardLeads.some((lead) => name.startsWith(lead)) &&
    !areaLead.test(name) &&
    !(isTitle && /^[^了其该本]{4}/u.test(name))
  ) {
    return undefined;
  }
  const length = letters.exec(name)?.[0].length ?? 0;
  const end = ends.longestEndingAt(name, length);
  if (end === undefined || length > longestAward) {
    return undefined;
  }
  const held = end === '称号' ? length - 2 : length;
  return held < 5 ||
    markEdges.test(name.slice(0, held)) ||
    general.has(name.slice(0, held))
    ? undefined
    : {
        start: from + dated,
        end: from + dated + held,
        kind: 'PROGRAM',
        form: 'NAME',
        confidence: 0.75,
        rule: 'program-award',
      };
}

/** Marks that hold the award whole are read as a quotation. */
const markEdges = /^.?“|”(?:荣誉|光荣)?$/u;

/** Marks within the name go with it: 国家级专精特新“小巨人”企业. */
const letters = /^(?:[\p{L}\p{N}·]|“[\p{L}\p{N}]{1,8}”)+/u;
