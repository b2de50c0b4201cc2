import {
  fieldConjunctions,
  joinedFieldHeads,
  singleFields,
} from '../../lexicon/organizations/organization-bureaus.js';
import { suffixTrieOf } from '../suffix-trie.js';

const heads = suffixTrieOf(joinedFieldHeads);
const fields = suffixTrieOf(singleFields);
const maxFields = 6;

/**
 * Where the fields of an office or a bureau that ends at `end` begin, when it looks after at least two
 * (`安全生产和应急管理办公室`); a conjunction stands only between two fields.
 */
export function joinedFieldStart(
  text: string,
  end: number,
): number | undefined {
  const head = heads.longestEndingAt(text, end);
  if (head === undefined) {
    return undefined;
  }
  let start = end - head.length;
  let count = 0;
  for (; count < maxFields; count += 1) {
    const joint =
      count > 0 && fieldConjunctions.includes(text.charAt(start - 1) || ' ')
        ? start - 1
        : start;
    const field = fields.longestEndingAt(text, joint);
    if (field === undefined) {
      break;
    }
    start = joint - field.length;
  }
  return count > 1 ? start : undefined;
}
