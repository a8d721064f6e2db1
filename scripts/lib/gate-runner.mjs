// Runs gates, tells each in a line, and adds up.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs a program to its end. Resolves to `{ ok, output }`; everything it printed is in `output`. */
export function run(program, args, { env = {}, timeoutMs = 900_000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    const hear = (chunk) => {
      output = (output + chunk).slice(-200_000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const timer = setTimeout(() => {
      hear(`\nStopped after ${timeoutMs / 1000} s.\n`);
      child.kill('SIGKILL');
    }, timeoutMs);
    child.on('error', (error) => hear(`\n${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output });
    });
  });
}

/** Runs a script with this Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * Runs one stage after another. A stage is lanes beside each other, a lane gates in order, and a gate
 * `{ name, run }`; `run` resolves to `{ ok, output, tests?, skipped?, note? }`.
 * What follows a failure is run all the same. Resolves to the sums.
 */
export async function runStages(stages) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const lanes of stages) await Promise.all(lanes.map((gates) => runLane(gates, sum)));
  return sum;
}

async function runLane(gates, sum) {
  for (const { name, run: runGate } of gates) {
    const began = performance.now();
    const result = await runGate().catch((error) => ({ ok: false, output: error.stack ?? String(error) }));
    const { ok, output = '', tests, skipped = false, note = '' } = result;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const word = skipped ? 'skip' : ok ? 'ok  ' : 'FAIL';
    const counts = tests ? ` ${tests.passed} passed, ${tests.failed} failed` : '';
    console.log(
      `${word}  ${name.padEnd(34)} ${seconds.padStart(6)} s ${counts}${note === '' ? '' : ` ${note}`}`,
    );
    if (!ok && !skipped) console.log(indent(output));
    sum[skipped ? 'skipped' : ok ? 'passed' : 'failed'] += 1;
    if (tests) for (const key of Object.keys(sum)) sum[key] += tests[key];
  }
}

const indent = (text) =>
  text
    .trimEnd()
    .split('\n')
    .slice(-120)
    .map((line) => `      ${line}`)
    .join('\n');
