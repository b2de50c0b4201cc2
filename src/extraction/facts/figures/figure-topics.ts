import { fineWords } from '../../lexicon/figures/quantity-words.js';
import {
  agreedMark,
  headlineRoles,
  partMarks,
} from '../../lexicon/figures/figure-words.js';
import type {
  ResolvedDocument,
  Sentence,
} from '../../resolution/resolved-document.js';
import { type Clause, clausesOf, type Head } from '../clauses.js';
import {
  clauseLead,
  isContribution,
  isCounted,
  isFined,
  isThing,
  ownTopic,
} from './own-topic.js';
import { createWholeAreas, type WholeAreas } from './whole-areas.js';
import { type Quantity, quantitiesIn } from './quantities.js';
import { isCovered } from '../sorted-spans.js';
import { openerOf, runIn, speakerOf, type Topic } from './clause-topic.js';

/** A figure of a sentence, with what it measures. */
export interface MeasuredFigure {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly topic: Topic;
}

/** How many names of a clause are asked whether they were fined. */
const reach = 12;

/** What the sentences before leave for the next. */
interface Surroundings {
  headline: Topic | undefined;
  /** What the paragraph is about. */
  current: Topic | undefined;
  passage: Sentence['passage'] | undefined;
  article: string | undefined;
}

/** Every figure of the body that measures something named, in order; one pass over the document. */
export function* figureTopics(
  document: ResolvedDocument,
): Iterable<MeasuredFigure> {
  const around: Surroundings = {
    headline: undefined,
    current: undefined,
    passage: undefined,
    article: undefined,
  };
  const areas = createWholeAreas();
  for (const [index, sentence] of document.sentences.entries()) {
    if (sentence.article.id !== around.article) {
      around.article = sentence.article.id;
      around.headline = undefined;
      areas.forget();
    }
    if (sentence.passage !== around.passage) {
      around.passage = sentence.passage;
      around.current = around.headline;
    }
    areas.read(sentence);
    if (sentence.passage.role === 'BODY') {
      const next = document.sentences[index + 1];
      yield* figuresIn(sentence, around, {
        areas,
        next: next?.passage === sentence.passage ? next : undefined,
      });
    } else if (headlineRoles.includes(sentence.passage.role)) {
      around.headline ??= headlineOf(sentence);
    }
  }
}

function headlineOf(sentence: Sentence): Topic | undefined {
  for (const clause of clausesOf(sentence)) {
    const head = openerOf(clause);
    if (head !== undefined && head.mention.kind !== 'PERSON') {
      return { mention: head.mention, sentence };
    }
  }
  return undefined;
}

interface Help {
  readonly areas: WholeAreas;
  /** The next sentence of the paragraph. */
  readonly next: Sentence | undefined;
}

/** What holds from clause to clause within a sentence. */
interface Thread {
  /** What the clauses before are about. */
  subject: Topic | undefined;
  /** The programme that is run since, or what was built. */
  run: Topic | undefined;
  /** Who was fined or told off last. */
  fined: Topic | undefined;
  /** The programme named last, for what it agrees. */
  program: Topic | undefined;
  /** What the figure before measured. */
  last: Topic | undefined;
}

