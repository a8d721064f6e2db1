// A PostgreSQL of our own for a while: made by the machine's `initdb`, on a free port of this machine only, run by an
// unprivileged user, and removed afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { findPort } from './free-port.mjs';

/** The directory of `initdb` and `postgres`, or null when this machine has none. */
export function findPostgres() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/opt/postgresql/bin',
  ];
  return (
    places.find((place) => ['initdb', 'postgres'].every((name) => existsSync(join(place, name + suffix)))) ??
    null
  );
}

/** PostgreSQL refuses to run as root: then another user of the machine lends its number. */
function findUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (ids.every(({ status }) => status === 0)) {
      const [uid, gid] = ids.map(({ stdout }) => Number(stdout));
      return { uid, gid };
    }
  }
  return null;
}

/**
 * Starts a cluster. Resolves to `{ url, stop }`, or to null when the machine has no PostgreSQL.
 * `durable` keeps fsync on: for measurements and for kill tests; tests that only need answers run faster without.
 */
export async function startPostgres({ durable = false } = {}) {
  const programs = findPostgres();
  const user = findUser();
  if (programs === null || user === null) return null;
  const directory = mkdtempSync(join(tmpdir(), 'loadbearing-postgres-'));
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid);
  const data = join(directory, 'data');
  const options = {
    ...user,
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
  };
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'loadbearing', '--auth=trust', '--encoding=UTF8', '--no-sync'],
    options,
  );
  if (made.status !== 0) {
    rmSync(directory, { recursive: true, force: true });
    throw new Error(`initdb failed: ${made.stderr}`);
  }
  const port = await findPort('127.0.0.1', 0);
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${process.platform === 'win32' ? '' : directory}`,
    'max_connections=200',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.on('data', (chunk) => {
    log = (log + chunk).slice(-4000);
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    // SIGINT is PostgreSQL's fast shutdown; on Windows it ends the process, which is as good for a throw-away cluster.
    if (server.exitCode === null) server.kill('SIGINT');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  const url = `postgresql://loadbearing@127.0.0.1:${port}/postgres`;
  try {
    await waitUntilReady(url, server);
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start: ${error.message}\n${log}`);
  }
  return { url, stop };
}

async function waitUntilReady(url, server) {
  const patience = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (server.exitCode !== null || Date.now() > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
