import type { ExtractedEntity } from '../extraction.js';
import { ownPaper } from '../lexicon/resolution/anaphors.js';
import type { Page } from '../page.js';
import type { RecognizedMention } from '../recognition/recognizer.js';
import { cityOf, createAreaContext } from './area-context.js';
import { articleIndexOf } from './article-index.js';
import { collectDrafts } from './collect-drafts.js';
import { describeEntity } from './describe-entity.js';
import { type EntityDraft, finalDraft } from './entity-draft.js';
import { expandName } from './expand-name.js';
import { type AreaLink, linkAreas } from './link-areas.js';
import { mergeForms } from './merge-forms.js';
import { mergeStatedAliases } from './merge-stated-aliases.js';
import { ownersOf } from './owners-of.js';
import { paragraphStartsOf } from './paragraph-starts.js';
import type { ResolveOptions } from './resolved-document.js';
import { tieAnaphors } from './tie-anaphors.js';
import { tieOwnPaper } from './tie-own-paper.js';

/** A mention with the entity that it names. */
export interface TiedMention extends RecognizedMention {
  readonly entity: string;
}

export interface ResolvedEntities {
  readonly entities: ReadonlyMap<string, ExtractedEntity>;
  /** Ordered by start, the longer first. A mention that could not be tied is left out. */
  readonly resolved: readonly TiedMention[];
}

/** Makes entities of the names of a page: the forms of one name are one entity, under its fullest form. */
export function resolveEntities(
  page: Page,
  mentions: readonly RecognizedMention[],
  { publisher }: ResolveOptions,
): ResolvedEntities {
  const ordered = [...mentions].sort(byPlace);
  const articleOf = articleIndexOf(page);
  const areas = createAreaContext(ordered, articleOf, publisher);
  const names = ordered.filter(({ form }) => form !== 'ANAPHOR');
  const drafts = collectDrafts(
    names,
    (mention) => expandName(mention, articleOf(mention.start), areas),
    articleOf,
  );
  const draftOf = new Map(
    drafts.flatMap((draft) =>
      draft.mentions.map((mention): [RecognizedMention, EntityDraft] => [
        mention,
        draft,
      ]),
    ),
  );
  mergeStatedAliases(page.text, names, draftOf);
  mergeForms(drafts);
  const anaphors = ordered.filter(({ form }) => form === 'ANAPHOR');
  tieAnaphors(
    anaphors.filter(({ surface }) => surface !== ownPaper),
    draftOf,
    { articleOf, paragraphStart: paragraphStartsOf(page) },
  );
  const papers = tieOwnPaper(
    anaphors.filter(({ surface }) => surface === ownPaper),
    drafts,
    publisher,
  );
  const finals = [...drafts, ...papers].filter(
    (draft) => finalDraft(draft) === draft,
  );
  const links = linkAreas(finals, cityOf(publisher));
  return entitiesOf(finals, links, ownersOf(names, draftOf, links));
}

function entitiesOf(
  drafts: readonly EntityDraft[],
  links: ReadonlyMap<EntityDraft, AreaLink>,
  owners: ReadonlyMap<EntityDraft, EntityDraft>,
): ResolvedEntities {
  const ids = new Map(
    drafts.map((draft, index) => [draft, `n${index + 1}`] as const),
  );
  const entities = new Map<string, ExtractedEntity>();
  const resolved: TiedMention[] = [];
  for (const [draft, id] of ids) {
    const { kind, name, aliases } = draft;
    const mentions = [...draft.mentions].sort(byPlace);
    const owner = owners.get(draft);
    const within = owner === undefined ? undefined : ids.get(owner);
    const properties = describeEntity(draft, links.get(draft));
    entities.set(id, {
      id,
      kind,
      name,
      aliases: [...aliases].filter((alias) => alias !== name),
      ...(within === undefined ? {} : { within }),
      ...(Object.keys(properties).length === 0 ? {} : { properties }),
      mentions: mentions.map(({ start, end, surface }) => ({
        start,
        end,
        surface,
      })),
    });
    for (const mention of mentions) {
      resolved.push({ ...mention, entity: id });
    }
  }
  return { entities, resolved: resolved.sort(byPlace) };
}

function byPlace(one: RecognizedMention, other: RecognizedMention): number {
  return one.start - other.start || other.end - one.end;
}
