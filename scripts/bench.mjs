// Speed and size, with targets, in one run. `npm run bench -- autosave sizes` runs only the parts named.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareThroughput, sustain } from './bench/autosave.mjs';
import { startBareServer } from './bench/bare-server.mjs';
import { compareDragging, compareLoading, runLighthouse, withBrowser } from './bench/pages.mjs';
import { measureStarts } from './bench/starting.mjs';
import {
  compareHeap,
  comparePanning,
  measureLiveScore,
  measureQueryLab,
  measureSession,
  measureTyping,
} from './bench/workspace.mjs';
import { buildIfStale } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { startPractice } from './lib/practice.mjs';
import { startServer } from './lib/server.mjs';
import { measureSizes } from './size-budget.mjs';

process.chdir(root);
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');

const parts = {
  evaluation,
  sizes,
  loading,
  dragging,
  panning,
  working,
  memory,
  throughput,
  sustained,
  lighthouse: readability,
  starts,
};
const wanted = process.argv.slice(2);
const chosen = Object.entries(parts).filter(([name]) => wanted.length === 0 || wanted.includes(name));
let missed = 0;

await buildIfStale();
for (const [name, measure] of chosen) {
  console.log(`\n${name}`);
  try {
    await measure();
  } catch (error) {
    missed += 1;
    console.log(`  could not be measured: ${error.message.split('\n')[0]}`);
  }
}
console.log(`\n${missed === 0 ? 'All targets met.' : `${missed} targets not met.`}`);

/** One figure. `met` is null where nothing could be said. */
function tell(what, found, target, met) {
  if (met === false) missed += 1;
  const word = met === null ? 'not measured' : met ? 'met' : 'NOT MET';
  console.log(`  ${what.padEnd(66)} ${found.padStart(26)}   target ${target.padEnd(16)} ${word}`);
}

// Declared, not assigned: the parts above run before this line is reached.
function atMost(what, value, limit, unit, digits = 1) {
  tell(what, `${value.toFixed(digits)} ${unit}`, `≤ ${limit} ${unit}`, value <= limit);
}

function tellRatio(what, { product, bare, limit, unit }) {
  const ratio = product / bare;
  const found = `${ratio.toFixed(2)} × (${product.toFixed(0)} / ${bare.toFixed(0)} ${unit})`;
  tell(`${what}, against the bare page`, found, `≤ ${limit} ×`, ratio <= limit);
}

