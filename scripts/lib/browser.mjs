// Finds a Chromium for the browser tests, or installs one. Order: Playwright's own, the system's, a download by
// Playwright, Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './paths.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function findOwn() {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

function findOnSystem() {
  if (process.env.BROWSER_PATH && existsSync(process.env.BROWSER_PATH)) return process.env.BROWSER_PATH;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = directories.flatMap((directory) => names.map((name) => join(directory, name + suffix)));
  return [...candidates, ...usualPlaces].find((path) => existsSync(path)) ?? null;
}

function run(program, args, timeout) {
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], timeout }).status === 0;
}

/** The path of a browser, or null when none could be found or installed. */
export function findBrowser() {
  return findOwn() ?? findOnSystem() ?? install();
}

function install() {
  console.error('No Chromium on this machine; installing one …');
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const asRoot = process.getuid?.() === 0;
  const withSystemParts = process.platform === 'linux' && asRoot ? ['--with-deps'] : [];
  run(process.execPath, [playwright, 'install', ...withSystemParts, 'chromium'], 300_000);
  if (findOwn() !== null) return findOwn();
  if (process.platform === 'linux' && asRoot) {
    run('apt-get', ['update', '-qq'], 120_000);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 600_000);
  }
  return findOnSystem();
}
