import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** What `npm run mutation` runs against every change it plants: the tests of single parts, not those that walk whole answers. */
export default mergeConfig(
  { resolve: base.resolve },
  defineConfig({
    test: {
      include: ['lib/{reading,rubric}/**/*.test.ts'],
      setupFiles: './scripts/lib/seed-properties.ts',
      exclude: ['lib/rubric/*.test.ts', 'lib/rubric/advice/**', 'lib/reading/measure.test.ts'],
    },
  }),
);
