import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

/** Unit tests. The real browsers are driven by vitest.e2e.config.ts. */
export default defineConfig(async () => {
  const { module } = await runnerImport<typeof import('./tools/prepare-vocabulary')>('./tools/prepare-vocabulary.ts', { configFile: false, logLevel: 'silent' });
  return {
    // As it is built: what is tested is what is shipped.
    plugins: [module.prepareVocabulary()],
    test: {
      environment: 'node',
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: ['test/e2e/**', 'node_modules/**'],
      setupFiles: ['test/setup.ts'],
      restoreMocks: true,
      testTimeout: 20_000,
    },
  };
});
