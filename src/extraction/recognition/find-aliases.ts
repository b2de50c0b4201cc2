import {
  aliasLeads,
  aliasMarks,
} from '../lexicon/enterprises/enterprise-known.js';
import type { Candidate, KnownNames } from './candidate-rule.js';

const maxAlias = 12;

/**
 * The short names that a text gives in parentheses right after a full one (`(以下简称“…”)`), for the
 * candidates given. On the first reading they count as names, so that the second finds their repeats.
 */
export function findAliases(
  text: string,
  candidates: readonly Candidate[],
  known: KnownNames,
): readonly Candidate[] {
  return candidates.flatMap((candidate) => {
    const alias =
      candidate.form === 'NAME' ? aliasAfter(text, candidate.end) : undefined;
    return alias === undefined
      ? []
      : [
          {
            ...alias,
            kind: candidate.kind,
            form: known.byKind.size === 0 ? 'NAME' : 'SHORT',
            confidence: 0.9,
            rule: 'alias',
          } as const,
        ];
  });
}

function aliasAfter(
  text: string,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  if (!aliasMarks.opening.includes(text.charAt(end) || ' ')) {
    return undefined;
  }
  const lead = aliasLeads.find((word) => text.startsWith(word, end + 1));
  if (lead === undefined) {
    return undefined;
  }
  let start = end + 1 + lead.length;
  while (start < end + 10 && isMark(text.charAt(start))) {
    start += 1;
  }
  let at = start;
  while (at < text.length && at - start < maxAlias && !isEnd(text.charAt(at))) {
    at += 1;
  }
  return at > start + 1 && isEnd(text.charAt(at))
    ? { start, end: at }
    : undefined;
}

function isMark(character: string): boolean {
  return (
    character !== '' &&
    (aliasMarks.colon.includes(character) ||
      aliasMarks.quotes.includes(character))
  );
}

function isEnd(character: string): boolean {
  return (
    character !== '' &&
    (aliasMarks.closing.includes(character) ||
      aliasMarks.quotes.includes(character))
  );
}
