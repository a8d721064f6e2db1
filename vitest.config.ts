import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const alias = {
  '@': at('.'),
  // Outside Next's bundler the package refuses to load at all.
  'server-only': at('./lib/server/testing/server-only.ts'),
};

const notOurs = [
  'node_modules/**',
  '.next/**',
  '.data/**',
  'e2e/**',
  'lib/server/generated/**',
  'components/workspace/editor/api/generated/**',
];

/** The rooms that must be pure, and so can be tested to the last branch. */
const pureRooms = [
  'access',
  'attempt',
  'diagram',
  'lab',
  'prompts',
  'reading',
  'review',
  'rubric',
  'services',
  'shared',
  'simulation',
  'steps',
];

const pureTests = pureRooms.map((room) => `lib/${room}/**/*.test.ts`);
const seedProperties = at('./scripts/lib/seed-properties.ts');

export default defineConfig({
  resolve: { alias },
  test: {
    // Left to itself it keeps one core free, which is half of a small machine.
    maxWorkers: availableParallelism(),
    // Every core is busy then: the limit ends what hangs, and is no measure of speed.
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: pureRooms.map((room) => `lib/${room}/**/*.ts`),
      exclude: ['**/*.test.ts', '**/testing/**'],
      reporter: ['text-summary', 'json-summary'],
      // Each room for itself, so that a well tested one cannot hide another.
      thresholds: Object.fromEntries(pureRooms.map((room) => [`lib/${room}/**/*.ts`, { branches: 95 }])),
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: pureTests,
          exclude: [...notOurs, '**/*.db.test.ts'],
          setupFiles: seedProperties,
          // Nothing in these rooms outlives a call, so a worker loads the engine once and not for every file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{app,components,lib,scripts}/**/*.test.ts'],
          exclude: [...notOurs, ...pureTests, '**/*.db.test.ts'],
          setupFiles: seedProperties,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['{app,components,lib}/**/*.test.tsx'],
          exclude: notOurs,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          environment: 'node',
          include: ['{app,lib,scripts}/**/*.db.test.ts'],
          exclude: notOurs,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
