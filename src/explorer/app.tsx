import './app.css';

import { lazy, type ReactElement, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';

import { Empty } from './components/empty.js';
import { Loading } from './components/loading.js';
import { EvidencePanel } from './evidence/evidence-panel.js';
import { Header } from './header/header.js';
import { addresses } from './navigation/addresses.js';
import { useArrival } from './navigation/use-arrival.js';
import { SearchView } from './views/search/search-view.js';

const EntityView = lazy(() =>
  import('./views/entity/entity-view.js').then(({ EntityView }) => ({
    default: EntityView,
  })),
);
const GraphView = lazy(() =>
  import('./views/graph/graph-view.js').then(({ GraphView }) => ({
    default: GraphView,
  })),
);
const ConnectionsView = lazy(() =>
  import('./views/connections/connections-view.js').then(
    ({ ConnectionsView }) => ({ default: ConnectionsView }),
  ),
);
const WhoDidWhatView = lazy(() =>
  import('./views/who-did-what/who-did-what-view.js').then(
    ({ WhoDidWhatView }) => ({ default: WhoDidWhatView }),
  ),
);

/** The page: header, the view that the address names, and the evidence of a fact beside it. */
export function App(): ReactElement {
  const { t } = useTranslation();
  const content = useRef<HTMLElement>(null);
  useArrival(content);
  return (
    <>
      <a className="skip-link button" href="#content">
        {t('common.skip')}
      </a>
      <Header />
      <div className="page">
        <main ref={content} id="content" className="page__view" tabIndex={-1}>
          <Suspense fallback={<Loading lines={6} />}>
            <Switch>
              <Route path={addresses.search}>
                <SearchView />
              </Route>
              <Route path={addresses.entity}>
                {({ id }) => (
                  <EntityView key={id} id={decodeURIComponent(id)} />
                )}
              </Route>
              <Route path={addresses.graph}>
                <GraphView />
              </Route>
              <Route path={addresses.connections}>
                <ConnectionsView />
              </Route>
              <Route path={addresses.whoDidWhat}>
                <WhoDidWhatView />
              </Route>
              <Route>
                <Empty title={t('common.notFound')}>
                  <p>{t('common.notFoundHint')}</p>
                </Empty>
              </Route>
            </Switch>
          </Suspense>
        </main>
        <EvidencePanel />
      </div>
    </>
  );
}
