import './monaco-workers.js';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { fetchOperation } from './fetch-operation.js';

interface Example {
  readonly query: string;
  readonly variables?: string;
}

/** The IDE opens on the example operations; what a person typed before is kept by GraphiQL itself. */
async function openPage(root: HTMLElement): Promise<void> {
  const response = await fetch('/sandbox/examples.json');
  const examples = response.ok ? ((await response.json()) as Example[]) : [];
  createRoot(root).render(
    <GraphiQL
      fetcher={fetchOperation}
      defaultTabs={examples.map((example) => ({
        query: example.query,
        variables: example.variables ?? null,
        headers: null,
      }))}
    >
      <GraphiQL.Logo>civicgraph</GraphiQL.Logo>
    </GraphiQL>,
  );
}

const root = document.getElementById('sandbox');
if (root !== null) {
  void openPage(root);
}
