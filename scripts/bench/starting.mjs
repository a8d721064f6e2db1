// How long a stranger waits: a fresh copy of the project, `npm start`, the first page; then the same again.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findPort } from '../lib/free-port.mjs';
import { root } from '../lib/paths.mjs';

async function startAndStop(directory, npm) {
  const port = await findPort('127.0.0.1', 0);
  const began = performance.now();
  const child = spawn(process.execPath, [npm, 'start', '--', '--port', String(port)], {
    cwd: directory,
    stdio: 'ignore',
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      HOST: '',
      DATABASE_URL: '',
      LOADBEARING_DATA_DIR: '',
      NEXTAUTH_URL: '',
      NODE_ENV: '',
    },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let ok = false;
  while (!ok && performance.now() - began < 300_000 && child.exitCode === null) {
    ok = await fetch(`http://127.0.0.1:${port}/`).then(
      (response) => response.ok,
      () => false,
    );
    if (!ok) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const seconds = (performance.now() - began) / 1000;
  // npm hands the signal on to the server, and does not wait for it to let go of its data.
  if (child.exitCode === null) child.kill('SIGTERM');
  await ended;
  const lock = join(directory, '.data', 'pglite.lock');
  for (let tries = 0; existsSync(lock) && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  if (!ok) throw new Error('The copy did not serve a page.');
  return seconds;
}

/** `{ cold, second }` in seconds. Copies what git knows, so nothing built comes along. */
export async function measureStarts() {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Run it through npm: npm run bench');
  const directory = mkdtempSync(join(tmpdir(), 'loadbearing-clone-'));
  try {
    const files = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .stdout.split('\0')
      .filter(Boolean);
    for (const file of files) {
      mkdirSync(join(directory, dirname(file)), { recursive: true });
      cpSync(join(root, file), join(directory, file));
    }
    const cold = await startAndStop(directory, npm);
    return { cold, second: await startAndStop(directory, npm) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