function* figuresIn(
  sentence: Sentence,
  around: Surroundings,
  { areas, next: following }: Help,
): Iterable<MeasuredFigure> {
  const quantities = quantitiesIn(sentence.text);
  const clauses = clausesOf(sentence);
  const runs = clauses.map((clause) => runIn(clause));
  const nextRuns = [...runs];
  for (let index = runs.length - 2; index >= 0; index -= 1) {
    nextRuns[index] ??= nextRuns[index + 1];
  }
  const scene = sceneOf(clauses[0]);
  const thread: Thread = {
    subject: quotedSpeaker(sentence, following) ?? scene,
    run: undefined,
    last: undefined,
    program: undefined,
    fined: undefined,
  };
  let main = scene;
  let hasOpened = false;
  let next = 0;
  for (const [index, clause] of clauses.entries()) {
    const opener = openerIn(clause, sentence);
    let isCountedOnly = false;
    for (
      let quantity = quantities[next];
      quantity !== undefined && quantity.start < clause.end;
      quantity = quantities[next]
    ) {
      next += 1;
      isCountedOnly ||=
        opener !== undefined && isCounted(opener, clause, quantity);
      if (isCovered(sentence.mentions, quantity.start)) {
        continue;
      }
      const head = ownTopic({
        clause,
        quantity,
        opener,
        thing: (thread.subject ?? around.current)?.mention.kind,
        run: runs[index],
        nextRun: nextRuns[index],
      });
      const topic =
        head === 'NOBODY'
          ? undefined
          : head === 'BEFORE'
            ? inheritedTopic({ clause, quantity }, thread, {
                around,
                areas,
                nextRun: nextRuns[index],
              })
            : { mention: head.mention, sentence };
      if (topic !== undefined) {
        thread.last = topic;
        yield { sentence, quantity, topic };
      }
    }
    if (opener !== undefined && !isCountedOnly) {
      const isSide = isAside(clause, opener, thread.subject);
      if (!isSide) {
        thread.subject = { mention: opener.mention, sentence };
        thread.run = undefined;
      }
      if (
        !isSide &&
        opener.part === 'PLAIN' &&
        opener.mention.kind !== 'PERSON'
      ) {
        main = hasOpened ? main : thread.subject;
        hasOpened = true;
      }
    }
    const fined = clause.heads
      .slice(0, reach)
      .findLast((head) => isFined(head, clause));
    if (fined !== undefined) {
      thread.fined = { mention: fined.mention, sentence };
    }
    const program = clause.heads.findLast(
      ({ mention }) => mention.kind === 'PROGRAM',
    );
    if (program !== undefined) {
      thread.program = { mention: program.mention, sentence };
    }
    const run = runs[index];
    if (run !== undefined) {
      thread.run = { mention: run.mention, sentence };
    }
  }
  around.current = thread.run ?? main ?? around.current;
  around.headline ??= around.current;
}

/** What a clause is about; in what someone says of himself and others, no person. */
function openerIn(clause: Clause, { text }: Sentence): Head | undefined {
  const opener = openerOf(clause);
  return opener?.mention.kind === 'PERSON' && /^[“"]/.test(text)
    ? undefined
    : opener;
}

function inheritedTopic(
  {
    clause,
    quantity,
  }: { readonly clause: Clause; readonly quantity: Quantity },
  thread: Thread,
  rest: {
    readonly around: Surroundings;
    readonly areas: WholeAreas;
    readonly nextRun: Head | undefined;
  },
): Topic | undefined {
  const lead = clauseLead(clause, quantity);
  return (
    rest.areas.find(lead) ??
    (fineWords.some((word) => lead.includes(word))
      ? thread.fined
      : undefined) ??
    (lead.includes(agreedMark) ? thread.program : undefined) ??
    (partMarks.some((word) => lead.startsWith(word))
      ? thread.last
      : undefined) ??
    thread.run ??
    thread.subject ??
    (rest.nextRun === undefined
      ? undefined
      : { mention: rest.nextRun.mention, sentence: clause.sentence }) ??
    rest.around.current
  );
}

/** “只用了45天。”某公司董事长王某说: the figure is the speaker's. */
function quotedSpeaker(
  { text }: Sentence,
  next: Sentence | undefined,
): Topic | undefined {
  const mention =
    next === undefined || !/[”"]$/.test(text) || !/^[“"]/.test(text)
      ? undefined
      : speakerOf(next);
  return mention === undefined || next === undefined
    ? undefined
    : { mention, sentence: next };
}

/** 走进某街道的某食堂，午餐每份12元: a sentence that begins in a place is about it. */
function sceneOf(clause: Clause | undefined): Topic | undefined {
  const first = clause?.heads[0];
  if (
    clause === undefined ||
    first?.part !== 'PLACE' ||
    first.first - clause.start > 4 ||
    openerOf(clause) !== undefined
  ) {
    return undefined;
  }
  let last = first;
  for (const next of clause.heads.slice(1, 4)) {
    if (
      !/^的?[“"]?$/.test(
        clause.sentence.text.slice(last.mention.end, next.first),
      )
    ) {
      break;
    }
    last = next;
  }
  return ['DISTRICT', 'STREET', 'PERSON'].includes(last.mention.kind)
    ? undefined
    : { mention: last.mention, sentence: clause.sentence };
}

/** One who pays, hosts or stands for a title while the sentence goes on about something else. */
function isAside(
  clause: Clause,
  opener: Head,
  subject: Topic | undefined,
): boolean {
  return (
    isContribution(clause, opener) ||
    (subject !== undefined &&
      (opener.part === 'LENT' ||
        (opener.part === 'ACTOR' && isThing(subject.mention.kind))))
  );
}
