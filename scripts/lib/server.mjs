// Starts the production server for tests and measurements: its own data directory, a free port.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from './free-port.mjs';
import { root } from './paths.mjs';

/**
 * Resolves once the server says that it is ready: `{ url, port, dataDirectory, process, stop, kill, log }`.
 * `stop` ends it in order and removes a data directory that was made here; `kill` is `kill -9` and keeps it.
 */
export async function startServer({ port: wantedPort = 0, dataDirectory: given, env = {} } = {}) {
  const port = wantedPort === 0 ? await findPort('127.0.0.1', 0) : wantedPort;
  const dataDirectory = given ?? mkdtempSync(join(tmpdir(), 'loadbearing-data-'));
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Empty means not set: whoever runs this keeps their settings to themselves.
    env: {
      ...process.env,
      HOST: '',
      NEXTAUTH_URL: '',
      DATABASE_URL: '',
      LOADBEARING_DATA_DIR: dataDirectory,
      LOG_LEVEL: 'warn',
      ...env,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const server = { url, port, dataDirectory, process: child, log: '' };
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = async (signal) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  server.stop = async () => {
    await end('SIGTERM');
    if (given === undefined) rmSync(dataDirectory, { recursive: true, force: true });
  };
  server.kill = () => end('SIGKILL');
  await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      server.log = (server.log + chunk).slice(-20_000);
      if (server.log.includes('Loadbearing is ready')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}.\n${server.log}`)));
  });
  return server;
}
