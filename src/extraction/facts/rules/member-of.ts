import type { ExtractedRelation } from '../../extraction.js';
import {
  groupEndings,
  joinVerbs,
  memberTitles,
  statementOfMembership,
} from '../../lexicon/post-words.js';
import type {
  ResolvedMention,
  Sentence,
} from '../../resolution/resolved-document.js';
import type { FactRule, Unnamed } from '../fact-rule.js';

/** How far behind the last of a list the verb of joining may stand: 等9人先后加入. */
const longestGap = 12;

/** Members of a body: 队员王某 of the team named before, and lists of people who join one or make it up. */
export const memberOf: FactRule = {
  name: 'member',
  *find({ sentences }) {
    let paragraph: Sentence['passage'] | undefined;
    let body: ResolvedMention | undefined;
    for (const sentence of sentences) {
      if (sentence.passage !== paragraph) {
        paragraph = sentence.passage;
        body = undefined;
      }
      if (sentence.passage.role !== 'BODY') {
        continue;
      }
      const own = sentence.mentions.find(hasMembers);
      body = own ?? body;
      for (const [person, group] of [
        ...titledMembers(sentence),
        ...joiners(sentence, body),
      ]) {
        yield {
          type: 'RELATION',
          relation: relationOf(sentence, person, group),
        };
      }
    }
  },
};

type Member = readonly [person: ResolvedMention, body: ResolvedMention];

function titledMembers({ mentions, text }: Sentence): readonly Member[] {
  return mentions.flatMap((body, index): readonly Member[] => {
    const title = isBody(body)
      ? memberTitles.find((word) => text.startsWith(word, body.end))
      : undefined;
    const start = body.end + (title?.length ?? 0);
    return title === undefined
      ? []
      : listFrom(mentions.slice(index + 1), start, text).map(
          (person): Member => [person, body],
        );
  });
}

/** The people of a sentence whose list ends in 加入 or 组成, with the body that the paragraph is about. */
function joiners(
  { text, mentions }: Sentence,
  body: ResolvedMention | undefined,
): readonly Member[] {
  const people = mentions.filter(({ kind }) => kind === 'PERSON');
  const last = people.at(-1);
  const tail = text.slice(last?.end, (last?.end ?? 0) + longestGap);
  return last === undefined ||
    body === undefined ||
    !joinVerbs.some((verb) => tail.includes(verb))
    ? []
    : people.map((person): Member => [person, body]);
}

/** A team or a circle, that people join; not a bureau, that they work for. */
function hasMembers(mention: ResolvedMention): boolean {
  return (
    isBody(mention) &&
    !mention.isNested &&
    groupEndings.some((ending) => mention.surface.endsWith(ending))
  );
}

function isBody({ kind }: ResolvedMention): boolean {
  return kind === 'ORGANIZATION';
}

/** The people of a list that begins at an offset: 王某、李某. */
function listFrom(
  mentions: readonly ResolvedMention[],
  start: number,
  text: string,
): readonly ResolvedMention[] {
  const list: ResolvedMention[] = [];
  let at = start;
  for (const mention of mentions) {
    if (mention.start < at) {
      continue;
    }
    if (mention.start !== at || mention.kind !== 'PERSON') {
      break;
    }
    list.push(mention);
    at =
      mention.end + ('、和'.includes(text.charAt(mention.end) || ' ') ? 1 : 0);
  }
  return list;
}

function relationOf(
  sentence: Sentence,
  person: ResolvedMention,
  body: ResolvedMention,
): Unnamed<ExtractedRelation> {
  return {
    type: 'MEMBER_OF',
    subject: person.entity,
    object: body.entity,
    confidence: 0.8,
    statement: statementOfMembership(person.surface, body.surface),
    evidence: sentence.evidence(0, sentence.text.length),
  };
}
