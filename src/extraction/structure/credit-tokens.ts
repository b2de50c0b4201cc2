import type { TextSpan } from '../extraction.js';
import {
  type ActionWord,
  actionWords,
  authorPosts,
  editorPosts,
  metaWords,
  ownPaperWords,
  photoQualifiers,
  postQualifiers,
  type PostWord,
  shortActions,
  shortPapers,
  bylineMediaEndings,
} from '../lexicon/structure/byline-words.js';
import {
  bulletMarks,
  closingBrackets,
  openingBrackets,
} from '../lexicon/structure/line-marks.js';

/** A piece of a byline, by offsets into its line. */
export type CreditToken = TextSpan &
  (
    | { readonly kind: 'POST'; readonly post: CreditPost }
    | { readonly kind: 'ACTION'; readonly action: ActionWord }
    | { readonly kind: 'META'; readonly word: string }
    | { readonly kind: 'RUN' | 'GAP' | 'SEPARATOR' | 'DATE' | 'OTHER' }
    | { readonly kind: 'OPEN' | 'CLOSE' }
  );

export interface CreditPost extends PostWord {
  readonly title: string;
  readonly isEditor: boolean;
  readonly media?: TextSpan;
}

const labels = longestFirst([
  ...Object.keys(authorPosts),
  ...Object.keys(editorPosts),
  ...Object.keys(actionWords),
  ...metaWords,
]);
/** A word of two characters or more; no name goes on with it. */
const label = new RegExp(labels, 'g');
/** 摄影 in 摄影记者 is part of the title. */
const qualified = new RegExp(
  `(?:${longestFirst(postQualifiers)})(?:${longestFirst(Object.keys(authorPosts))})`,
  'y',
);
const longestAffiliation = 20;

