// The linter of interface documents for the browser's worker: Redocly's core, bundled without what only a command line
// needs. Written once and again when the package changes. Why it is bundled here: docs/decisions/0071.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const target = join(root, 'components', 'workspace', 'editor', 'api', 'generated');
const names = 'BaseResolver, createConfig, lintDocument, makeDocumentFromString';
const source = `export { ${names} } from '@redocly/openapi-core';`;
const types = `${source}\nexport type { NormalizedProblem, Oas3Rule } from '@redocly/openapi-core';\n`;

/** Files of a machine, examples checked against schemas (the one part that evaluates text), GraphQL, colours. */
const unused = /^(?:node:(?:fs|url|module|os)|buffer|graphql|colorette|@redocly\/ajv.*|ajv|ajv-formats)$/;

const asInBrowser = {
  name: 'as-in-browser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:path$|^path$/ }, () => ({
      path: join(root, 'node_modules', 'path-browserify', 'index.js'),
    }));
    onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    // Loads plug-ins by their path, which nobody names here.
    onLoad({ filter: /openapi-core[\\/]lib[\\/]config[\\/]plugins-cache\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\bimport\(/g, 'Promise.reject('),
    }));
    onLoad({ filter: /openapi-core[\\/]lib[\\/]env\.js$/ }, () => ({
      contents: 'export const isBrowser = true; export const env = {};',
    }));
  },
};

const stampOf = () => {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', '@redocly', 'openapi-core', 'package.json'), 'utf8'),
  );
  return `// @redocly/openapi-core ${version}; written by scripts/lib/linter.mjs ${readFileSync(import.meta.filename, 'utf8').length}\n`;
};

/** Writes the bundle where it is missing or older than what it is made from. */
export async function prepareLinter() {
  const file = join(target, 'linter.js');
  const stamp = stampOf();
  if (existsSync(file) && readFileSync(file, 'utf8').startsWith(stamp)) return;
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '"https://linter.invalid/"' },
    plugins: [asInBrowser],
    logLevel: 'error',
  });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'linter.d.ts'), types);
  writeFileSync(file, stamp + outputFiles[0].text);
}
