// What a browser fetches before a page can be used: compressed scripts, styles and fonts, held to a budget.
// `node scripts/size-budget.mjs URL` measures a server that is running; alone it starts one.
import { chromium } from '@playwright/test';
import { findBrowser } from './lib/browser.mjs';
import { startPractice } from './lib/practice.mjs';
import { startServer } from './lib/server.mjs';

const kib = 1024;
const kinds = new Set(['script', 'stylesheet', 'font']);

/**
 * Each page with its budget in KiB, and what is visible once it can be used. The budget keeps what was reached; a target
 * that was not reached yet stands beside it and is told by the bench (docs/decisions/0074-bytes.md).
 */
const budgets = [
  { name: 'home', path: '/', usable: 'h1', budgetKib: 160 },
  { name: 'library', path: '/prompts', usable: 'h1', budgetKib: 160 },
  { name: 'workspace', usable: '.react-flow__node', budgetKib: 275, targetKib: 250 },
];

/** Opens the page in a fresh browser context and adds up what came over the wire until it could be used. */
export async function measurePage(browser, base, { path, usable }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // What is kept for later is fetched later.
    serviceWorkers: 'block',
  });
  try {
    const target = path ?? (await openWorkspace(base, context));
    const page = await context.newPage();
    const parts = [];
    let open = true;
    page.on('requestfinished', (request) => {
      if (open && kinds.has(request.resourceType())) parts.push(request);
    });
    await page.goto(new URL(target, base).href, { waitUntil: 'load' });
    await page.locator(usable).first().waitFor({ timeout: 30_000 });
    open = false;
    return await Promise.all(
      parts.map(async (request) => ({
        url: request.url(),
        kind: request.resourceType(),
        bytes: (await request.sizes()).responseBodySize,
      })),
    );
  } finally {
    await context.close();
  }
}

async function openWorkspace(base, context) {
  const { attemptId, cookie } = await startPractice(base);
  const cookies = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: base };
  });
  await context.addCookies(cookies);
  return `/practice/${attemptId}`;
}

/** `[{ name, kib, budgetKib, within, byKind }]` for every page that has a budget. */
export async function measureSizes(base) {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const results = [];
    for (const budget of budgets) {
      const parts = await measurePage(browser, base, budget);
      const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0) / kib;
      const byKind = [...kinds].map(
        (kind) => `${kind} ${sum(parts.filter((part) => part.kind === kind)).toFixed(1)}`,
      );
      // A page without any part was not measured, and so is not within anything.
      const within = parts.length > 0 && sum(parts) <= budget.budgetKib;
      results.push({
        name: budget.name,
        kib: sum(parts),
        budgetKib: budget.budgetKib,
        targetKib: budget.targetKib ?? budget.budgetKib,
        within,
        byKind,
        parts,
      });
    }
    return results;
  } finally {
    await browser.close();
  }
}

async function main() {
  const given = process.argv[2];
  const server = given === undefined ? await startServer() : null;
  try {
    const results = await measureSizes(given ?? server.url);
    for (const { name, kib: size, budgetKib, within, byKind, parts } of results) {
      console.log(
        `${within ? 'within' : 'OVER'}  ${name}: ${size.toFixed(1)} of ${budgetKib} KiB (${byKind.join(', ')})`,
      );
      if (process.env.VERBOSE)
        for (const part of parts) console.log(`    ${(part.bytes / kib).toFixed(1).padStart(7)} ${part.url}`);
    }
    process.exitCode = results.every(({ within }) => within) ? 0 : 1;
  } finally {
    await server?.stop();
  }
}

if (process.argv[1]?.endsWith('size-budget.mjs')) await main();
