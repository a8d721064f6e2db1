// Installs the packages when they are missing or differ from the lock file.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

function readPackages(...path) {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** True when every package of the lock file is installed in its version. npm's own record in node_modules tells. */
export function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules', '.package-lock.json');
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Optional ones are those of other systems, too: npm has decided about them.
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

function npm(...args) {
  const options = { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: '' } };
  // Within `npm start` npm says where its own program is; otherwise it is looked up (npm.cmd needs a shell on Windows).
  const program = process.env.npm_execpath;
  if (program !== undefined && /npm-cli\.c?js$/.test(program))
    return spawnSync(process.execPath, [program, ...args], options).status === 0;
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status === 0;
}

/** Installs exactly what the lock file pins, without running packages' own scripts: none of them is needed. */
export function installWhenStale() {
  if (isInstalled()) return;
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  console.error('Installing packages (about a minute the first time) …');
  if (npm('ci', ...quiet)) return;
  console.error('Trying once more, in the way that also mends an incomplete lock file …');
  if (npm('install', '--no-save', ...quiet)) return;
  console.error('The packages could not be installed. Is the npm registry within reach?');
  process.exit(1);
}
