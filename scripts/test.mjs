// Every gate; the last line counts. `npm test -- lint types` runs only those named.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { run, runNode, runStages } from './lib/gate-runner.mjs';
import { root } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { startServer } from './lib/server.mjs';

process.chdir(root);
// The settings of whoever runs the tests are theirs; the tests bring their own.
for (const name of [
  'DATABASE_URL',
  'LOADBEARING_DATA_DIR',
  'AUTH_SECRET',
  'NEXTAUTH_SECRET',
  'NEXTAUTH_URL',
  'NODE_ENV',
])
  delete process.env[name];
process.env.NEXT_TELEMETRY_DISABLED = '1';

const scratch = mkdtempSync(join(tmpdir(), 'loadbearing-test-'));
const tool = (...path) => join(root, 'node_modules', ...path);
const tsx = tool('tsx', 'dist', 'cli.mjs');
const next = tool('next', 'dist', 'bin', 'next');

const lint = {
  name: 'lint',
  run: onRouteTypes(() => runNode([tool('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'])),
};
const quick = [
  { name: 'lock file', run: () => runNode(['scripts/complete-lock.mjs', '--check']) },
  { name: 'format', run: () => runNode([tool('@biomejs', 'biome', 'bin', 'biome'), 'format', '.']) },
  { name: 'types', run: onRouteTypes(() => runNode([tool('typescript', 'bin', 'tsc'), '--noEmit'])) },
  { name: 'imports', run: () => runNode(['scripts/check-imports.mjs']) },
  { name: 'unused code', run: () => runNode([tool('knip', 'bin', 'knip.js'), '--no-progress']) },
  { name: 'migrations match the schema', run: () => runNode(['scripts/check-migrations.mjs']) },
  ...(existsSync('scripts/rubric.ts')
    ? [{ name: 'rubrics', run: () => runNode([tsx, 'scripts/rubric.ts', '--check']) }]
    : []),
];
const thorough = [
  {
    name: 'unit tests and branch coverage',
    run: () =>
      runVitest('unit', ['--project', 'pure', '--project', 'unit', '--project', 'dom', '--coverage']),
  },
  { name: 'database tests, embedded', run: () => runVitest('pglite', ['--project', 'db']) },
  { name: 'database tests, PostgreSQL', run: testOnPostgres },
  { name: 'production build', run: () => runNode(['scripts/build.mjs']) },
  { name: 'size budget', run: onServer((server) => runNode(['scripts/size-budget.mjs', server.url])) },
  { name: 'kill -9 during saves', run: () => runNode(['scripts/kill-loop.mjs', '--kills', '3']) },
  { name: 'journeys', run: onServer(runJourneys) },
];
/** The linter uses one core and takes as long as all the quick ones; what is thorough uses every core there is. */
const stages = [[[lint], quick], [thorough]];

let sharedServer = null;
let routeTypes = null;
let exitCode = 1;
try {
  const wanted = process.argv.slice(2);
  const isWanted = ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word));
  const chosen = stages.map((lanes) => lanes.map((gates) => gates.filter(isWanted)));
  const browser = findBrowser();
  if (browser !== null) process.env.BROWSER_PATH = browser;
  const { passed, failed, skipped } = await runStages(chosen);
  await sharedServer?.stop();
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(exitCode);

/** Next writes the types of the routes (`PageProps<'/learn/[slug]'>`); lint and types both read them. */
function onRouteTypes(work) {
  return async () => {
    routeTypes ??= runNode([next, 'typegen']);
    const generated = await routeTypes;
    return generated.ok ? work() : generated;
  };
}

async function runVitest(name, args, env = {}) {
  const file = join(scratch, `${name}.json`);
  const result = await runNode(
    [
      tool('vitest', 'vitest.mjs'),
      'run',
      ...args,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env },
  );
  if (!existsSync(file)) return { ...result, ok: false };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const tests = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  };
  const note = report.numTodoTests > 0 ? `(${report.numTodoTests} known misses listed)` : '';
  // No tests found is a failure, not a pass.
  return { ...result, ok: result.ok && tests.passed > 0, tests, note };
}

async function testOnPostgres() {
  const cluster = await startPostgres();
  if (cluster === null) return { ok: false, skipped: true, note: '(this machine has no PostgreSQL)' };
  try {
    return await runVitest('postgres', ['--project', 'db'], { TEST_DATABASE_URL: cluster.url });
  } finally {
    await cluster.stop();
  }
}

/** One production server for all gates that need one, on its own data directory. */
function onServer(work) {
  return async () => {
    sharedServer ??= await startServer();
    return work(sharedServer);
  };
}

async function runJourneys(server) {
  const file = join(scratch, 'journeys.json');
  const result = await run(
    process.execPath,
    [tool('@playwright', 'test', 'cli.js'), 'test', '--reporter=line,json'],
    {
      env: { E2E_URL: server.url, PLAYWRIGHT_JSON_OUTPUT_NAME: file, CI: '1' },
    },
  );
  if (!existsSync(file)) return { ...result, ok: false };
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(file, 'utf8')).stats;
  return {
    ...result,
    ok: result.ok && expected > 0,
    tests: { passed: expected, failed: unexpected + flaky, skipped },
  };
}
