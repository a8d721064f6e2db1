// The workspace in a browser, against a bare React Flow page with the same content.
import { chromium } from '@playwright/test';
import { findBrowser } from '../lib/browser.mjs';
import { smallAnswer, startPractice } from '../lib/practice.mjs';
import { createDiagram } from './diagram.mjs';

const dragMs = 2000;

export async function withBrowser(work) {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

export const bareTarget = (base, count) => ({
  address: new URL(`/flow?nodes=${count}`, base).href,
  cookies: [],
});

/** The workspace with so many boxes, or with an answer of its own. */
export async function productTarget(base, count, answer = { ...smallAnswer, diagram: createDiagram(count) }) {
  const { attemptId, cookie } = await startPractice(base, { answer });
  const cookies = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: base };
  });
  return { address: new URL(`/practice/${attemptId}`, base).href, cookies };
}

/** `slowdown` divides the speed of the processor, as a slower machine would. */
export async function openPage(browser, { address, cookies }, { slowdown = 1 } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // What is kept for later is fetched later; measured is what is fetched now.
    serviceWorkers: 'block',
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  // Drawn, placed and measured: the arrows come last, one by one or, on a large drawing from far, as one path.
  await page
    .locator('.react-flow__edge, .canvas-sketch path')
    .first()
    .waitFor({ state: 'attached', timeout: 60_000 });
  return { page, context, ms: performance.now() - began };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds from navigation to a drawing with its arrows, each the median of a few fresh visits. */
export async function compareLoading(browser, { product, bare, count, visits, slowdown = 1 }) {
  const measure = async (target) => {
    const times = [];
    for (let visit = 0; visit < visits + 1; visit++) {
      const { context, ms } = await openPage(browser, target, { slowdown });
      await context.close();
      // The first visit warms the server up.
      if (visit > 0) times.push(ms);
    }
    return median(times);
  };
  return {
    product: await measure(await productTarget(product, count)),
    bare: await measure(bareTarget(bare, count)),
  };
}

/** One of Chromium's performance metrics, by its own name and in its own unit. */
export async function readMetric(session, wanted) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted).value;
}

/** Main-thread milliseconds busy during a two-second drag of one box, and the 95th percentile of frame times. */
async function measureDrag(browser, target) {
  const { page, context } = await openPage(browser, target);
  try {
    await page.waitForTimeout(1500);
    const box = await findVisibleBox(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const readBusy = async () => (await readMetric(session, 'TaskDuration')) * 1000;
    await page.mouse.move(box.x, box.y);
    await page.mouse.down();
    await page.evaluate(() => {
      window.benchLong = 0;
      new PerformanceObserver((list) => {
        window.benchLong += list.getEntries().length;
      }).observe({ type: 'longtask' });
      window.benchFrames = [];
      let last = performance.now();
      const tick = (now) => {
        window.benchFrames.push(now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    const busyBefore = await readBusy();
    const began = performance.now();
    for (let step = 0; performance.now() - began < dragMs; step++) {
      await page.mouse.move(box.x + 60 * Math.sin(step / 8), box.y + 40 * Math.cos(step / 8));
      await page.waitForTimeout(8);
    }
    const busyMs = (await readBusy()) - busyBefore;
    const frames = (await page.evaluate(() => window.benchFrames)).slice(2).sort((a, b) => a - b);
    await page.mouse.up();
    const longTasks = await page.evaluate(() => window.benchLong);
    return { busyMs, frameP95: frames[Math.floor(frames.length * 0.95)], longTasks };
  } finally {
    await context.close();
  }
}

/** The middle of a box that nothing covers. */
async function findVisibleBox(page) {
  return page.evaluate(() => {
    for (const node of document.querySelectorAll('.react-flow__node')) {
      const { x, y, width, height } = node.getBoundingClientRect();
      const centre = { x: x + width / 2, y: y + height / 2 };
      if (node.contains(document.elementFromPoint(centre.x, centre.y))) return centre;
    }
    throw new Error('no box is visible');
  });
}

export async function compareDragging(browser, { product, bare, count }) {
  return {
    product: await measureDrag(browser, await productTarget(product, count)),
    bare: await measureDrag(browser, bareTarget(bare, count)),
  };
}

/** Lighthouse's mobile preset: performance and accessibility, in percent. */
export async function runLighthouse(address, cookie) {
  const { default: lighthouse } = await import('lighthouse');
  const { launch } = await import('chrome-launcher');
  const chrome = await launch({
    chromePath: findBrowser() ?? undefined,
    chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const { lhr } = await lighthouse(address, {
      port: chrome.port,
      onlyCategories: ['performance', 'accessibility'],
      extraHeaders: cookie === undefined ? {} : { cookie },
      logLevel: 'silent',
    });
    const percent = (id) => Math.round((lhr.categories[id]?.score ?? 0) * 100);
    return { performance: percent('performance'), accessibility: percent('accessibility') };
  } finally {
    await chrome.kill();
  }
}
