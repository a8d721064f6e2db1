import { expect, type Page } from '@playwright/test';
import { startPractice, waitUntilSaved } from './start-practice';
import { test } from './test';

const answer = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ });
const status = (page: Page) => page.locator('header [data-save]');

test('what is written is there after a reload, in another tab of the same person, and nowhere for a stranger', async ({
  page,
  context,
  browser,
}) => {
  const url = await startPractice(page);
  await answer(page).fill('Ten million messages an hour at the peak.');
  await waitUntilSaved(page);
  await page.reload();
  await expect(answer(page)).toHaveValue('Ten million messages an hour at the peak.');
  await page.close();
  const again = await context.newPage();
  await again.goto(url);
  await expect(answer(again)).toHaveValue('Ten million messages an hour at the peak.');
  const stranger = await browser.newContext();
  const peek = await stranger.newPage();
  const response = await peek.goto(url);
  expect(response?.status()).toBe(404);
  await stranger.close();
});

test('a reload in the middle of typing loses nothing', async ({ page }) => {
  await startPractice(page);
  await answer(page).pressSequentially('Every word counts');
  // At once: the last letters are on this device at most.
  await page.reload();
  await waitUntilSaved(page);
  await expect(answer(page)).toHaveValue('Every word counts');
});

test('offline, work goes on, says so, and is sent when the network is back', async ({ page, context }) => {
  await startPractice(page);
  await context.setOffline(true);
  await answer(page).fill('Written in a tunnel.');
  await expect(status(page)).toHaveText(/Offline · kept on this device/);
  await expect(page.getByText('Go on working:').first()).toBeVisible();
  await context.setOffline(false);
  await waitUntilSaved(page);
  await page.reload();
  await expect(answer(page)).toHaveValue('Written in a tunnel.');
});

test('a tab that is closed while offline leaves its work for the next one', async ({ page, context }) => {
  const url = await startPractice(page);
  await page.route('**/events', (route) => route.abort());
  await answer(page).fill('Kept on this device only.');
  await expect(status(page)).toHaveText(/kept on this device/);
  await page.close();
  const next = await context.newPage();
  await next.goto(url);
  await waitUntilSaved(next);
  await expect(answer(next)).toHaveValue('Kept on this device only.');
  // It is on the server now, and not a second time.
  await next.reload();
  await waitUntilSaved(next);
  await expect(answer(next)).toHaveValue('Kept on this device only.');
});

test('lost answers and a busy server double nothing', async ({ page }) => {
  await startPractice(page);
  let requests = 0;
  await page.route('**/events', async (route) => {
    requests++;
    // The first is stored but its answer is lost; the second meets a busy server.
    if (requests === 1) {
      await route.fetch();
      return route.abort();
    }
    return requests === 2 ? route.fulfill({ status: 503, json: {} }) : route.continue();
  });
  await answer(page).fill('Once and only once.');
  await waitUntilSaved(page);
  expect(requests).toBeGreaterThan(2);
  await page.reload();
  await waitUntilSaved(page);
  await expect(answer(page)).toHaveValue('Once and only once.');
});

test('what the server refuses is kept, explained and can be downloaded', async ({ page }) => {
  await startPractice(page);
  await page.route('**/events', (route) =>
    route.fulfill({
      status: 400,
      json: { error: { code: 'invalid', message: 'Not like this.', path: '$.entries' } },
    }),
  );
  await answer(page).fill('Refused.');
  await expect(page.getByText('Not like this.').first()).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my answer' }).click();
  expect((await download).suggestedFilename()).toMatch(/^notification-system-.*\.attempt\.json$/);
  await page.unroute('**/events');
  await page.getByRole('button', { name: 'Try again now' }).click();
  await waitUntilSaved(page);
});

test('one tab holds the pen; another can take it over with everything in it', async ({ page, context }) => {
  const url = await startPractice(page);
  await answer(page).fill('From the first tab.');
  const second = await context.newPage();
  await second.goto(url);
  await expect(second.getByText('This attempt is open in another tab').first()).toBeVisible();
  await expect(answer(second)).not.toBeEditable();
  await second.getByRole('button', { name: 'Take over here' }).click();
  await expect(answer(second)).toBeEditable();
  await expect(answer(second)).toHaveValue('From the first tab.');
  await expect(page.getByText('This attempt is open in another tab').first()).toBeVisible();
  await expect(answer(page)).not.toBeEditable();
  await answer(second).fill('From the second tab.');
  await waitUntilSaved(second);
});

test('another device is noticed', async ({ page, context, browser }) => {
  const url = await startPractice(page);
  const device = await browser.newContext({ storageState: await context.storageState() });
  const other = await device.newPage();
  await other.goto(url);
  await waitUntilSaved(other);
  await answer(other).fill('From the other device.');
  await waitUntilSaved(other);
  await answer(page).fill('From here.');
  await expect(page.getByText('changed on another device').first()).toBeVisible();
  await page.getByRole('button', { name: 'Load it again' }).click();
  await waitUntilSaved(page);
  await expect(answer(page)).toBeEditable();
  await device.close();
});
