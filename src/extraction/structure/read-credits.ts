import type { TextSpan } from '../extraction.js';
import {
  type ActionWord,
  shortActions,
  sourceWords,
  trailingActions,
} from '../lexicon/structure/byline-words.js';
import { CreditGroups } from './credit-groups.js';
import { type CreditToken, creditTokensOf } from './credit-tokens.js';
import type { CreditOptions, Credits } from './credits.js';
import { personNamesIn, stretchedLength } from './person-names.js';

/** Of what stands beside the source of a web page. */
const longestMetaValue = 4;

/** Reads a byline from the beginning of a stretch of a line, as far as it goes. */
export function readCredits(
  line: string,
  span: TextSpan,
  options: CreditOptions,
): Credits {
  const reader = new CreditReader(line, creditTokensOf(line, span), options);
  return reader.read(span.start);
}

class CreditReader {
  readonly #line: string;
  readonly #tokens: readonly CreditToken[];
  readonly #options: CreditOptions;
  readonly #groups = new CreditGroups();
  #source: TextSpan | undefined;
  #hasMeta = false;

  constructor(
    line: string,
    tokens: readonly CreditToken[],
    options: CreditOptions,
  ) {
    this.#line = line;
    this.#tokens = tokens;
    this.#options = options;
  }

  read(start: number): Credits {
    let end = start;
    let isClosed = false;
    let at = 0;
    while (at < this.#tokens.length) {
      const token = this.#tokens[at];
      if (token === undefined) {
        break;
      }
      const next = this.#step(token, at);
      if (next === undefined) {
        break;
      }
      if (token.kind !== 'OPEN' && token.kind !== 'GAP') {
        end = this.#tokens[next - 1]?.end ?? token.end;
      }
      at = next;
      if (token.kind === 'CLOSE' && this.#options.mode !== 'LINE') {
        isClosed = true;
        break;
      }
    }
    this.#groups.close();
    return {
      ...this.#groups.credits(this.#options.media),
      ...(this.#source === undefined ? {} : { source: this.#source }),
      hasMeta: this.#hasMeta,
      end,
      isClosed,
    };
  }

  /** The index of the token to go on with; nothing when the byline is over. */
  #step(token: CreditToken, at: number): number | undefined {
    switch (token.kind) {
      case 'GAP':
      case 'SEPARATOR':
      case 'CLOSE':
        return at + 1;
      case 'DATE':
        return this.#options.mode === 'OPEN' ? undefined : at + 1;
      case 'OPEN':
        return this.#options.mode === 'LINE' || this.#groups.isEmpty
          ? at + 1
          : undefined;
      case 'OTHER':
        return this.#options.mode === 'LINE' &&
          (this.#hasMeta || this.#groups.hasEditor)
          ? at + 1
          : undefined;
      case 'POST':
        this.#groups.addPost(token, token.post);
        return at + 1;
      case 'ACTION':
        this.#addAction(token, token.action, at);
        return at + 1;
      case 'META':
        return this.#skipMeta(token, at);
      case 'RUN':
        return this.#addNames(token, at);
    }
  }

  #addAction(span: TextSpan, action: ActionWord, at: number): void {
    if (
      !this.#groups.isAfterNames ||
      this.#opensGroup({ ...span, ...action }, at)
    ) {
      this.#groups.addActionBefore(span, action);
    } else {
      this.#groups.addActionAfter(span, action);
    }
  }

  /** 摄影 张三 and 图/张三 tell of the name that follows; 张三 摄影 and 张三/图 of the one before. */
  #opensGroup(span: TextSpan & ActionWord, at: number): boolean {
    const word = this.#line.slice(span.start, span.end);
    const next = this.#tokens[at + 1];
    const afterNext = this.#tokens[at + 2];
    const isFollowed =
      next?.kind === 'RUN' ||
      afterNext?.kind === 'RUN' ||
      afterNext?.kind === 'POST';
    if (
      !isFollowed ||
      trailingActions.has(word) ||
      this.#tokens[at - 1]?.kind === 'SEPARATOR'
    ) {
      return false;
    }
    return (
      this.#groups.startsWithAction ||
      next?.kind === 'SEPARATOR' ||
      !(word in shortActions || span.text)
    );
  }

  /** What follows such a word is no name: up to the next gap. */
  #skipMeta(token: CreditToken & { kind: 'META' }, at: number): number {
    this.#groups.close();
    this.#hasMeta = true;
    let next = at + 1;
    while (['SEPARATOR', 'GAP'].includes(this.#tokens[next]?.kind ?? '')) {
      next += 1;
    }
    const from = this.#tokens[next]?.start ?? token.end;
    while (
      next < this.#tokens.length &&
      !['GAP', 'META', 'POST', 'CLOSE'].includes(this.#tokens[next]?.kind ?? '')
    ) {
      next += 1;
    }
    const to = this.#tokens[next - 1]?.end ?? from;
    if (sourceWords.has(token.word) && from < to) {
      this.#source ??= { start: from, end: to };
    }
    return next;
  }

  #addNames(token: TextSpan, at: number): number | undefined {
    const stretched = this.#stretched(at);
    if (stretched > 0) {
      const last = this.#tokens[at + 2 * (stretched - 1)];
      this.#addName({ start: token.start, end: last?.end ?? token.end });
      return at + 2 * (stretched - 1) + 1;
    }
    const before = this.#tokens[at - 1]?.kind;
    const isSure =
      this.#options.mode !== 'OPEN' &&
      this.#groups.isAfterPost &&
      (before === 'GAP' || before === 'SEPARATOR');
    const names = personNamesIn(this.#line.slice(token.start, token.end), {
      isAfterLabel: this.#groups.isOpen,
      isSure,
    });
    for (const { start, end } of names) {
      this.#addName({ start: token.start + start, end: token.start + end });
    }
    if (names.length > 0) {
      return at + 1;
    }
    // Who gave a picture is often an office, and the editors' line often begins with the page's name.
    const next = this.#tokens[at + 1];
    return (next?.kind === 'ACTION' && next.action.photo) ||
      (this.#options.mode === 'LINE' &&
        (this.#isBeforeEditors(at) || this.#isOfMeta(token)))
      ? at + 1
      : undefined;
  }

  /** 字号:大 中 小 */
  #isOfMeta({ start, end }: TextSpan): boolean {
    return this.#hasMeta && end - start <= longestMetaValue;
  }

  #isBeforeEditors(at: number): boolean {
    const next = this.#tokens[at + 2];
    return (
      this.#groups.isEmpty &&
      next?.kind === 'POST' &&
      next.post.isEditor &&
      at <= 4
    );
  }

  #stretched(at: number): number {
    const characters: string[] = [];
    for (let index = at; characters.length < 4; index += 2) {
      const token = this.#tokens[index];
      if (token?.kind !== 'RUN' || token.end - token.start !== 1) {
        break;
      }
      characters.push(this.#line.slice(token.start, token.end));
      const gap = this.#tokens[index + 1];
      if (
        gap?.kind !== 'GAP' ||
        this.#line.slice(gap.start, gap.end).trim() !== ''
      ) {
        break;
      }
    }
    return stretchedLength(characters);
  }

  #addName(span: TextSpan): void {
    const name = this.#line.slice(span.start, span.end).replaceAll(/\s/g, '');
    this.#groups.addName(span, name);
  }
}
