import { autonomous } from '../lexicon/areas/division-suffixes.js';
import { newspaperEndings } from '../lexicon/areas/area-levels.js';
import { bureauAbbreviations } from '../lexicon/organizations/bureau-abbreviations.js';
import {
  areaEndings,
  firmNouns,
  programHeads,
  streetEndings,
} from '../lexicon/resolution/short-forms.js';
import { shortDivisionName } from '../recognition/areas/division-forms.js';
import { enterpriseShortNamesOf } from '../recognition/enterprises/enterprise-core-of.js';
import { plainName } from './collect-drafts.js';
import type { EntityDraft } from './entity-draft.js';

const quoted = /[“"《]([^“”"《》]{2,20})[”"》]/g;

/** What follows the marks, when it tells enough: “古冶技工”技能夜校. */
const tailed = /[”"]([^“”"]{4,8})$/g;
const feast = /(.{2})(?:文化旅游节|旅游文化节|文化节|旅游节)$/g;

/** The shorter forms, as `plainName` sees them, in which a page may name the thing again. */
export function shortFormsOf(
  { kind, name: written }: EntityDraft,
  areas: ReadonlySet<string>,
): readonly string[] {
  const name = plainName(written);
  switch (kind) {
    case 'DISTRICT':
      return [
        ...withoutEnding(name, areaEndings),
        ...withoutArea(name, areas),
        ...withoutPeoples(name),
      ];
    case 'ORGANIZATION':
      return [name, ...withoutArea(name, areas)]
        .flatMap((form) => [form, ...abbreviationsOf(form)])
        .flatMap((form) => [form, ...withoutPrefix(form, '中共')])
        .concat(newspaperEndOf(name))
        .filter((form) => form !== name);
    case 'STREET':
      return [
        ...withoutArea(name, areas),
        ...withoutEnding(name, streetEndings),
      ];
    case 'PLACE':
    case 'COMMUNITY':
      return withoutArea(name, areas);
    case 'PROGRAM':
      return [
        ...[...written.matchAll(quoted)].map(([, core = '']) =>
          plainName(core),
        ),
        ...[...written.matchAll(tailed)].map(([, tail = '']) => tail),
        ...[...name.matchAll(feast)].map(([, theme = '']) => `${theme}节`),
        ...withoutEnding(name, programHeads),
        ...withoutArea(name, areas),
      ].filter((form) => form !== name);
    case 'ENTERPRISE':
      return enterpriseShortNamesOf(name)
        .map(plainName)
        .flatMap((form) => [form, ...firmNouns.map((noun) => form + noun)])
        .filter((form) => form !== name);
    case 'PERSON':
      return [];
  }
}

/** 紫云自治县 and 紫云县 of 紫云苗族布依族自治县 */
function withoutPeoples(name: string): readonly string[] {
  const short = name.includes(autonomous) ? shortDivisionName(name) : undefined;
  return short === undefined
    ? []
    : [short, short + name.slice(-1), short + name.slice(-3)].filter(
        (form) => form !== name,
      );
}

function withoutEnding(
  name: string,
  endings: readonly string[],
): readonly string[] {
  return endings
    .filter((word) => name.endsWith(word) && name.length > word.length + 1)
    .map((word) => name.slice(0, -word.length));
}

/** The name without each area that it begins with; what is left must still be a name. */
function withoutArea(
  name: string,
  areas: ReadonlySet<string>,
): readonly string[] {
  const forms: string[] = [];
  for (let length = 2; length <= Math.min(name.length - 3, 12); length += 1) {
    if (areas.has(name.slice(0, length))) {
      forms.push(name.slice(length));
    }
  }
  return forms;
}

/** 时报 of 天水时报 */
function newspaperEndOf(name: string): readonly string[] {
  return newspaperEndings.filter(
    (word) => word.length > 1 && name.endsWith(word),
  );
}

function withoutPrefix(name: string, prefix: string): readonly string[] {
  return name.startsWith(prefix) ? [name.slice(prefix.length)] : [];
}

function abbreviationsOf(name: string): readonly string[] {
  return bureauAbbreviations
    .filter(([, long]) => name.endsWith(long))
    .map(([short, long]) => name.slice(0, -long.length) + short);
}
