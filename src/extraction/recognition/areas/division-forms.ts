import {
  autonomous,
  divisionSuffixes,
  peoples,
} from '../../lexicon/areas/division-suffixes.js';
import { officialDivisions } from '../../lexicon/areas/divisions.js';

/** A form in which papers name an area, with the sort of form that it is. */
export interface DivisionForm {
  readonly form: string;
  /** SHORT: a province or city without its suffix. */
  readonly sort: 'FULL' | 'SHORT';
}

type FormsByStart = ReadonlyMap<
  number,
  ReadonlyMap<number, readonly DivisionForm[]>
>;

let forms: FormsByStart | undefined;

/** The forms that begin with two given characters, the longest first: one look-up a character of text. */
export function divisionFormsAt(
  text: string,
  start: number,
): readonly DivisionForm[] {
  forms ??= collectForms();
  // Most characters begin no name of an area, and every character of the text is asked for.
  const candidates = forms
    .get(text.charCodeAt(start))
    ?.get(text.charCodeAt(start + 1));
  return candidates === undefined
    ? none
    : candidates.filter(({ form }) => text.startsWith(form, start));
}

const none: readonly DivisionForm[] = [];

let fullNames: ReadonlyMap<string, readonly string[]> | undefined;

/** Whether a text is the name of an area, in full or without its suffix. */
export function isDivisionName(text: string): boolean {
  return (
    officialDivisions().areas.has(text) || fullNamesOfShort(text).length > 0
  );
}

/** The areas that a name without suffix can mean: 株洲市 for 株洲. */
export function fullNamesOfShort(short: string): readonly string[] {
  fullNames ??= collectFullNames();
  return fullNames.get(short) ?? [];
}

function collectFullNames(): ReadonlyMap<string, readonly string[]> {
  const byShort = new Map<string, string[]>();
  for (const name of officialDivisions().areas.keys()) {
    const short = shortDivisionName(name);
    if (short !== undefined) {
      byShort.set(short, [...(byShort.get(short) ?? []), name]);
    }
  }
  return byShort;
}

/** The name of an area without its suffix and the peoples in it; nothing when too little is left. */
export function shortDivisionName(name: string): string | undefined {
  const suffix = divisionSuffixes.find(
    (word) => name.endsWith(word) && name.length > word.length + 1,
  );
  if (suffix === undefined) {
    return undefined;
  }
  let short = name.slice(0, -suffix.length);
  for (let last = ''; last !== short;) {
    last = short;
    const people = peoples.find(
      (word) => short.endsWith(word) && short.length > word.length + 1,
    );
    short = people === undefined ? short : short.slice(0, -people.length);
  }
  return short;
}

function collectForms(): FormsByStart {
  const sorts = new Map<string, DivisionForm['sort']>();
  const { areas } = officialDivisions();
  for (const [name, codes] of areas) {
    sorts.set(name, 'FULL');
    const short = shortDivisionName(name);
    if (short === undefined) {
      continue;
    }
    if (name.includes(autonomous)) {
      sorts.set(`${short}${name.slice(-1)}`, 'FULL');
      sorts.set(`${short}${name.slice(-3)}`, 'FULL');
    }
    if (codes.some((code) => code < 10_000) && !sorts.has(short)) {
      sorts.set(short, 'SHORT');
    }
  }
  const byStart = new Map<number, Map<number, DivisionForm[]>>();
  const longestFirst = [...sorts].sort(([a], [b]) => b.length - a.length);
  for (const [form, sort] of longestFirst) {
    const first = form.charCodeAt(0);
    const bySecond = byStart.get(first) ?? new Map<number, DivisionForm[]>();
    byStart.set(first, bySecond);
    const second = form.charCodeAt(1);
    const known = bySecond.get(second) ?? [];
    known.push({ form, sort });
    bySecond.set(second, known);
  }
  return byStart;
}
