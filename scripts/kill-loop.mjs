// `kill -9` of the server while batches are being saved, again and again: every event that was acknowledged must be
// there exactly once. `npm run kill-loop -- --kills 30 --postgres` does it on both databases.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { findPort } from './lib/free-port.mjs';
import { runNode } from './lib/gate-runner.mjs';
import { root } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { postBatch, startPractice } from './lib/practice.mjs';
import { startServer } from './lib/server.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '30' }, postgres: { type: 'boolean', default: false } },
});
const kills = Number(values.kills);
const writers = 3;

const results = [await runLoop('embedded', {})];
if (values.postgres) {
  const cluster = await startPostgres({ durable: true });
  if (cluster === null) console.log('PostgreSQL: skipped, this machine has none');
  else {
    try {
      results.push(await runLoop('PostgreSQL', { DATABASE_URL: cluster.url }));
    } finally {
      await cluster.stop();
    }
  }
}
process.exit(results.every(Boolean) ? 0 : 1);

async function runLoop(name, env) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'loadbearing-kill-'));
  const port = await findPort('127.0.0.1', 0);
  const start = () => startServer({ port, dataDirectory, env });
  let server = await start();
  try {
    const practice = await startPractice(server.url);
    const states = Array.from({ length: writers }, () => ({
      writerId: randomBytes(12).toString('hex'),
      next: 1,
      acknowledged: 0,
    }));
    let interrupted = 0;
    for (let round = 0; round < kills; round++) {
      const stopping = new AbortController();
      const saving = states.map((state) => saveUntil(server.url, practice, state, stopping.signal));
      // Into the middle of saving: some batches have come through in this round, others are on their way.
      const before = sumAcknowledged(states);
      for (let waits = 0; waits < 400 && sumAcknowledged(states) < before + 30; waits++) await sleep(25);
      await sleep(Math.random() * 200);
      await server.kill();
      stopping.abort();
      interrupted += (await Promise.all(saving)).filter(Boolean).length;
      server = await start();
    }
    // Once more in peace: the sender repeats what it had no answer to.
    for (const state of states) await saveBatch(server.url, practice, state, undefined);
    await server.stop();
    const found = await readEvents(practice.attemptId, dataDirectory, env);
    const problems = compare(states, found);
    const total = sumAcknowledged(states);
    const stored = states.reduce((sum, { writerId }) => sum + (found.get(writerId)?.length ?? 0), 0);
    console.log(
      `${name}: ${kills} kills, ${interrupted} batches cut off, ${total} events acknowledged, ` +
        `${stored} stored, ${problems.length} wrong`,
    );
    for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
    return problems.length === 0 && total > 0;
  } finally {
    await server.kill();
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

/** Posts batch after batch until the server is gone. Resolves to true when a batch got no answer. */
async function saveUntil(base, practice, state, signal) {
  while (!signal.aborted) {
    try {
      await saveBatch(base, practice, state, signal);
    } catch {
      return true;
    }
  }
  return false;
}

async function saveBatch(base, practice, state, signal) {
  const entries = Array.from({ length: 5 }, (_, index) => ({
    seq: state.next + index,
    atMs: (state.next + index) * 10,
    event: { type: 'titleSet', title: `${state.writerId} ${state.next + index}` },
  }));
  const { status, body } = await postBatch(base, practice, { writerId: state.writerId, entries }, signal);
  if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  state.acknowledged = body.acknowledgedSeq;
  state.next = body.acknowledgedSeq + 1;
}

/** What each writer has stored, read from a backup of the whole store: not through the server that is on trial. */
async function readEvents(attemptId, dataDirectory, env) {
  const file = join(dataDirectory, 'after.gz');
  const script = [
    join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
    '--conditions=react-server',
    'scripts/backup.ts',
    file,
  ];
  const { ok, output } = await runNode(script, {
    env: { DATABASE_URL: '', LOADBEARING_DATA_DIR: dataDirectory, ...env },
  });
  if (!ok) throw new Error(output);
  const found = new Map();
  for (const line of gunzipSync(readFileSync(file)).toString().split('\n')) {
    if (!line.startsWith('{"table":"AttemptEvent"')) continue;
    const { row } = JSON.parse(line);
    if (row.attemptId === attemptId) found.set(row.writerId, [...(found.get(row.writerId) ?? []), row.seq]);
  }
  return found;
}

function compare(states, found) {
  return states.flatMap(({ writerId, acknowledged }) => {
    const seqs = found.get(writerId) ?? [];
    const once = new Set(seqs);
    const problems =
      once.size === seqs.length ? [] : [`${writerId}: ${seqs.length - once.size} events stored twice`];
    for (let seq = 1; seq <= acknowledged; seq++)
      if (!once.has(seq)) problems.push(`${writerId}: event ${seq} was acknowledged and is gone`);
    return problems;
  });
}

function sumAcknowledged(states) {
  return states.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
}

function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
