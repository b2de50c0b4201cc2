import { bodyEndings, ownerMarks } from '../../lexicon/people/post-bodies.js';
import { strangeLeads } from '../../lexicon/people/post-words.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import { firstFrom, isCovered } from '../sorted-spans.js';
import { titleEnds } from './titles.js';

const { offices: titles, leads, walksOfLife: walks } = titleEnds;

/** No title is longer: 运营分公司信号工班班长. */
const longestTitle = 12;
/** The most that a title behind 的 may have before its office. */
const longestLead = 4;
const notInTitle =
  '，,。；;：:！？!?、“”"《》()（）的在由被等了是和与及向来到对兼　 ';
const verbTags = ['v', 'p', 'c', 'd', 'r', 'u'];

/**
 * The title that ends at `end`, from `floor` (the end of the body's name) on: the words between must make
 * one noun phrase that ends as an office or a job does. With no floor the title is the office alone.
 */
export function titleBefore(
  sentence: Sentence,
  end: number,
  floor?: number,
): string | undefined {
  const { text } = sentence;
  const office = titles.longestEndingAt(text, end);
  if (office === undefined || isWalkOfLife(text, end, office)) {
    return undefined;
  }
  if (floor === undefined) {
    return (
      wholeClause(sentence, end, office) ??
      leadBefore(text, end, office) + office
    );
  }
  const mark = ownerMarks.find((word) => text.startsWith(word, floor)) ?? '';
  const title = text.slice(floor + mark.length, end);
  // 超市的店长, 中学的一名物理老师: little stands behind the particle.
  if (mark !== '' && title.length > office.length + longestLead) {
    return undefined;
  }
  return title.length > longestTitle ||
    (!titles.isEnding(title) && title.length < office.length) ||
    [...title].some((character) => notInTitle.includes(character)) ||
    hasVerb(sentence, floor, Math.max(floor, end - office.length))
    ? undefined
    : title;
}

/** The most that may stand between the beginning of a clause and the office: 3路车驾驶员. */
const longestJob = 5;
const clauseStarts = '，,。；;！!？?：:”"\n 　';

/** 热线班长 at the beginning of its clause: a job of two words or so, with no body in it. */
function wholeClause(
  sentence: Sentence,
  end: number,
  office: string,
): string | undefined {
  const { text, mentions } = sentence;
  const officeStart = end - office.length;
  let start = officeStart;
  while (
    start > 0 &&
    officeStart - start <= longestJob &&
    !clauseStarts.includes(text.charAt(start - 1))
  ) {
    start -= 1;
  }
  const lead = text.slice(start, officeStart);
  const deputy = leads.longestEndingAt(lead, lead.length) ?? '';
  const job = lead.slice(0, lead.length - deputy.length);
  return lead.length < 2 ||
    lead.length > longestJob ||
    strangeLeads.some((word) => lead.startsWith(word)) ||
    bodyEndings.some((ending) => job.endsWith(ending)) ||
    [...lead].some((character) => notInTitle.includes(character)) ||
    isCovered(mentions, start) ||
    isCovered(mentions, officeStart - 1) ||
    hasVerb(sentence, start, officeStart)
    ? undefined
    : lead + office;
}

/** 常务 of 常务副区长. */
function leadBefore(text: string, end: number, office: string): string {
  return leads.longestEndingAt(text, end - office.length) ?? '';
}

/** 个体经营者, 退休教师: what ends as an office and is none. */
function isWalkOfLife(text: string, end: number, office: string): boolean {
  const walk = walks.longestEndingAt(text, end);
  return walk !== undefined && walk.length > office.length;
}

function hasVerb({ words }: Sentence, start: number, end: number): boolean {
  for (let at = firstFrom(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.end > end) {
      return false;
    }
    // 镇长 of 镇长助理 is tagged as a verb.
    if (verbTags.includes(word.tag) && !titles.isEnding(word.text)) {
      return true;
    }
  }
  return false;
}
