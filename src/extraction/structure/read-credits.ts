import type { ReportingRole } from '../../ontology/roles.js';
import type { TextSpan } from '../extraction.js';
import {
  type ActionWord,
  shortActions,
  sourceWords,
  trailingActions,
} from '../lexicon/structure/byline-words.js';
import {
  type CreditPost,
  type CreditToken,
  creditTokensOf,
} from './credit-tokens.js';
import { personNamesIn, stretchedLength } from './person-names.js';

/** A name in a byline, by offsets into its line. */
export interface Credit extends TextSpan {
  readonly name: string;
  /** None for work that has no role (proof-reading). */
  readonly roles: readonly ReportingRole[];
  readonly post?: string;
  readonly isStaff: boolean;
  readonly media?: TextSpan;
  /** The name with the words that say what it did. */
  readonly phrase: TextSpan;
}

export interface Credits {
  readonly credits: readonly Credit[];
  readonly media: readonly TextSpan[];
  /** Where a web page says that the text comes from. */
  readonly source?: TextSpan;
  /** Where the reading ended: all before belongs to the byline. */
  readonly end: number;
  /** Ended by a closing bracket. */
  readonly isClosed: boolean;
  readonly hasPost: boolean;
  readonly hasEditor: boolean;
  readonly hasMeta: boolean;
  /** It tells of pictures, and of nothing else. */
  readonly isPhoto: boolean;
}

export interface CreditOptions {
  /**
   * `LINE`: the stretch is nothing but a byline; `BRACKET`: it ends at the closing bracket; `OPEN`: it
   * may go over into text, so that only names with a known surname count.
   */
  readonly mode: 'LINE' | 'BRACKET' | 'OPEN';
  /** The newspaper that the dateline before names. */
  readonly media?: TextSpan;
}

/** Of what stands beside the source of a web page. */
const longestMetaValue = 4;

interface Group {
  readonly start: number;
  post?: CreditPost;
  action?: ActionWord;
  end: number;
  names: (TextSpan & { readonly name: string })[];
}

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
  readonly #groups: Group[] = [];
  #current: Group | undefined;
  #startsWithAction = false;
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
    this.#flush();
    return { ...this.#result(), end, isClosed };
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
        return this.#options.mode === 'LINE' || this.#isEmpty()
          ? at + 1
          : undefined;
      case 'OTHER':
        return this.#options.mode === 'LINE' &&
          (this.#hasMeta || this.#hasEditor())
          ? at + 1
          : undefined;
      case 'POST':
        this.#addPost(token, token.post);
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

  #isEmpty(): boolean {
    return this.#groups.length === 0 && this.#current === undefined;
  }

  #hasEditor(): boolean {
    return [...this.#groups, this.#current].some(
      (group) => group?.post?.isEditor === true,
    );
  }

  #addPost(span: TextSpan, post: CreditPost): void {
    const current = this.#current;
    if (current === undefined || current.names.length > 0 || current.post) {
      this.#flush();
      this.#current = { start: span.start, end: span.end, names: [], post };
    } else {
      current.post = post;
    }
  }

  #addAction(span: TextSpan, action: ActionWord, at: number): void {
    const current = this.#current;
    if (current === undefined || current.names.length === 0) {
      this.#startsWithAction ||= this.#isEmpty();
      this.#current = {
        ...(current ?? { start: span.start, names: [] }),
        end: span.end,
        action,
      };
    } else if (this.#opensGroup({ ...span, ...action }, at)) {
      this.#flush();
      this.#current = { start: span.start, end: span.end, names: [], action };
    } else {
      this.#flush();
      for (const group of this.#groups) {
        if (group.action === undefined) {
          group.action = action;
          group.end = span.end;
        }
      }
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
      this.#startsWithAction ||
      next?.kind === 'SEPARATOR' ||
      !(word in shortActions || span.text)
    );
  }

  /** What follows such a word is no name: up to the next gap. */
  #skipMeta(token: CreditToken & { kind: 'META' }, at: number): number {
    this.#flush();
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
      this.#current?.post !== undefined &&
      (before === 'GAP' || before === 'SEPARATOR');
    const names = personNamesIn(this.#line.slice(token.start, token.end), {
      isAfterLabel: this.#current !== undefined,
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
      this.#isEmpty() && next?.kind === 'POST' && next.post.isEditor && at <= 4
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
    this.#current ??= { start: span.start, end: span.end, names: [] };
    this.#current.names.push({ ...span, name });
  }

  #flush(): void {
    if (this.#current !== undefined) {
      this.#groups.push(this.#current);
      this.#current = undefined;
    }
  }

  #result(): Omit<Credits, 'end' | 'isClosed'> {
    const groups = this.#groups;
    const posts = groups.flatMap(({ post }) => (post ? [post] : []));
    return {
      credits: groups.flatMap((group) => this.#creditsOf(group)),
      media: posts.flatMap(({ media }) => media ?? []),
      ...(this.#source === undefined ? {} : { source: this.#source }),
      hasPost: posts.length > 0,
      hasEditor: posts.some(({ isEditor }) => isEditor),
      hasMeta: this.#hasMeta,
      isPhoto:
        groups.length > 0 &&
        groups.every(({ action }) => action?.photo === true && !action.text),
    };
  }

  #creditsOf(group: Group): readonly Credit[] {
    const { post, action, start, end, names } = group;
    const media = post?.media ?? (post ? this.#options.media : undefined);
    return names.map((name) => ({
      ...name,
      roles: rolesOf(post, action),
      ...(post === undefined ? {} : { post: post.title }),
      isStaff: post?.isStaff ?? false,
      ...(media === undefined ? {} : { media }),
      phrase: {
        start: Math.min(start, name.start),
        end: Math.max(end, name.end),
      },
    }));
  }
}

/** The picture counts more than the post: 通讯员 张三 摄 took it. */
function rolesOf(
  post: CreditPost | undefined,
  action: ActionWord | undefined,
): readonly ReportingRole[] {
  if (action === undefined || post?.isEditor === true) {
    return post === undefined ? ['REPORTER'] : post.role ? [post.role] : [];
  }
  const writer = action.text ? [post?.role ?? 'REPORTER'] : [];
  return [...writer, ...(action.photo ? (['PHOTOGRAPHER'] as const) : [])];
}
