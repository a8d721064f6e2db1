// Autosave: throughput against the bare route, and a rate held for a minute.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runNode } from '../lib/gate-runner.mjs';
import { root } from '../lib/paths.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { startPractice } from '../lib/practice.mjs';
import { startServer } from '../lib/server.mjs';
import { startBareServer } from './bare-server.mjs';
import { runLoad } from './load.mjs';

/** What a batch of typing looks like: one splice of a few words. */
const toEvent = (seq) => ({
  type: 'titleSet',
  title: `A sentence somebody typed, change number ${seq}, about as long as such things are.`,
});

/** A guest with a practice of their own who saves one event at a time. */
async function createWriter(base) {
  const { attemptId, cookie } = await startPractice(base);
  const state = { attemptId, seq: 0, acknowledged: 0 };
  const writerId = randomBytes(12).toString('hex');
  const url = new URL(`/api/attempts/${attemptId}/events`, base);
  return {
    state,
    next: () => {
      const seq = state.acknowledged + 1;
      const value = { writerId, entries: [{ seq, atMs: seq * 10, event: toEvent(seq) }] };
      return { url, headers: { origin: new URL(base).origin, cookie }, value };
    },
    hear: ({ status, body }) => {
      if (status === 200) state.acknowledged = JSON.parse(body).acknowledgedSeq;
    },
  };
}

function createBareWriter(base, writerId) {
  let seq = 0;
  return {
    next: () => {
      seq += 1;
      return {
        url: new URL('/api/save', base),
        headers: {},
        value: { writerId, seq, payload: toEvent(seq) },
      };
    },
  };
}

const createWriters = async (base, count) => {
  const writers = [];
  for (let index = 0; index < count; index++) writers.push(await createWriter(base));
  return writers;
};

/** `{ bare, product }` on one PostgreSQL, 10 connections each; null where the machine has none. */
export async function compareThroughput(seconds) {
  const cluster = await startPostgres({ durable: true });
  if (cluster === null) return null;
  try {
    const names = Array.from({ length: 10 }, (_, index) => `writer${index}`);
    const bareServer = await startBareServer({ databaseUrl: cluster.url, writers: names });
    const bareWriters = names.map((name) => createBareWriter(bareServer.url, name));
    await runLoad(bareWriters, { seconds: 2 });
    const bare = await runLoad(bareWriters, { seconds });
    await bareServer.stop();
    const product = await measureProduct(cluster.url.replace(/postgres$/, 'bench'), cluster.url, seconds);
    return { bare, product };
  } finally {
    await cluster.stop();
  }
}

async function measureProduct(databaseUrl, adminUrl, seconds) {
  await createDatabase(adminUrl);
  const server = await startServer({ env: { DATABASE_URL: databaseUrl } });
  try {
    const writers = await createWriters(server.url, 10);
    await runLoad(writers, { seconds: 2 });
    return await runLoad(writers, { seconds });
  } finally {
    await server.stop();
  }
}

async function createDatabase(adminUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('CREATE DATABASE bench');
  await client.end();
}

/** Holds a rate and then counts what the store has. `{ ...load, acknowledged, stored }`; null without the database. */
export async function sustain({ database, perSecond, seconds, connections }) {
  const cluster = database === 'postgres' ? await startPostgres({ durable: true }) : null;
  if (database === 'postgres' && cluster === null) return null;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'loadbearing-bench-'));
  const env = cluster === null ? {} : { DATABASE_URL: cluster.url };
  try {
    const server = await startServer({ dataDirectory, env });
    const writers = await createWriters(server.url, connections);
    const load = await runLoad(writers, { seconds, perSecond });
    await server.stop();
    const acknowledged = writers.reduce((sum, { state }) => sum + state.acknowledged, 0);
    return { ...load, acknowledged, stored: (await countEvents(dataDirectory, env)) - connections };
  } finally {
    await cluster?.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

/** Events in a backup of the store. Each practice began with one more: the import. */
async function countEvents(dataDirectory, env) {
  const file = join(dataDirectory, 'after.gz');
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { ok, output } = await runNode([tsx, '--conditions=react-server', 'scripts/backup.ts', file], {
    env: { DATABASE_URL: '', LOADBEARING_DATA_DIR: dataDirectory, ...env },
  });
  if (!ok) throw new Error(output);
  const lines = gunzipSync(readFileSync(file)).toString().split('\n');
  return lines.filter((line) => line.startsWith('{"table":"AttemptEvent"')).length;
}
