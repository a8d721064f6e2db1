// The production server: builds when needed, then serves from this one process, which also holds the database
// (docs/decisions/0003-one-process.md). `npm start -- --port 4000` works too.
import { createServer } from 'node:http';
import { readAddress } from './lib/address.mjs';
import { build, isBuildStale } from './lib/build.mjs';
import { loadEnvFile } from './lib/env-file.mjs';
import { findPort } from './lib/free-port.mjs';
import { root } from './lib/paths.mjs';
import { createStaticServer } from './lib/precompressed.mjs';

process.chdir(root);
process.env.NODE_ENV = 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';
loadEnvFile();
const { host, port: wantedPort } = readAddress(process.argv.slice(2), process.env);
const port = await findPort(host, wantedPort).catch((error) =>
  refuse(`HOST: cannot listen on ${host} (${error.code})`),
);
if (port === null)
  refuse(
    `Port ${wantedPort} is taken. Stop what listens there, or choose another: npm start -- --port ${wantedPort + 1}`,
  );
process.env.HOST = host;
process.env.PORT = String(port);
// Without an address of its own the server believes the one the browser used; only this machine can reach it.
if (!process.env.NEXTAUTH_URL && ['127.0.0.1', '::1', 'localhost'].includes(host))
  process.env.AUTH_TRUST_HOST = 'true';
if (isBuildStale()) {
  // The server reads the settings itself; before something slow a wrong one is told at once.
  await checkSettings();
  try {
    await build();
  } catch (error) {
    refuse(error.message);
  }
}
await serve();

async function checkSettings() {
  const { tsImport } = await import('tsx/esm/api');
  const { parseSettings } = await tsImport('../lib/server/env-schema.ts', import.meta.url);
  const parsed = parseSettings(process.env, root);
  if (!parsed.ok) refuse(parsed.error.message);
}

async function serve() {
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root, hostname: host, port });
  const handle = app.getRequestHandler();
  const state = {};
  globalThis[Symbol.for('loadbearing.process')] = state;
  // The instrumentation hook opens the store; until that is done nobody is told that the server is ready.
  const opened = new Promise((resolve) => {
    state.started = resolve;
  });
  const serveStatic = createStaticServer();
  await app.prepare();
  await opened;
  const server = createServer((request, response) => {
    if (!serveStatic(request, response)) void handle(request, response);
  });
  server.on('error', (error) =>
    refuse(error.code === 'EADDRINUSE' ? `Port ${port} is taken.` : error.message),
  );
  server.listen(port, host, () => console.log(`Loadbearing is ready at ${state.env.publicUrl}`));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(server));
}

let stopping = false;

/** Lets running requests finish (five seconds at most), then closes the database. */
async function stop(server) {
  if (stopping) return;
  stopping = true;
  console.error('Stopping …');
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 5000);
  await closed;
  clearTimeout(patience);
  await globalThis[Symbol.for('loadbearing.process')]?.close?.();
  process.exit(0);
}

function refuse(message) {
  console.error(`Not started. ${message}`);
  process.exit(1);
}
