import { defineConfig } from 'vitest/config';

import base from '../../vitest.config.js';

/** Faults: they start servers and databases of their own, and take minutes. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/faults/**/*.test.ts'],
    exclude: [],
    // Each file has servers and databases of its own, and mostly waits.
    fileParallelism: true,
    maxWorkers: 3,
    globalSetup: [],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
