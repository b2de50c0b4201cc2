import { defineConfig } from 'vitest/config';

import base from '../../vitest.config.js';

/** What takes minutes or hours: many generated requests, large hubs, long load. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/soak/**/*.test.ts'],
    exclude: [],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
