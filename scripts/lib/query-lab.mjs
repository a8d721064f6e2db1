// What the query lab is made of, laid out under public/query-lab: the sandboxed frame, its worker, and the database's own
// files beside a cluster that is already initialised, so that no browser has to. Made once and again when an input changes.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './paths.mjs';

const target = join(root, 'public', 'query-lab');
const sources = join(root, 'components', 'workspace', 'query-lab', 'sandbox');
const generated = join(root, 'components', 'workspace', 'query-lab', 'generated');
const database = join(root, 'node_modules', '@electric-sql', 'pglite');

/** Settings of the cluster: small, and without anything that only a server needs. */
const settings = [
  'shared_buffers=24MB',
  'work_mem=16MB',
  'maintenance_work_mem=32MB',
  'temp_file_limit=64MB',
  'max_wal_size=32MB',
  'min_wal_size=2MB',
  'jit=off',
  'autovacuum=off',
  'cursor_tuple_fraction=1.0',
  'timezone=UTC',
];

function listSources() {
  const lab = join(root, 'lib', 'lab');
  const shared = readdirSync(lab).map((name) => join(lab, name));
  const own = readdirSync(sources).map((name) => join(sources, name));
  return [...shared, ...own].filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort();
}

/** Twelve characters that change with everything the files are made from. */
function versionOfInputs() {
  const hash = createHash('sha256').update(settings.join('\n'));
  for (const name of ['@electric-sql/pglite', 'zod', 'esbuild'])
    hash.update(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version);
  hash.update(readFileSync(join(root, 'scripts', 'lib', 'query-lab.mjs')));
  for (const file of listSources()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** The scripts change often and are made in a moment; the cluster takes seconds and is kept where nothing of it changed. */
async function makeCluster() {
  const { PGlite } = await import('@electric-sql/pglite');
  const db = await PGlite.create({
    initDbStartParams: ['--wal-segsize=1'],
    postgresqlconf: settings,
  });
  await db.exec('update pg_database set datistemplate = false');
  await db.exec('drop database template0');
  await db.exec('drop database template1');
  await db.exec('create role candidate login; grant all on schema public to candidate');
  await db.exec('checkpoint');
  const tar = Buffer.from(await (await db.dumpDataDir('none')).arrayBuffer());
  await db.close();
  return gzipSync(tar, { level: 9 });
}

async function bundle(name) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(sources, `${name}.ts`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    // The database asks for these where it finds itself in Node; here it never does.
    external: ['fs', 'path', 'url', 'module', 'crypto', 'fs/promises', 'util', 'worker_threads', 'node:*'],
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '"https://query-lab.invalid/"' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The frame's own policy in its own words; the answer's header says the same more coarsely (docs/decisions/0058). */
function toFrame(script) {
  const digest = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${digest}' 'wasm-unsafe-eval'; worker-src blob:`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Query lab</title>
</head>
<body><script>${script}</script></body>
</html>
`;
}

async function makeFiles(directory, cluster) {
  const write = (name, content) => writeFileSync(join(directory, name), content);
  const squeeze = (content) => gzipSync(content, { level: 9 });
  const read = (name) => readFileSync(join(database, 'dist', name));
  // A closing tag inside the script would end it.
  write('frame.html', toFrame((await bundle('frame')).replaceAll('</script', '<\\/script')));
  write('worker.js.gz', squeeze(await bundle('worker')));
  write('pglite.wasm.gz', squeeze(read('pglite.wasm')));
  write('pglite.data.gz', squeeze(read('pglite.data')));
  write('cluster.tar.gz', cluster);
}

/** Lays the files out where they are missing or older than what they are made from. */
export async function prepareQueryLab() {
  const version = versionOfInputs();
  const index = join(generated, 'version.ts');
  const line = `/** Where the query lab's files lie; written by scripts/lib/query-lab.mjs. */\nexport const queryLabVersion = '${version}';\n`;
  const isThere = existsSync(join(target, version, 'cluster.tar.gz'));
  if (isThere && existsSync(index) && readFileSync(index, 'utf8') === line) return;
  console.error('Preparing the query lab …');
  const kept = keptCluster();
  const cluster = kept ?? (await makeCluster());
  const fresh = join(target, `.${version}-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  await makeFiles(fresh, cluster);
  for (const name of readdirSync(target))
    if (join(target, name) !== fresh) rmSync(join(target, name), { recursive: true });
  renameSync(fresh, join(target, version));
  writeFileSync(join(target, 'cluster-stamp'), clusterStamp());
  mkdirSync(generated, { recursive: true });
  writeFileSync(index, line);
}

function clusterStamp() {
  const { version } = JSON.parse(readFileSync(join(database, 'package.json'), 'utf8'));
  return [version, ...settings].join('\n');
}

function keptCluster() {
  const stamp = join(target, 'cluster-stamp');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== clusterStamp()) return null;
  const file = readdirSync(target)
    .map((name) => join(target, name, 'cluster.tar.gz'))
    .find((path) => existsSync(path));
  return file === undefined ? null : readFileSync(file);
}
