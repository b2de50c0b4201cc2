import {
  autonomous,
  divisionSuffixes,
  peoples,
} from '../../lexicon/division-suffixes.js';
import { officialDivisions } from '../../lexicon/divisions.js';

/** A form in which papers name an area, with the sort of form that it is. */
export interface DivisionForm {
  readonly form: string;
  /** SHORT: a province or city without its suffix. */
  readonly sort: 'FULL' | 'SHORT';
}

let forms: ReadonlyMap<string, readonly DivisionForm[]> | undefined;

/** The forms that begin with two given characters, the longest first: one look-up a character of text. */
export function divisionFormsAt(
  text: string,
  start: number,
): readonly DivisionForm[] {
  forms ??= collectForms();
  return (
    forms
      .get(text.slice(start, start + 2))
      ?.filter(({ form }) => text.startsWith(form, start)) ?? []
  );
}

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

function collectForms(): ReadonlyMap<string, readonly DivisionForm[]> {
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
  const byStart = new Map<string, DivisionForm[]>();
  for (const [form, sort] of sorts) {
    const key = form.slice(0, 2);
    const known = byStart.get(key) ?? [];
    known.push({ form, sort });
    byStart.set(key, known);
  }
  for (const known of byStart.values()) {
    known.sort((a, b) => b.form.length - a.form.length);
  }
  return byStart;
}
