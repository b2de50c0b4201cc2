import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { EntityLink } from '../../../components/entity-link.js';
import type { NamedEdgeFragment } from '../../../graphql/operations.js';
import { kinds } from '../../../theme/kinds.js';
import { groupBy } from '../../../components/group-by.js';

/** The entities that an article names, by kind, each once with how often it is named. */
export function NamedEntities({
  mentions,
}: {
  readonly mentions: readonly NamedEdgeFragment[];
}): ReactElement {
  const { t } = useTranslation();
  const byKind = groupBy(mentions, ({ node }) => node.kind);
  return (
    <div className="other-page__kinds">
      {kinds.map((kind) => {
        const ofKind = byKind.get(kind);
        return ofKind === undefined ? null : (
          <section key={kind}>
            <h3>{t(`kinds.${kind}`)}</h3>
            <ul>
              {[...groupBy(ofKind, ({ node }) => node.id)].map(
                ([id, places]) =>
                  places[0] === undefined ? null : (
                    <li key={id} className="other-page__row">
                      <EntityLink entity={places[0].node} />
                      {places.length > 1 && (
                        <span className="soft small">
                          {t('entity.times', { count: places.length })}
                        </span>
                      )}
                    </li>
                  ),
              )}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