async function evaluation() {
  const run = spawnSync(process.execPath, [tsx, 'scripts/bench/evaluation.ts'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const { answers, p95 } = JSON.parse(run.stdout);
  atMost(`evaluation of one attempt, p95 over ${answers} calibration answers`, p95, 50, 'ms');
  const directory = join('lib', 'rubric', 'calibration', 'answers');
  const [first] = readdirSync(directory).sort();
  const seconds = Array.from({ length: 5 }, () => {
    const began = performance.now();
    const scored = spawnSync('npm', ['run', '--silent', 'score', '--', join(directory, first)], {
      shell: process.platform === 'win32',
    });
    if (scored.status !== 0) throw new Error(String(scored.stderr));
    return (performance.now() - began) / 1000;
  }).sort((a, b) => a - b);
  atMost('score command, whole process, median of 5', seconds[2], 1.5, 's', 2);
}

async function sizes() {
  await onServer(async (base) => {
    for (const { name, kib, targetKib, byKind } of await measureSizes(base))
      atMost(`compressed to a usable page: ${name} (${byKind.join(', ')})`, kib, targetKib, 'KiB');
  });
}

async function loading() {
  await onBothServers(async (browser, servers) => {
    const runs = [
      { count: 50, slowdown: 1, limit: 1.5 },
      { count: 200, slowdown: 1, limit: 1.5 },
      { count: 200, slowdown: 4, limit: 1.4 },
    ];
    for (const { limit, ...run } of runs) {
      const { product, bare } = await compareLoading(browser, { ...servers, ...run, visits: 5 });
      const pace = run.slowdown === 1 ? '' : `, processor at a ${run.slowdown}th of its speed`;
      tellRatio(`navigation to drawn workspace, ${run.count} boxes${pace}`, {
        product,
        bare,
        limit,
        unit: 'ms',
      });
    }
  });
}

async function dragging() {
  await onBothServers(async (browser, servers) => {
    for (const count of [200, 500]) {
      const { product, bare } = await compareDragging(browser, { ...servers, count });
      const what = `main thread busy during a 2 s drag, ${count} boxes`;
      tellRatio(what, { product: product.busyMs, bare: bare.busyMs, limit: 1.25, unit: 'ms' });
      atMost(
        `frame time while dragging, p95, ${count} boxes (bare: ${bare.frameP95.toFixed(1)})`,
        product.frameP95,
        17,
        'ms',
      );
      atMost(
        `long tasks while dragging, ${count} boxes (bare: ${bare.longTasks})`,
        product.longTasks,
        0,
        '',
        0,
      );
    }
  });
}

/** A drawing holds at most 500 boxes, so the two are compared at 500. */
async function panning() {
  await onBothServers(async (browser, servers) => {
    const found = await comparePanning(browser, { ...servers, count: 500 });
    tellRatio('frame time while panning, p95, 500 boxes', { ...found, limit: 0.8, unit: 'ms' });
  });
}

async function memory() {
  await onBothServers(async (browser, servers) => {
    const { product, bare } = await compareHeap(browser, { ...servers, count: 500 });
    const mib = 1024 * 1024;
    tellRatio('heap, 500 boxes', { product: product / mib, bare: bare / mib, limit: 1.5, unit: 'MiB' });
  });
  await onServer((base) =>
    withBrowser(async (browser) => {
      const ratio = await measureSession(browser, base);
      atMost('heap after the changes of 45 minutes, against the start', ratio, 1.3, '×', 2);
    }),
  );
}

async function working() {
  await onServer((base) =>
    withBrowser(async (browser) => {
      const typing = await measureTyping(browser, base);
      atMost('key to frame, p95, 10,000 words and 200 boxes', typing, 50, 'ms');
      const live = await measureLiveScore(browser, base);
      atMost('last key to the reading so far, p95', live.ms, 100, 'ms');
      atMost('  the main thread busy with it, p95', live.blockedMs, 8, 'ms');
      atMost(
        'query lab: step opened to first rows, warm cache',
        await measureQueryLab(browser, base),
        2.5,
        's',
        2,
      );
    }),
  );
}

async function throughput() {
  const found = await compareThroughput(10);
  if (found === null)
    return tell('autosave on PostgreSQL against the bare route', 'no PostgreSQL', '≥ 0.5 ×', null);
  const { product, bare } = found;
  const ratio = product.perSecond / bare.perSecond;
  const words = `${ratio.toFixed(2)} × (${product.perSecond.toFixed(0)} / ${bare.perSecond.toFixed(0)} a second)`;
  tell(
    'autosave on PostgreSQL against the bare route, 10 connections',
    words,
    '≥ 0.5 ×',
    ratio >= 0.5 && product.failed === 0,
  );
  atMost(`its p99 (bare: ${bare.p99.toFixed(1)})`, product.p99, 50, 'ms');
}

async function sustained() {
  const runs = [
    { database: 'pglite', perSecond: 50 },
    { database: 'postgres', perSecond: 200 },
  ];
  for (const { database, perSecond } of runs) {
    const what = `${perSecond} autosaves a second for 60 s, ${database}`;
    const found = await sustain({ database, perSecond, seconds: 60, connections: 20 });
    if (found === null) {
      tell(what, 'no PostgreSQL', `${perSecond}/s`, null);
      continue;
    }
    const kept = found.perSecond >= perSecond * 0.98 && found.failed === 0;
    tell(what, `${found.perSecond.toFixed(1)}/s, ${found.failed} failed`, `${perSecond}/s`, kept);
    atMost('  its p99', found.p99, 250, 'ms');
    const counts = `${found.stored} / ${found.acknowledged}`;
    tell('  events stored / acknowledged', counts, 'equal', found.stored === found.acknowledged);
  }
}

async function readability() {
  await onServer(async (base) => {
    const { attemptId, cookie } = await startPractice(base);
    const pages = [
      ['home', '/', 95],
      ['prompt', '/prompts/notification-system', 95],
      ['workspace', `/practice/${attemptId}`, 90],
    ];
    for (const [name, path, target] of pages) {
      const found = await runLighthouse(new URL(path, base).href, cookie);
      tell(
        `Lighthouse, mobile: ${name}, performance`,
        String(found.performance),
        `≥ ${target}`,
        found.performance >= target,
      );
      tell(
        `Lighthouse, mobile: ${name}, accessibility`,
        String(found.accessibility),
        '100',
        found.accessibility === 100,
      );
    }
  });
}

async function starts() {
  const { cold, second } = await measureStarts();
  atMost('cold npm start from a copy, warm npm cache, to the first page', cold, 90, 's');
  atMost('unchanged second start, to the first page', second, 3, 's', 2);
}

async function onServer(work) {
  const server = await startServer();
  try {
    await work(server.url);
  } finally {
    await server.stop();
  }
}

async function onBothServers(work) {
  const bare = await startBareServer();
  try {
    await onServer((product) => withBrowser((browser) => work(browser, { product, bare: bare.url })));
  } finally {
    await bare.stop();
  }
}
