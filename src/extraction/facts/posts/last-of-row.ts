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
  const named: string[] = ['ENTERPRISE', 'ORGANIZATION'];
  for (let at = firstFrom(mentions, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    // 仓桥直街“听梭馆”: the quotation mark stands within the row.
    const next = quotes.includes(text.charAt(end) || ' ') ? end + 1 : end;
    if (mention === undefined || mention.start > next) {
      break;
    }
    if (
      (mention.start === end || mention.start === next) &&
      mention.kind !== 'PERSON'
    ) {
      // T43路 of 某公司T43路驾驶员 belongs to the title.
      if (
        mention.kind !== 'PLACE' ||
        last === undefined ||
        !named.includes(last.kind)
      ) {
        last = mention;
      }
      end = mention.end;
    }
  }
  return last;
}
