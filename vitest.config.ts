import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    // Tests wait for processes more than they compute; by default one core is left free, which of two is half of them.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: [
        // Runs inside Temporal's sandbox, as a bundle of its own: its decisions are pure functions of src/domain, measured there.
        'src/workflows/**',
        // Processes of their own: the end-to-end tests run them as such, out of sight of the coverage collector.
        'src/server.ts',
        'src/worker.ts',
        'src/run-worker.ts',
        'src/arm-worker.ts',
        'src/cli.ts',
        'src/demo/**',
      ],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 85, statements: 85, functions: 85, branches: 75 },
    },
  },
});
