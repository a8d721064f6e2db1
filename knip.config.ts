import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.{mjs,ts}',
    'scripts/bench/**/*.{mjs,ts,tsx,js}',
    'app/**/{page,layout,route,error,global-error,not-found,loading,template,default}.{ts,tsx}',
    'app/**/{icon,apple-icon,opengraph-image,manifest,robots,sitemap}.{ts,tsx}',
    'instrumentation.ts',
    'proxy.ts',
    'e2e/**/*.spec.ts',
  ],
  project: ['{app,components,lib,scripts,e2e}/**/*.{ts,tsx,mjs}', '*.{ts,mjs,js}'],
  ignore: ['lib/server/generated/**', 'scripts/fixtures/**'],
  ignoreDependencies: [
    // Named in a configuration, or loaded by path.
    'tailwindcss',
    '@prisma/schema-engine-wasm',
  ],
  ignoreExportsUsedInFile: true,
  // Types say what a room offers; an unused one costs nothing.
  rules: { types: 'off', enumMembers: 'off' },
};

export default config;
