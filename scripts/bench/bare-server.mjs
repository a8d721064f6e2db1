// Builds and starts the bare app that the product is measured against.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { findPort } from '../lib/free-port.mjs';
import { root } from '../lib/paths.mjs';

const directory = join(root, 'scripts', 'bench', 'bare');
const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

/** Once a run: the sources do not change under it. */
let isBuilt = false;

/** Resolves to `{ url, stop }`. With a database it also makes the two tables the save route writes to. */
export async function startBareServer({ databaseUrl, writers = [] } = {}) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl ?? '',
  };
  if (!isBuilt) {
    // Next writes itself a tsconfig, and with one of its own it takes the product's root files for the bare app's.
    rmSync(join(directory, 'tsconfig.json'), { force: true });
    const built = spawnSync(process.execPath, [next, 'build', directory], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    if (built.status !== 0)
      throw new Error(`The bare app could not be built: ${built.stdout}${built.stderr}`);
    isBuilt = true;
  }
  if (databaseUrl !== undefined) await createTables(databaseUrl, writers);
  const port = await findPort('127.0.0.1', 0);
  const child = spawn(
    process.execPath,
    [next, 'start', directory, '--hostname', '127.0.0.1', '--port', String(port)],
    {
      cwd: root,
      env,
      stdio: 'ignore',
    },
  );
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const answered = await fetch(`${url}/flow?nodes=1`).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) break;
    if (tries > 200) throw new Error('The bare app did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { url, stop };
}

async function createTables(databaseUrl, writers) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    'CREATE TABLE bare_event (writer text, seq int, payload jsonb, PRIMARY KEY (writer, seq))',
  );
  await client.query('CREATE TABLE bare_attempt (writer text PRIMARY KEY, position int NOT NULL)');
  for (const writer of writers) await client.query('INSERT INTO bare_attempt VALUES ($1, 0)', [writer]);
  await client.end();
}
