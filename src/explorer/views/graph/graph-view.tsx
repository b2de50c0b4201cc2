import './graph-view.css';

import {
  lazy,
  type ReactElement,
  type Ref,
  Suspense,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';

import { Empty } from '../../components/empty.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { NameBox } from '../../components/name-box.js';
import { useFact } from '../../evidence/use-fact.js';
import { useTitle } from '../../navigation/use-title.js';
import { newcomersOf } from './entity-actions.js';
import type { GraphCanvasHandle } from './graph-canvas.js';
import { GraphExport } from './graph-export.js';
import { GraphFilters } from './graph-filters.js';
import { GraphList } from './graph-list.js';
import type { GraphModel } from './graph-model.js';
import { GraphRoots } from './graph-roots.js';
import { GraphStatus } from './graph-status.js';
import { HiddenNames } from './hidden-names.js';
import { SelectionCard } from './selection-card.js';
import { StartingPoints } from './starting-points.js';
import { useGraphAddress } from './use-graph-address.js';
import { useGraphModel } from './use-graph-model.js';
import { useSurroundings } from './use-surroundings.js';

const GraphCanvas = lazy(() =>
  import('./graph-canvas.js').then(({ GraphCanvas }) => ({
    default: GraphCanvas,
  })),
);

/** What surrounds some names, as a picture and as a list. */
export function GraphView(): ReactElement {
  const { t } = useTranslation();
  const canvas = useRef<GraphCanvasHandle>(null);
  const box = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const isBegunHere = useRef(false);
  const { address, state } = useGraphAddress();
  const found = useSurroundings(address);
  const model = useGraphModel({ address, state }, found.graph, canvas);
  const first = model.entities.get(address.roots[0] ?? '')?.name;
  useTitle(
    first === undefined
      ? t('graph.title')
      : t('graph.titleAround', { name: first }),
  );
  const hasRoots = address.roots.length > 0;
  useEffect(() => {
    // The box in which the first name was chosen has made room for the one for more names.
    if (hasRoots && isBegunHere.current) {
      isBegunHere.current = false;
      box.current?.focus();
    }
  }, [hasRoots]);
  return (
    <div className="graph-view">
      <header className="graph-view__header">
        <h1>{t('graph.title')}</h1>
        {hasRoots && (
          <GraphExport canvas={canvas} variables={found.variables} />
        )}
      </header>
      {!hasRoots ? (
        <Start
          box={box}
          onChoose={(id) => {
            isBegunHere.current = true;
            model.actions.addRoot(id);
          }}
        />
      ) : (
        <>
          <GraphRoots model={model} state={state} box={box} />
          {found.error !== undefined ? (
            <Failure error={found.error} onRetry={found.retry} />
          ) : model.entities.size === 0 ? (
            <Loading lines={8} />
          ) : (
            <div className="graph-view__body" aria-busy={found.isLoading}>
              <div className="graph-view__picture">
                <Picture model={model} canvas={canvas} />
                <GraphStatus
                  statusRef={status}
                  model={model}
                  isTruncated={found.isTruncated}
                  onMore={(budget) => {
                    state.set({ budget: String(budget) });
                  }}
                />
              </div>
              <div className="graph-view__side">
                <SelectionCard model={model} />
                <HiddenNames model={model} whenNone={status} />
                <GraphFilters model={model} state={state} />
              </div>
              <GraphList model={model} state={state} />
            </div>
          )}
        </>
      )}
    </div>
  );
}

function Start({
  box,
  onChoose,
}: {
  readonly box: Ref<HTMLInputElement>;
  readonly onChoose: (id: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Empty title={t('graph.start')}>
      <p>{t('graph.startHint')}</p>
      <div className="graph-view__start-box">
        <NameBox
          label={t('graph.addName')}
          inputRef={box}
          onChoose={({ id }) => {
            onChoose(id);
          }}
        />
      </div>
      <h2 className="visually-hidden">{t('graph.startPoints')}</h2>
      <StartingPoints />
    </Empty>
  );
}

function Picture({
  model,
  canvas,
}: {
  readonly model: GraphModel;
  readonly canvas: { current: GraphCanvasHandle | null };
}): ReactElement {
  const { t } = useTranslation();
  const { factId, openFact } = useFact();
  const { address, actions, entities, visible } = model;
  const { roots, expanded } = address;
  const emphasizedIds = useMemo(
    () => new Set([...roots, ...expanded]),
    [roots, expanded],
  );
  return (
    <Suspense fallback={<Loading lines={8} />}>
      <GraphCanvas
        ref={canvas}
        label={t('graph.canvas', {
          entities: visible.entities.length,
          relations: visible.relations.length,
        })}
        nodes={visible.entities}
        relations={visible.relations}
        emphasizedIds={emphasizedIds}
        selectedId={model.selected?.id}
        activeRelationId={factId}
        pinned={address.pinned}
        onSelect={actions.select}
        onOpenRelation={openFact}
        onExpand={(id) => {
          const entity = entities.get(id);
          const newcomers =
            entity === undefined ? 0 : newcomersOf(entity, model);
          if (newcomers > 0 && actions.isExpandable) {
            actions.expand(id, newcomers);
          }
        }}
        onMove={(id, place) => {
          if (address.pinned.has(id)) {
            actions.pin(id, place);
          }
        }}
      />
    </Suspense>
  );
}
