import { expect, type Frame, type Page, test } from '@playwright/test';
import { expectSound, step } from './people';
import { waitUntilSaved } from './start-practice';

/** Opens the key query of an attempt at a prompt, and waits until the lab takes queries. */
async function openLab(page: Page, prompt = 'ride-sharing'): Promise<void> {
  await page.goto(`/prompts/${prompt}`);
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.waitForURL(/\/practice\/[^/]+$/);
  await waitUntilSaved(page);
  await step(page, 'Key query').click();
  await expect(run(page)).toBeEnabled({ timeout: 60_000 });
}

const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true });
const editor = (page: Page) => page.getByRole('textbox', { name: 'Your query in SQL' });
const lab = (page: Page) => page.getByRole('region', { name: 'Query lab', exact: true });
const rows = (page: Page) => page.getByRole('region', { name: 'Rows of the result' });

/** Puts a query in and runs it by its key. */
async function ask(page: Page, sql: string): Promise<void> {
  await editor(page).fill(sql);
  await editor(page).press('ControlOrMeta+Enter');
}

const frameOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().includes('/query-lab/'));
  if (!frame) throw new Error('There is no sandbox.');
  return frame;
};

test('a product question: the difference in words, then the answer, then its index', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'The order history' }).click();
  await ask(page, 'select ride_id, status from rides where user_id = 42');
  await expect(lab(page).getByText(/rows too many: \d+ came back where \d+ are expected/)).toBeVisible();
  await expect(lab(page).getByText(/were cancelled or never found a driver/)).toBeVisible();
  await expect(lab(page).getByText(/are older than 30 days/)).toBeVisible();
  const right =
    "select ride_id, completed_at from rides where user_id = 42 and status = 'completed' and completed_at >= now() - interval '30 days'";
  await ask(page, `${right} order by completed_at`);
  await expect(lab(page).getByText('The right rows, in the opposite order.')).toBeVisible();
  await ask(page, `${right} order by completed_at desc`);
  await expect(lab(page).getByText(/^This answers the question: \d+ rows, as expected\.$/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^The order history/ })).toContainText('answered');

  await page.getByRole('tab', { name: 'How it was read' }).click();
  await expect(
    page.getByText(/It reads the whole table rides, 21,\d{3} rows, and keeps \d+\./),
  ).toBeVisible();
  await expect(page.getByText('Reads all of rides', { exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Try an index' }).click();
  await page.getByRole('button', { name: 'rides (user_id, completed_at)', exact: true }).click();
  const trial = page.getByRole('region', { name: 'What the index changed' });
  await expect(
    trial.getByText(
      /With an index on rides \(user_id, completed_at\) the query reads \d+ rows instead of 21,\d{3}\./,
    ),
  ).toBeVisible();
  await trial.getByRole('button', { name: 'Put a sentence about it in my answer' }).click();
  await expect(page.getByRole('textbox', { name: /^Your answer/ })).toHaveValue(
    /With an index on rides \(user_id, completed_at\) this query reads/,
  );
  await expectSound(page);
});

test('by keys alone: completion, run, leaving the editor, undo, the large view', async ({ page }) => {
  await openLab(page);
  await editor(page).focus();
  await page.keyboard.type('select name from driv');
  await expect(page.getByRole('listbox', { name: 'Completions' })).toContainText('drivers');
  await page.keyboard.press('Tab');
  await expect(editor(page)).toHaveText('select name from drivers');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(lab(page).getByText(/^320 rows · /)).toBeVisible();
  // The query is part of the attempt, and undo is the attempt's own.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor(page)).not.toHaveText('select name from drivers');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(editor(page)).toHaveText('select name from drivers');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(run(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lab(page).getByText(/^320 rows · /)).toBeVisible();

  const larger = page.getByRole('button', { name: 'Larger' });
  await larger.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Query lab' });
  await expect(dialog.getByRole('textbox', { name: 'Your query in SQL' })).toHaveText(
    'select name from drivers',
  );
  await expect(dialog.getByText(/^320 rows · /)).toBeVisible();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(larger).toBeFocused();
  await waitUntilSaved(page);
  await page.reload();
  await waitUntilSaved(page);
  await expect(editor(page)).toHaveText('select name from drivers');
});

test('own tables: from the data model, with rows that fit together, and what could not be made', async ({
  page,
}) => {
  await openLab(page, 'notification-system');
  await step(page, 'Data model').click();
  await page
    .getByRole('textbox', { name: /^Your answer/ })
    .fill(
      'Two tables: people(person_id uuid pk, name) and pings(ping_id uuid pk, person_id -> people, status, priority odd_kind, shop_id -> shops).',
    );
  await step(page, 'Key query').click();
  await expect(run(page)).toBeEnabled({ timeout: 60_000 });
  await page.getByRole('button', { name: 'My tables' }).click();
  await expect(
    page.getByText(/pings\.shop_id points to shops, which is not among your tables/),
  ).toBeVisible();
  await expect(run(page)).toBeEnabled({ timeout: 60_000 });
  await ask(
    page,
    'select count(*) as lost from pings left join people using (person_id) where people.name is null',
  );
  await expect(rows(page).getByRole('cell', { name: '0', exact: true })).toBeVisible();
});

test('what would hang or reach outside is refused with a reason, an endless query is ended, and the next one runs', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openLab(page);
  await ask(page, "copy rides to program 'curl example.org'");
  await expect(lab(page).getByText(/COPY reads and writes files or starts programs/)).toBeVisible();
  await ask(page, 'select count(*) from rides');
  await expect(lab(page).getByText(/^1 row ·/)).toBeVisible();

  await ask(page, 'select count(*) from rides a, rides b, rides c');
  // The interface lives meanwhile: another step can be opened and come back to.
  await page.getByRole('textbox', { name: /^Your answer/ }).fill('Written while it ran.');
  await expect(lab(page).getByText('Stopped after 5 seconds.', { exact: false })).toBeVisible({
    timeout: 15_000,
  });
  await ask(page, 'select count(*) from regions');
  await expect(rows(page).getByRole('cell', { name: '8', exact: true })).toBeVisible({ timeout: 60_000 });

  await ask(page, "select array_agg(repeat('x', 1000000)) from generate_series(1, 5000)");
  await expect(
    lab(page).getByText(/needs more memory than the lab gives|Stopped after 5 seconds/),
  ).toBeVisible({
    timeout: 15_000,
  });
  await ask(page, 'select * from generate_series(1, 1000000000)');
  await expect(
    lab(page).getByText(/needs more room for rows in between|Stopped after 5 seconds/),
  ).toBeVisible({ timeout: 60_000 });
  await ask(page, 'select count(*) from regions');
  await expect(rows(page).getByRole('cell', { name: '8', exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('textbox', { name: /^Your answer/ })).toHaveValue('Written while it ran.');
});

test('the sandbox reaches nothing: no network, no cookies, no store of the app, no page around it', async ({
  page,
  context,
}) => {
  await openLab(page);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const found = await frameOf(page).evaluate(async () => {
    const attempt = async (work: () => unknown): Promise<string> => {
      try {
        await work();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const inWorker = (code: string) =>
      new Promise<string>((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.addEventListener('message', ({ data }) => resolve(String(data)));
        worker.addEventListener('error', () => resolve('refused'));
      });
    const { href } = document.location;
    return {
      origin: self.origin,
      fetch: await attempt(() => fetch(href)),
      elsewhere: await attempt(() => fetch('https://example.org/', { mode: 'no-cors' })),
      inWorker: await inWorker(
        `fetch(${JSON.stringify(href)}).then(() => postMessage('done'), () => postMessage('refused'))`,
      ),
      imported: await inWorker(
        `try { importScripts(${JSON.stringify(href)}); postMessage('done') } catch { postMessage('refused') }`,
      ),
      socket: await attempt(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(href.replace(/^http/, 'ws'));
            socket.addEventListener('open', resolve);
            socket.addEventListener('error', () => reject(new Error('refused')));
          }),
      ),
      beacon: navigator.sendBeacon(href, 'x'),
      image: await attempt(
        () =>
          new Promise((resolve, reject) => {
            const image = new Image();
            image.addEventListener('load', resolve);
            image.addEventListener('error', () => reject(new Error('refused')));
            image.src = new URL('/icon.svg', href).href;
          }),
      ),
      cookie: await attempt(() => document.cookie),
      local: await attempt(() => localStorage.length),
      databases: await attempt(
        () =>
          new Promise((resolve, reject) => {
            const request = indexedDB.open('loadbearing');
            request.addEventListener('success', resolve);
            request.addEventListener('error', () => reject(new Error('refused')));
          }),
      ),
      caches: await attempt(() => caches.keys()),
      evaluated: await attempt(() => void Reflect.construct(Function, ['return 1'])),
      parent: await attempt(() => parent.document.title),
      popup: await attempt(() => {
        if (open('about:blank') === null) throw new Error('refused');
      }),
      top: await attempt(() => {
        if (top) top.location.href = 'about:blank';
      }),
    };
  });
  const { origin, beacon, ...tries } = found;
  expect(origin).toBe('null');
  expect(Object.entries(tries).filter(([, result]) => result === 'done')).toEqual([]);
  // A beacon may be taken into the queue; the policy drops it there.
  expect(typeof beacon).toBe('boolean');
  expect(requests.filter((url) => url.includes('/query-lab/') || url.includes('example.org'))).toEqual([]);
  await expect(run(page)).toBeEnabled();
  await ask(page, 'select count(*) from regions');
  await expect(rows(page).getByRole('cell', { name: '8', exact: true })).toBeVisible();
});

test('nobody else’s messages are taken for the sandbox’s, and its files stay with us', async ({
  page,
  request,
}) => {
  await openLab(page);
  const url = frameOf(page).url();
  const { headers } = { headers: (await request.get(url)).headers() };
  expect(headers['content-security-policy']).toContain('sandbox allow-scripts');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(headers['cache-control']).toContain('immutable');
  await page.evaluate(() => window.postMessage({ kind: 'broken', message: 'A lie.' }, '*'));
  await ask(page, 'select count(*) from regions');
  await expect(rows(page).getByRole('cell', { name: '8', exact: true })).toBeVisible();
  await expect(page.getByText('A lie.')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('on a phone, with axe', async ({ page }) => {
      await openLab(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Writing' }).click();
      await page.getByRole('button', { name: 'Drivers rated above 4.5' }).click();
      await ask(page, 'select driver_id, name, rating from drivers where rating >= 4.5');
      await expect(page.getByText(/have exactly 4.5/)).toBeVisible();
      await page.getByRole('tab', { name: 'How it was read' }).click();
      await expect(page.getByText('Reads all of drivers', { exact: true })).toBeVisible();
      await expectSound(page);
    });
  });
