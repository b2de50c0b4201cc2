import type { ResolvedMention } from '../../resolution/resolved-document.js';
import { firstFrom } from '../sorted-spans.js';

const quotes = '“"';

/** The last of the names in a row from an offset on: 五星街道青墩社区“银杏树”志愿服务队. */
export function lastOfRow(
  mentions: readonly ResolvedMention[],
  text: string,
  start: number,
): ResolvedMention | undefined {
  let end = quotes.includes(text.charAt(start) || ' ') ? start + 1 : start;
  let last: ResolvedMention | undefined;
  for (let at = firstFrom(mentions, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start > end) {
      break;
    }
    if (mention.start === end && mention.kind !== 'PERSON') {
      last = mention;
      end = mention.end;
    }
  }
  return last;
}
