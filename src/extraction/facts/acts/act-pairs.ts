import { relationTypes } from '../../../ontology/relation-types.js';
import { neverBuilt, sited } from '../../lexicon/acts/act-marks.js';
import type { ResolvedMention } from '../../resolution/resolved-document.js';
import type { ToldAct } from './read-acts.js';

/** Who did it to whom, of those that the sort of act can be between. */
export function pairsOf({
  act,
  actors,
  objects,
}: ToldAct): readonly (readonly [
  actor: ResolvedMention,
  object: ResolvedMention,
])[] {
  const { from, to } = relationTypes[act.type];
  return actors.flatMap(({ mention: actor }) =>
    objects.flatMap(({ mention: object }) =>
      (from as readonly string[]).includes(actor.kind) &&
      (to as readonly string[]).includes(object.kind) &&
      act.objects.includes(object.kind) &&
      !isNoObject(act, object)
        ? [[actor, object] as const]
        : [],
    ),
  );
}

/** A project is run rather than built, where a canteen is built; of programmes only a site is inspected. */
function isNoObject(
  { type }: ToldAct['act'],
  { kind, surface }: ResolvedMention,
): boolean {
  const endsIn = (ends: readonly string[]): boolean =>
    ends.some((end) => surface.endsWith(end));
  return (
    kind === 'PROGRAM' &&
    (type === 'BUILT' ? endsIn(neverBuilt) : !endsIn(sited))
  );
}
