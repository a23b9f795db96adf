import { defineConfig } from 'vitest/config';

/** `npm run record:histories`: a history for each shape in `test/histories/shapes.ts` that has none yet. */
export default defineConfig({
  test: {
    include: ['test/histories/record.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    passWithNoTests: true,
  },
});
