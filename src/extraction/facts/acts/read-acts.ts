import { onceFor } from '../../once-for.js';
import type { ActWords } from '../../lexicon/acts/act-words.js';
import type { Sentence } from '../../resolution/resolved-document.js';
import {
  type ActContext,
  type ActReading,
  readAct,
  visitedIn,
} from './act-reading.js';
import { actVerbsIn, isPlanned } from './act-verbs.js';
import { actorsOf } from './actors-of.js';
import { type Clause, clausesOf, type Head } from '../clauses.js';
import {
  giverNouns,
  giverVerbs,
  penaltyTellers,
} from '../../lexicon/acts/act-marks.js';

/** An act that a sentence tells: its sort, its sides, and where its verb stands. */
export interface ToldAct extends ActReading {
  readonly act: ActWords;
  readonly at: number;
}

const nobody: ActContext = {
  subjects: [],
  visited: [],
  inspectors: [],
  givers: [],
};

/**
 * The acts of the body's sentences, in order. Who acts goes on from clause to clause, and from a sentence to
 * the next of its paragraph when that one names nobody.
 */
export const readActs = onceFor(actsOf);

function actsOf(
  sentences: readonly Sentence[],
): ReadonlyMap<Sentence, readonly ToldAct[]> {
  const acts = new Map<Sentence, readonly ToldAct[]>();
  let passage: Sentence['passage'] | undefined;
  let context = nobody;
  for (const sentence of sentences) {
    if (sentence.passage !== passage) {
      passage = sentence.passage;
      context = nobody;
    }
    if (sentence.passage.role === 'BODY') {
      const told: ToldAct[] = [];
      context = readSentence(sentence, context, told);
      if (told.length > 0) {
        acts.set(sentence, told);
      }
    }
  }
  return acts;
}

/** Adds the acts of a sentence to `told`, and returns what it leaves open for the next. */
function readSentence(
  sentence: Sentence,
  before: ActContext,
  told: ToldAct[],
): ActContext {
  let context: ActContext = { ...before, visited: [] };
  let goesOnPlanned = false;
  for (const clause of clausesOf(sentence)) {
    const actors = actorsOf(clause, clause.end, context.subjects);
    const isNew =
      actors !== context.subjects &&
      (context.subjects[0] === undefined ||
        !actors.includes(context.subjects[0]));
    goesOnPlanned =
      (goesOnPlanned && !isNew) || isPlanned(clause, clause.start + 12);
    for (const verb of actVerbsIn(clause)) {
      if (goesOnPlanned || isPlanned(clause, verb.start)) {
        continue;
      }
      const reading = readAct(clause, verb, context);
      if (reading !== undefined) {
        told.push({ ...reading, act: verb.act, at: verb.start });
        context = after(context, verb.act, reading);
      }
    }
    const visited = visitedIn(clause);
    const bodies = actors.filter(isBody);
    context = {
      ...context,
      ...(bodies.length > 0 && holdsAny(clause, penaltyTellers)
        ? { inspectors: bodies }
        : {}),
      ...(bodies.length > 0 &&
      holdsAny(clause, giverVerbs) &&
      holdsAny(clause, giverNouns)
        ? { givers: bodies }
        : {}),
      subjects: actors.length === 0 ? context.subjects : actors,
      visited: visited.length === 0 ? context.visited : visited,
    };
  }
  return context;
}

function isBody({ mention }: Head): boolean {
  return mention.kind === 'ORGANIZATION' || mention.kind === 'STREET';
}

/** So much of a clause is looked through. */
const longestClause = 80;

function holdsAny(
  { start, end, sentence }: Clause,
  words: readonly string[],
): boolean {
  const text = sentence.text.slice(start, Math.min(end, start + longestClause));
  return words.some((word) => text.includes(word));
}

function after(
  context: ActContext,
  { type }: ActWords,
  { actors }: ActReading,
): ActContext {
  switch (type) {
    case 'INSPECTED':
    case 'PENALISED':
      return { ...context, inspectors: actors };
    case 'AWARDED':
      return { ...context, givers: actors };
    default:
      return context;
  }
}
