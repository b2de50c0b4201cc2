import {
  bodiesOfAreas,
  commonNounDistricts,
  doubtfulShortForms,
  roadDirections,
  roadEnds,
  stolenSuffixes,
} from '../../lexicon/areas/division-suffixes.js';
import { officialDivisions } from '../../lexicon/areas/divisions.js';
import type {
  Candidate,
  KnownNames,
  TaggedPassage,
} from '../candidate-rule.js';
import {
  divisionFormsAt,
  isDivisionName,
  shortDivisionName,
} from './division-forms.js';
import { wordBefore } from '../name-boundary.js';
import { districtsByTag } from './districts-by-tag.js';
import { shortStreetsOf } from './find-short-streets.js';
import { type Neighbours, neighboursOf } from './neighbours-of.js';
import { wordEdgesOf } from './word-edges.js';

/** Provinces, cities, districts and counties: official names, and the short forms that are safe. */
export function findDistricts(
  passage: TaggedPassage,
  known: KnownNames,
): readonly Candidate[] {
  const official = officialNames(passage, {
    shortForms: shortFormsOfKnown(known),
    neighbours: neighboursOf(known),
    streets: shortStreetsOf(known),
  });
  return [...official, ...districtsByTag(passage, official)];
}

/** From left to right, the longest name that fits at each place. */
function officialNames(
  passage: TaggedPassage,
  forms: KnownForms,
): readonly Candidate[] {
  const { text } = passage;
  const found: Candidate[] = [];
  let lastEnd = -1;
  const shortStarts = new Set(
    [...forms.shortForms, ...forms.neighbours.shortForms].map((form) =>
      form.charAt(0),
    ),
  );
  for (let at = 0; at < text.length;) {
    if (
      divisionFormsAt(text, at).length === 0 &&
      !shortStarts.has(text.charAt(at))
    ) {
      at += 1;
      continue;
    }
    const candidate =
      fullName(passage, at, { lastEnd, ...forms.neighbours }) ??
      shortName(passage, at, {
        ...forms,
        follows: at === lastEnd,
        isListed: at === lastEnd + 1 && isListMark(text.charAt(lastEnd)),
      });
    if (candidate === undefined) {
      at += 1;
    } else {
      found.push(candidate);
      lastEnd = candidate.end;
      at = candidate.end;
    }
  }
  return found;
}

function fullName(
  passage: TaggedPassage,
  start: number,
  {
    lastEnd,
    commonNouns,
  }: Pick<Neighbours, 'commonNouns'> & { readonly lastEnd: number },
): Candidate | undefined {
  const { text } = passage;
  const { mayBegin, mayEnd } = wordEdgesOf(passage);
  for (const { form, sort } of divisionFormsAt(text, start)) {
    const end = start + form.length;
    const fits =
      sort === 'FULL' &&
      (start === lastEnd ||
        ((!commonNounDistricts.has(form) || commonNouns.has(form)) &&
          (form.length > 2
            ? mayBegin(start) || mayEnd(end)
            : mayBegin(start) && mayEnd(end))));
    if (fits && !isStolen(text, end)) {
      return {
        start,
        end,
        kind: 'DISTRICT',
        confidence: 0.95,
        form: 'NAME',
        rule: 'division',
      };
    }
  }
  return undefined;
}

/** 株洲市民 speaks of 株洲 and its 市民. */
function isStolen(text: string, end: number): boolean {
  const stolen = stolenSuffixes[text.charAt(end - 1)];
  const next = text.charAt(end);
  return (
    stolen !== undefined &&
    next !== '' &&
    stolen.by.includes(next) &&
    !stolen.unless.some((word) => text.startsWith(word, end))
  );
}

/** What the page names, as far as it makes short forms safe. */
interface KnownForms {
  /** Of the districts that the page names in full. */
  readonly shortForms: ReadonlySet<string>;
  readonly neighbours: Neighbours;
  /** Short forms of the streets that the page names in full. */
  readonly streets: ReadonlySet<string>;
}

function isListMark(character: string): boolean {
  return character !== '' && '、和与及'.includes(character);
}

interface ShortContext extends KnownForms {
  /** A list mark stands between this one and another area. */
  readonly isListed: boolean;
  /** Another area ends where this one would begin. */
  readonly follows: boolean;
}

