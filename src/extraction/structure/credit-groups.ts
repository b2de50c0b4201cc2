import type { ReportingRole } from '../../ontology/roles.js';
import type { TextSpan } from '../extraction.js';
import type { ActionWord } from '../lexicon/structure/byline-words.js';
import type { CreditPost } from './credit-tokens.js';
import type { Credit, Credits } from './credits.js';

/** Names of a byline with the post and the action that are theirs together. */
interface Group {
  readonly start: number;
  post?: CreditPost;
  action?: ActionWord;
  end: number;
  names: (TextSpan & { readonly name: string })[];
}

/** Gathers the posts, actions and names of a byline, in their order, into who did what. */
export class CreditGroups {
  readonly #groups: Group[] = [];
  #current: Group | undefined;
  #startsWithAction = false;

  /** Nothing has been gathered yet. */
  get isEmpty(): boolean {
    return this.#groups.length === 0 && this.#current === undefined;
  }

  /** Whether a post or an action stands before, whose names may follow. */
  get isOpen(): boolean {
    return this.#current !== undefined;
  }

  get isAfterPost(): boolean {
    return this.#current?.post !== undefined;
  }

  get isAfterNames(): boolean {
    return this.#current !== undefined && this.#current.names.length > 0;
  }

  get startsWithAction(): boolean {
    return this.#startsWithAction;
  }

  get hasEditor(): boolean {
    return [...this.#groups, this.#current].some(
      (group) => group?.post?.isEditor === true,
    );
  }

  addPost(span: TextSpan, post: CreditPost): void {
    const current = this.#current;
    if (current === undefined || current.names.length > 0 || current.post) {
      this.close();
      this.#current = { start: span.start, end: span.end, names: [], post };
    } else {
      current.post = post;
    }
  }

  /** An action of the names that follow. */
  addActionBefore(span: TextSpan, action: ActionWord): void {
    if (this.isAfterNames) {
      this.close();
    } else {
      this.#startsWithAction ||= this.isEmpty;
    }
    this.#current = {
      ...(this.#current ?? { start: span.start, names: [] }),
      end: span.end,
      action,
    };
  }

  /** An action of the names before, of all that have none yet. */
  addActionAfter(span: TextSpan, action: ActionWord): void {
    this.close();
    for (const group of this.#groups) {
      if (group.action === undefined) {
        group.action = action;
        group.end = span.end;
      }
    }
  }

  addName(span: TextSpan, name: string): void {
    this.#current ??= { start: span.start, end: span.end, names: [] };
    this.#current.names.push({ ...span, name });
  }

  /** What follows belongs to other names. */
  close(): void {
    if (this.#current !== undefined) {
      this.#groups.push(this.#current);
      this.#current = undefined;
    }
  }

  /** What was gathered, once all groups are closed; `paper` is the newspaper of posts that name none. */
  credits(
    paper: TextSpan | undefined,
  ): Pick<Credits, 'credits' | 'media' | 'hasPost' | 'hasEditor' | 'isPhoto'> {
    const groups = this.#groups;
    const posts = groups.flatMap(({ post }) => (post ? [post] : []));
    return {
      credits: groups.flatMap((group) => creditsOf(group, paper)),
      media: posts.flatMap(({ media }) => media ?? []),
      hasPost: posts.length > 0,
      hasEditor: posts.some(({ isEditor }) => isEditor),
      isPhoto:
        groups.length > 0 &&
        groups.every(({ action }) => action?.photo === true && !action.text),
    };
  }
}

function creditsOf(
  { post, action, start, end, names }: Group,
  paper: TextSpan | undefined,
): readonly Credit[] {
  const media = post?.media ?? (post ? paper : undefined);
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
