import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.{mjs,ts}',
    'scripts/bench/**/*.{mjs,ts,tsx,js}',
    'app/**/{page,layout,route,error,global-error,not-found,loading,template,default}.{ts,tsx}',
    'e2e/**/*.spec.ts',
    // Bundled for the sandbox by scripts/lib/query-lab.mjs.
    'components/workspace/query-lab/sandbox/{frame,worker}.ts',
    // Bundled after the build by scripts/lib/service-worker.mjs.
    'components/offline/service-worker.ts',
    // Named in stryker.config.json.
    'vitest.mutation.config.ts',
  ],
  project: ['{app,components,lib,scripts,e2e}/**/*.{ts,tsx,mjs}', '*.{ts,mjs,js}'],
  // The one stands in for a package in the tests, the others break rules on purpose.
  ignore: ['lib/server/testing/server-only.ts', 'scripts/fixtures/**'],
  // Run by its path, not imported; the linter is bundled by scripts/lib/linter.mjs, and asks for a browser's paths.
  ignoreDependencies: ['dependency-cruiser', '@redocly/openapi-core', 'path-browserify'],
  ignoreExportsUsedInFile: true,
  // Types say what a room offers; an unused one costs nothing.
  rules: { types: 'off', enumMembers: 'off' },
};

export default config;