function shortName(
  passage: TaggedPassage,
  start: number,
  context: ShortContext,
): Candidate | undefined {
  const { text } = passage;
  const { shortForms, follows } = context;
  const { mayBegin, mayEnd } = wordEdgesOf(passage);
  if (!follows && !mayBegin(start)) {
    return undefined;
  }
  const short =
    stolenName(text, start) ??
    safeShortName(text, start) ??
    knownShortName(text, start, shortForms) ??
    neighbourName(passage, start, context);
  if (
    short === undefined ||
    (context.streets.has(short.name) && !shortForms.has(short.name))
  ) {
    return undefined;
  }
  const end = start + short.name.length;
  const isEnded =
    short.isStolen ||
    mayEnd(end) ||
    startsPhrase(text, start) ||
    bodiesOfAreas.some((body) => text.startsWith(body, end));
  return isEnded && !roadFollows(text, end) && !streetBegins(text, start)
    ? {
        start,
        end,
        kind: 'DISTRICT',
        confidence: 0.85,
        form: shortForms.has(short.name) ? 'SHORT' : 'NAME',
        rule: 'division-short',
      }
    : undefined;
}

interface ShortName {
  readonly name: string;
  readonly isStolen: boolean;
}

function stolenName(text: string, start: number): ShortName | undefined {
  for (const { form, sort } of divisionFormsAt(text, start)) {
    const name = sort === 'FULL' ? shortDivisionName(form) : undefined;
    if (name !== undefined && isStolen(text, start + form.length)) {
      return { name, isStolen: true };
    }
  }
  return undefined;
}

function safeShortName(text: string, start: number): ShortName | undefined {
  const safe = divisionFormsAt(text, start).find(
    ({ form, sort }) => sort === 'SHORT' && !doubtfulShortForms.has(form),
  );
  return safe === undefined ? undefined : { name: safe.form, isStolen: false };
}

function knownShortName(
  text: string,
  start: number,
  shortForms: ReadonlySet<string>,
): ShortName | undefined {
  for (let length = longestShortForm; length > 1; length -= 1) {
    const name = text.slice(start, start + length);
    if (shortForms.has(name)) {
      return { name, isStolen: false };
    }
  }
  return undefined;
}

const namingTags: ReadonlySet<string> = new Set(['ns', 'nz', 'nr', 'x', 'nrt']);

/** A county of the page's own city: one that no common word is, unless it stands in a list of areas. */
function neighbourName(
  passage: TaggedPassage,
  start: number,
  { neighbours, isListed }: ShortContext,
): ShortName | undefined {
  const short = knownShortName(passage.text, start, neighbours.shortForms);
  if (short === undefined) {
    return undefined;
  }
  const end = start + short.name.length;
  const word = wordBefore(passage, end);
  return isListed ||
    (word?.start === start &&
      word.end === end &&
      namingTags.has(word.tag) &&
      !word.isCut)
    ? short
    : undefined;
}

const longestShortForm = 5;

const longestStreet = 8;

/** 云南驿镇 does not begin with a province. */
function streetBegins(text: string, start: number): boolean {
  const { streets } = officialDivisions();
  for (let length = 3; length <= longestStreet; length += 1) {
    if (streets.has(text.slice(start, start + length))) {
      return true;
    }
  }
  return false;
}

/** Nothing that a word could join stands before it, so that jieba may have cut the end wrongly (福|建筑岭). */
function startsPhrase(text: string, start: number): boolean {
  return start === 0 || !letter.test(text.charAt(start - 1));
}

const letter = /[\p{L}\p{N}]/u;

/** 黄山西路 lies in another city: the road has only the name of the place. */
function roadFollows(text: string, end: number): boolean {
  let at = end;
  while (at < end + 2 && roadDirections.includes(text.charAt(at))) {
    at += 1;
  }
  return roadEnds.some((word) => text.startsWith(word, at));
}

const shortFormsByKnown = new WeakMap<KnownNames, ReadonlySet<string>>();

/** The short forms of the districts that the page names in full. */
function shortFormsOfKnown(known: KnownNames): ReadonlySet<string> {
  const forms =
    shortFormsByKnown.get(known) ??
    new Set(
      [...(known.byKind.get('DISTRICT') ?? [])].flatMap(
        (name) =>
          (isDivisionName(name) ? shortDivisionName(name) : undefined) ?? [],
      ),
    );
  shortFormsByKnown.set(known, forms);
  return forms;
}
