import './monaco-workers.js';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { fetchOperation } from './fetch-operation.js';
import { linkedOperation } from './linked-operation.js';

interface Example {
  readonly query: string;
  readonly variables?: string;
}

/**
 * The IDE opens on the operation that the address carries, if any, and on the example operations; what a
 * person typed before is kept by GraphiQL itself.
 */
async function openPage(root: HTMLElement): Promise<void> {
  const response = await fetch('/sandbox/examples.json');
  const examples = response.ok ? ((await response.json()) as Example[]) : [];
  const linked = linkedOperation(location.hash);
  // From here on GraphiQL keeps it; with the address, every reload would open it once more.
  history.replaceState(null, '', location.pathname);
  createRoot(root).render(
    <GraphiQL
      fetcher={fetchOperation}
      defaultTabs={[...(linked === undefined ? [] : [linked]), ...examples].map(
        ({ query, variables }) => ({
          query,
          variables: variables ?? null,
          headers: null,
        }),
      )}
      // Where GraphiQL has tabs of an earlier visit, it opens this as one more, in front of them.
      {...(linked === undefined
        ? {}
        : {
            initialQuery: linked.query,
            initialVariables: linked.variables,
          })}
    >
      <GraphiQL.Logo>civicgraph</GraphiQL.Logo>
    </GraphiQL>,
  );
}

const root = document.getElementById('sandbox');
if (root !== null) {
  void openPage(root);
}
