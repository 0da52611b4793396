import { defineConfig } from 'vitest/config';

/** What needs something built: the packages and the command line (test/build), and real browsers (test/e2e). One file and one browser at a time. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/build/**/*.spec.ts', 'test/e2e/**/*.spec.ts'],
    fileParallelism: false,
    sequence: { concurrent: false },
    testTimeout: 90_000,
    hookTimeout: 90_000,
    bail: 0,
    expect: { poll: { timeout: 15_000 } },
  },
});
