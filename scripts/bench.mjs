// Speed and size, with targets, in one run. `npm run bench -- autosave sizes` runs only the parts named.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareThroughput, sustain } from './bench/autosave.mjs';
import { startBareServer } from './bench/bare-server.mjs';
import { compareDragging, compareLoading, runLighthouse, withBrowser } from './bench/pages.mjs';
import { measureStarts } from './bench/starting.mjs';
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
    for (const { name, kib, budgetKib, byKind } of await measureSizes(base))
      atMost(`compressed to a usable page: ${name} (${byKind.join(', ')})`, kib, budgetKib, 'KiB');
  });
}

async function loading() {
  await onBothServers(async (browser, servers) => {
    for (const count of [50, 200]) {
      const { product, bare } = await compareLoading(browser, { ...servers, count, visits: 5 });
      const found = `${(product / bare).toFixed(2)} × (${product.toFixed(0)} / ${bare.toFixed(0)} ms)`;
      tell(
        `navigation to drawn workspace, ${count} boxes, against the bare page`,
        found,
        '≤ 1.6 ×',
        product / bare <= 1.6,
      );
    }
  });
}

async function dragging() {
  await onBothServers(async (browser, servers) => {
    for (const count of [200, 500]) {
      const { product, bare } = await compareDragging(browser, { ...servers, count });
      const ratio = product.busyMs / bare.busyMs;
      const found = `${ratio.toFixed(2)} × (${product.busyMs.toFixed(0)} / ${bare.busyMs.toFixed(0)} ms)`;
      if (count === 200)
        tell('main thread busy during a 2 s drag, 200 boxes', found, '≤ 1.3 ×', ratio <= 1.3);
      atMost(
        `frame time while dragging, p95, ${count} boxes (bare: ${bare.frameP95.toFixed(1)})`,
        product.frameP95,
        17,
        'ms',
      );
    }
  });
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
