const workers: Readonly<Record<string, string>> = {
  graphql: '/sandbox/graphql.worker.js',
  json: '/sandbox/json.worker.js',
};

/** Where Monaco, the editor in GraphiQL, finds its workers: beside the page, so it works offline. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string): Worker =>
      new Worker(workers[label] ?? '/sandbox/editor.worker.js', {
        name: label,
      }),
  },
});
