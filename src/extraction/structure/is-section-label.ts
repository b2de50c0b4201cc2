import { dateLine } from '../lexicon/structure/line-marks.js';
import {
  mastheadDate,
  mastheadEndings,
  pageNames,
  pageNumber,
  pageWord,
  sectionWords,
} from '../lexicon/structure/section-words.js';

const longestLabel = 40;
const longestPaper = 8;

/** The page's label or masthead: 综合·城区, 泉州时报 社区·生活, 03版 要闻, 2023年12月29日 星期五. */
export function isSectionLabel(line: string): boolean {
  if (line.length > longestLabel) {
    return false;
  }
  const parts = labelParts(line);
  const [first = ''] = parts;
  return parts.length === 1
    ? pageNames.has(first) ||
        isMasthead(first) ||
        (first.length > 2 && isPageNumber(first)) ||
        (mastheadDate.test(first) && !dateLine.test(first))
    : parts.length > 1 && parts.every(isLabelPart);
}

/** The newspaper that a masthead names. */
export function mastheadOf(line: string): string | undefined {
  return labelParts(line).find(isMasthead);
}

function labelParts(line: string): readonly string[] {
  return line.split(/[\s·•・|｜/／:：,，]+/).filter((part) => part !== '');
}

function isLabelPart(part: string): boolean {
  return (
    sectionWords.has(part) ||
    isMasthead(part) ||
    isPageNumber(part) ||
    mastheadDate.test(part) ||
    (part.endsWith(pageWord) && sectionWords.has(part.slice(0, -1)))
  );
}

function isMasthead(part: string): boolean {
  return (
    part.length >= 4 &&
    part.length <= longestPaper &&
    mastheadEndings.some((ending) => part.endsWith(ending))
  );
}

function isPageNumber(part: string): boolean {
  return pageNumber.test(part);
}
