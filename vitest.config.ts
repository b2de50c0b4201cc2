import { createRequire } from 'node:module';

import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // The bundler would take the ESM build of graphql and Node takes the CommonJS one; two instances
    // refuse each other's types.
    alias: [
      {
        find: /^graphql$/,
        replacement: createRequire(import.meta.url).resolve('graphql'),
      },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // Minutes of broken connections and killed processes: `npm run test:faults`.
    // What takes long by itself: `npm run test:soak`.
    exclude: ['tests/faults/**', 'tests/soak/**'],
    globalSetup: [
      'tests/support/global-setup.ts',
      'tests/support/check-chromium.ts',
    ],
    setupFiles: ['tests/support/fail-on-console.ts'],
    // Neo4j Community has one database, which every test file empties.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
