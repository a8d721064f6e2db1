// The production build, and a stamp that tells whether it is older than what it was made from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { compressStatic } from './precompressed.mjs';
import { buildServiceWorker } from './service-worker.mjs';

const stampFile = join(root, '.next', 'loadbearing-stamp');

const inputs = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'scripts/lib/precompressed.mjs',
  'scripts/lib/service-worker.mjs',
];

function addTo(hash, path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return;
  const entries = readEntries(absolute);
  if (entries === null) {
    hash.update(path).update('\0').update(readFileSync(absolute)).update('\0');
    return;
  }
  for (const name of entries.sort()) {
    if (name === 'generated' || /\.test\.tsx?$/.test(name)) continue;
    addTo(hash, `${path}/${name}`);
  }
}

function readEntries(absolute) {
  try {
    return readdirSync(absolute);
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}

function stampOfInputs() {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const path of inputs) addTo(hash, path);
  return hash.digest('hex');
}

/** Builds for production. Throws when the build fails. */
export async function build() {
  console.error('Building for production (about half a minute) …');
  rmSync(stampFile, { force: true });
  const stamp = stampOfInputs();
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    },
  );
  if (status !== 0) throw new Error('The production build failed.');
  await compressStatic();
  await buildServiceWorker(stamp.slice(0, 16));
  writeFileSync(stampFile, stamp);
}

/** True when there is no build, or one older than its sources. */
export function isBuildStale() {
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stampOfInputs();
}

/** Builds where that is needed, and not where it is not. */
export async function buildIfStale() {
  if (isBuildStale()) await build();
}
