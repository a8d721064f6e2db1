// The service worker, bundled after the build because it lists what the build made.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

const directory = join(root, '.next', 'static');
const kept = /\.(js|css|woff2)$/;
/** Pages that stand in where the server cannot be asked; see app/offline and app/practice/on-this-device. */
const pages = ['/offline', '/practice/on-this-device', '/manifest.webmanifest'];

/** `[{ url, revision }]`: built files carry a hash in their name; pages belong to this build. */
function listPrecache(revision) {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kept.test(entry.name))
    .map((entry) => relative(directory, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => ({
      url: `/_next/static/${path.split(sep).map(encodeURIComponent).join('/')}`,
      revision: null,
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return [...files, ...pages.map((url) => ({ url, revision }))];
}

/** Writes `.next/service-worker.js`, which app/sw.js serves. `revision` tells one build from another. */
export async function buildServiceWorker(revision) {
  await build({
    entryPoints: [join(root, 'components', 'offline', 'service-worker.ts')],
    outfile: join(root, '.next', 'service-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      precacheList: JSON.stringify(listPrecache(revision)),
      'process.env.NODE_ENV': '"production"',
    },
  });
}
