import { lazy, type ReactElement, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { Loading } from '../../components/loading.js';
import { useFact } from '../../evidence/use-fact.js';
import type { PathOfHopsFragment } from '../../graphql/operations.js';
import { graphAddress } from '../../navigation/addresses.js';
import { graphOfPaths, idsOfPath } from './path-hops.js';

const GraphCanvas = lazy(() =>
  import('../graph/graph-canvas.js').then(({ GraphCanvas }) => ({
    default: GraphCanvas,
  })),
);

const noIds: ReadonlySet<string> = new Set();

/** All paths as one graph, in which one of them stands out. */
export function PathsPicture({
  paths,
  highlighted,
}: {
  readonly paths: readonly PathOfHopsFragment[];
  readonly highlighted: PathOfHopsFragment | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const { factId, openFact } = useFact();
  const [selectedId, setSelectedId] = useState<string>();
  const { nodes, relations } = useMemo(() => graphOfPaths(paths), [paths]);
  const ends = useMemo(
    () =>
      new Set(
        [paths[0]?.nodes.at(0)?.id, paths[0]?.nodes.at(-1)?.id].filter(
          (id) => id !== undefined,
        ),
      ),
    [paths],
  );
  const highlightedIds = useMemo(
    () => (highlighted === undefined ? noIds : idsOfPath(highlighted)),
    [highlighted],
  );
  return (
    <>
      <div className="connections-view__canvas">
        <Suspense fallback={<Loading lines={6} />}>
          <GraphCanvas
            label={t('connections.canvas', {
              entities: nodes.length,
              relations: relations.length,
            })}
            nodes={nodes}
            relations={relations}
            emphasizedIds={ends}
            highlightedIds={highlightedIds}
            selectedId={selectedId}
            activeRelationId={factId}
            onSelect={setSelectedId}
            onOpenRelation={openFact}
          />
        </Suspense>
      </div>
      <Link href={graphAddress([...ends])} className="small">
        {t('connections.openGraph')}
      </Link>
    </>
  );
}
