import { defineConfig } from 'vitest/config';

/** The long run of the mix-up harness: `npm run test:mixup`. Needs the build for Chromium. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/readers/mix-up.test.ts', 'test/e2e/chromium.mixup.spec.ts'],
    env: { MIXUP: '2000' },
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 90_000,
  },
});
