// What it feels like to work: typing, panning, the reading so far, the query lab, and memory after a long session.
import { createDiagram } from './diagram.mjs';
import { bareTarget, openPage, productTarget, readMetric } from './pages.mjs';
import { smallAnswer } from '../lib/practice.mjs';

const p95 = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))];
};

const collectFrames = (page) =>
  page.evaluate(() => {
    window.benchFrames = [];
    let last = performance.now();
    const tick = (now) => {
      window.benchFrames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });

/** Frame times, 95th percentile in ms, of a two-second pan over the whole drawing. */
async function measurePan(browser, target) {
  const { page, context } = await openPage(browser, target);
  try {
    await page.waitForTimeout(1500);
    const pane = await page.locator('.react-flow__pane').boundingBox();
    const centre = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
    await page.mouse.move(centre.x, centre.y);
    await collectFrames(page);
    const began = performance.now();
    // Turned by the wheel: what lies under the pointer makes no difference to it.
    for (let step = 0; performance.now() - began < 2000; step++) {
      await page.mouse.wheel(24 * Math.sin(step / 10), 18 * Math.cos(step / 10));
      await page.waitForTimeout(8);
    }
    return p95((await page.evaluate(() => window.benchFrames)).slice(2));
  } finally {
    await context.close();
  }
}

export const comparePanning = async (browser, { product, bare, count }) => ({
  product: await measurePan(browser, await productTarget(product, count)),
  bare: await measurePan(browser, bareTarget(bare, count)),
});

/** Bytes of JavaScript heap after a collection. */
async function readHeap(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return readMetric(session, 'JSHeapUsedSize');
}

async function measureHeap(browser, target) {
  const { page, context } = await openPage(browser, target);
  try {
    await page.waitForTimeout(2000);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    return await readHeap(session);
  } finally {
    await context.close();
  }
}

export const compareHeap = async (browser, { product, bare, count }) => ({
  product: await measureHeap(browser, await productTarget(product, count)),
  bare: await measureHeap(browser, bareTarget(bare, count)),
});

const sentence = 'A code reaches the provider within three seconds for ninety-five of a hundred people. ';

/** Ten thousand words over the steps, and a drawing of 200 boxes. */
const createLongAnswer = () => {
  const steps = [
    'requirements',
    'architecture',
    'api',
    'scalability',
    'reliability',
    'tradeoffs',
    'impact',
    'plan',
  ];
  const text = sentence.repeat(Math.ceil(1250 / sentence.trim().split(' ').length));
  return {
    ...smallAnswer,
    steps: Object.fromEntries(steps.map((step) => [step, { text }])),
    diagram: createDiagram(200),
  };
};

const answerBox = (page) => page.getByRole('textbox', { name: /^Your answer/ });

/** From a key to the next painted frame, 95th percentile in ms, in a long text beside a large drawing. */
export async function measureTyping(browser, base) {
  const { page, context } = await openPage(browser, await productTarget(base, 0, createLongAnswer()));
  try {
    await page.waitForTimeout(2000);
    await page.evaluate(() => {
      window.benchDelays = [];
      window.addEventListener(
        'keydown',
        ({ timeStamp }) =>
          requestAnimationFrame(() =>
            // After the frame that shows it.
            setTimeout(() => window.benchDelays.push(performance.now() - timeStamp)),
          ),
        { capture: true },
      );
    });
    await answerBox(page).click();
    await page.keyboard.press('End');
    await page.keyboard.type('Ten million messages an hour at the peak, and one in ten is late.', {
      delay: 60,
    });
    await page.waitForTimeout(500);
    return p95(await page.evaluate(() => window.benchDelays));
  } finally {
    await context.close();
  }
}

/** From the last key to the reading on the screen, and the main thread's own share of it; 95th percentiles in ms. */
export async function measureLiveScore(browser, base) {
  const { page, context } = await openPage(browser, await productTarget(base, 12));
  try {
    await page.getByRole('button', { name: 'How it reads so far' }).click();
    await page.getByRole('region', { name: 'As it stands' }).getByRole('listitem').first().waitFor();
    await answerBox(page).click();
    await page.keyboard.press('End');
    for (let at = 0; at < 20; at++) {
      await page.keyboard.type(` A code within ${at + 2} s for 95 of 100.`);
      await page.waitForTimeout(400);
    }
    const read = (name) =>
      page.evaluate((wanted) => performance.getEntriesByName(wanted).map(({ duration }) => duration), name);
    const busy = [...(await read('live-score send')), ...(await read('live-score show'))];
    return { ms: p95((await read('live-score')).slice(1)), blockedMs: p95(busy.slice(2)) };
  } finally {
    await context.close();
  }
}

/** From opening the step to the first rows, in seconds, where the browser has fetched the database before. */
export async function measureQueryLab(browser, base) {
  const answer = { ...smallAnswer, steps: { ...smallAnswer.steps, query: { sql: 'select 1 as one' } } };
  const { page, context } = await openPage(browser, await productTarget(base, 0, answer));
  try {
    const openLab = async () => {
      const began = performance.now();
      await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /query/i }).click();
      await page.getByRole('button', { name: /^Run/ }).first().click();
      await page
        .getByRole('region', { name: /result/i })
        .getByRole('cell')
        .first()
        .waitFor({ timeout: 60_000 });
      return (performance.now() - began) / 1000;
    };
    await openLab();
    await page.reload();
    await page.locator('.react-flow__node').first().waitFor();
    await page.waitForTimeout(1000);
    await page
      .getByRole('navigation', { name: 'Steps' })
      .getByRole('button', { name: /Requirements/ })
      .click();
    return await openLab();
  } finally {
    await context.close();
  }
}

/**
 * Heap after as many changes as 45 minutes of work make (a sentence, a box, an arrow key and an undo every twenty
 * seconds), against the heap once the first of them are done.
 */
export async function measureSession(browser, base) {
  const { page, context } = await openPage(browser, await productTarget(base, 30));
  try {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const work = async (rounds) => {
      for (let at = 0; at < rounds; at++) {
        await answerBox(page).click();
        await page.keyboard.type('A code is late. ');
        await page.keyboard.press('ControlOrMeta+z');
        const card = page.locator('.react-flow__node').nth(at % 30);
        await card.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('ArrowRight');
        await page.getByRole('tab', { name: 'Step', exact: true }).click();
      }
    };
    await work(5);
    const start = await readHeap(session);
    await work(130);
    return (await readHeap(session)) / start;
  } finally {
    await context.close();
  }
}