const pieces =
  /(?<date>\d{2,4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?)|(?<gap>[\s、,，;；&]+)|(?<separator>[/／:：|｜\\]+)|(?<run>[\p{Script=Han}·]+)|(?<other>.)/gsu;

/** Takes a stretch of a line apart. The caller bounds its length. */
export function creditTokensOf(
  line: string,
  { start, end }: TextSpan,
): readonly CreditToken[] {
  const tokens: CreditToken[] = [];
  for (const match of line.slice(start, end).matchAll(pieces)) {
    const at = start + match.index;
    const span = { start: at, end: at + match[0].length };
    const { date, gap, separator, run } = match.groups ?? {};
    if (run !== undefined) {
      tokens.push(...tokensOfRun(line, span, tokens.at(-1)));
    } else if (date !== undefined) {
      tokens.push({ ...span, kind: 'DATE' });
    } else if (gap !== undefined || bulletMarks.includes(match[0])) {
      tokens.push({ ...span, kind: 'GAP' });
    } else if (separator !== undefined) {
      tokens.push({ ...span, kind: 'SEPARATOR' });
    } else {
      tokens.push({ ...span, kind: bracketKind(match[0]) });
    }
  }
  return joinActions(tokens);
}

function bracketKind(character: string): 'OPEN' | 'CLOSE' | 'OTHER' {
  return openingBrackets.includes(character)
    ? 'OPEN'
    : closingBrackets.includes(character)
      ? 'CLOSE'
      : 'OTHER';
}

/** Characters without a space between them: names, with the words that say what they did. */
function tokensOfRun(
  line: string,
  { start, end }: TextSpan,
  before: CreditToken | undefined,
): readonly CreditToken[] {
  const text = line.slice(start, end);
  const short = shortActions[text];
  if (short !== undefined) {
    return [{ start, end, kind: 'ACTION', action: short }];
  }
  const tokens: CreditToken[] = [];
  let from = start;
  for (const match of text.matchAll(label)) {
    qualified.lastIndex = match.index;
    if (!qualified.test(text)) {
      const span = { start: from, end: start + match.index + match[0].length };
      tokens.push(
        ...labelled(line, span, {
          label: match[0],
          isFirst: tokens.length === 0,
          isAfterLabel: tokens.length > 0 || before?.kind === 'SEPARATOR',
        }),
      );
      from = span.end;
    }
  }
  if (from < end) {
    tokens.push(...restOfRun(line, { start: from, end }));
  }
  return tokens;
}

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** A label together with what stands before it in its run: a newspaper, or the name that comes first. */
function labelled(
  line: string,
  { start, end }: TextSpan,
  place: {
    readonly label: string;
    readonly isFirst: boolean;
    readonly isAfterLabel: boolean;
  },
): readonly CreditToken[] {
  const { label } = place;
  const labelStart = end - label.length;
  const action = actionWords[label];
  if (action !== undefined) {
    return [
      ...restOf(start, labelStart),
      { start: labelStart, end, kind: 'ACTION', action },
    ];
  }
  const word = authorPosts[label] ?? editorPosts[label];
  if (word === undefined) {
    return [
      ...restOf(start, labelStart),
      { start: labelStart, end, kind: 'META', word: label },
    ];
  }
  const titleStart = titleStartOf(line, start, labelStart);
  const title = line.slice(titleStart, end);
  const isPhoto = [...photoQualifiers].some((qualifier) =>
    line.slice(titleStart, labelStart).includes(qualifier),
  );
  const before = line.slice(start, titleStart);
  const isMedia = isMediaName(before);
  const isAffiliation =
    before.length <= longestAffiliation &&
    (isMedia ||
      (place.isFirst && !place.isAfterLabel && before.length > 3) ||
      ownPaperWords.some((word) => before.startsWith(word)));
  return [
    ...(isAffiliation ? [] : restOf(start, titleStart)),
    {
      start: isAffiliation ? start : titleStart,
      end,
      kind: 'POST',
      post: {
        ...word,
        ...(isPhoto ? { role: 'PHOTOGRAPHER' } : {}),
        title,
        isEditor: label in editorPosts,
        ...(isMedia ? { media: { start, end: titleStart } } : {}),
      },
    },
  ];
}

function restOf(start: number, end: number): readonly CreditToken[] {
  return start < end ? [{ start, end, kind: 'RUN' }] : [];
}

function titleStartOf(line: string, from: number, to: number): number {
  let start = to;
  for (;;) {
    const before = line.slice(from, start);
    const qualifier = postQualifiers.find((word) => before.endsWith(word));
    if (qualifier === undefined || isMediaName(before)) {
      return start;
    }
    start -= qualifier.length;
  }
}

/** 融媒体 belongs to the title unless more of a name stands before it. */
function isMediaName(name: string): boolean {
  if (shortPapers.has(name)) {
    return true;
  }
  return (
    name.length >= 3 &&
    !ownPaperWords.some((word) => name.startsWith(word)) &&
    !postQualifiers.some((qualifier) => name.endsWith(qualifier)) &&
    bylineMediaEndings.some((ending) => name.endsWith(ending))
  );
}

/** 摄 stands right behind its name as well. */
function restOfRun(line: string, span: TextSpan): readonly CreditToken[] {
  const last = span.end - 1;
  const action = shortActions[line.charAt(last)];
  return line[last] === '摄' && action !== undefined && last - span.start >= 2
    ? [
        { start: span.start, end: last, kind: 'RUN' },
        { start: last, end: span.end, kind: 'ACTION', action },
      ]
    : [{ ...span, kind: 'RUN' }];
}

/** 文/图, 图 文, 文、摄影: one action. */
function joinActions(tokens: readonly CreditToken[]): readonly CreditToken[] {
  const joined: CreditToken[] = [];
  for (const token of tokens) {
    const between = joined.at(-1);
    const first = joined.at(-2);
    if (
      token.kind === 'ACTION' &&
      first?.kind === 'ACTION' &&
      (between?.kind === 'SEPARATOR' || between?.kind === 'GAP')
    ) {
      joined.splice(-2, 2, {
        start: first.start,
        end: token.end,
        kind: 'ACTION',
        action: {
          text: first.action.text || token.action.text,
          photo: first.action.photo || token.action.photo,
        },
      });
    } else {
      joined.push(token);
    }
  }
  return joined;
}
