import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectSound, makeAccount } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

// These journeys are about the service worker; everywhere else it is kept out.
test.use({ serviceWorkers: 'allow' });
// One after the other: one of them puts a newer version on the server.
test.describe.configure({ mode: 'default' });

const answer = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ });
const status = (page: Page) => page.locator('header [data-save]');

/** Until this browser holds all that it needs without a connection. */
const waitUntilKept = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state ?? 'none'),
      { timeout: 45_000 },
    )
    .toBe('activated');

const isKept = (page: Page, path: string): Promise<boolean> =>
  page.evaluate(async (wanted) => (await caches.match(wanted)) !== undefined, path);

/** Until a page is held for a reload. */
const waitForPage = (page: Page, path: string): Promise<void> =>
  expect.poll(() => isKept(page, path), { timeout: 30_000 }).toBe(true);

test('from the second step to the end without a connection, with a reload on the way, then all is sent', async ({
  page,
  context,
}) => {
  const url = await startPractice(page);
  await answer(page).fill('A code reaches the provider within 3 s for 95 of 100.');
  await waitUntilSaved(page);
  await waitUntilKept(page);
  await waitForPage(page, new URL(url).pathname);

  await context.setOffline(true);
  const steps = page.getByRole('navigation', { name: 'Steps' });
  for (const step of ['Architecture', 'API', 'Reliability', 'Trade-offs', 'Plan']) {
    await steps.getByRole('button', { name: new RegExp(step) }).click();
    await answer(page).fill(`Written offline: ${step}.`);
  }
  await expect(status(page)).toHaveText(/Offline · kept on this device/);

  await page.reload();
  await expect(status(page)).toHaveText(/Offline · kept on this device/);
  await steps.getByRole('button', { name: /Reliability/ }).click();
  await expect(answer(page)).toHaveValue('Written offline: Reliability.');
  await answer(page).fill('Written offline: Reliability, twice.');
  await expect(status(page)).toHaveText(/Offline · kept on this device/);

  await context.setOffline(false);
  await waitUntilSaved(page);
  await page.reload();
  await steps.getByRole('button', { name: /Reliability/ }).click();
  await expect(answer(page)).toHaveValue('Written offline: Reliability, twice.');
  await steps.getByRole('button', { name: /Requirements/ }).click();
  await expect(answer(page)).toHaveValue('A code reaches the provider within 3 s for 95 of 100.');
});

test('an attempt begun without a connection is taken over by the server later', async ({ page, context }) => {
  await page.goto('/');
  await waitUntilKept(page);
  await context.setOffline(true);
  await page.goto('/prompts/ride-sharing');
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('link', { name: /^Begin: A ride service/ }).click();
  await page.waitForURL(/on-this-device\?attempt=local-/);
  await answer(page).fill('A driver is reserved within 2 s.');
  await expect(status(page)).toHaveText(/Offline · kept on this device/);
  await page.reload();
  await expect(answer(page)).toHaveValue('A driver is reserved within 2 s.');

  await context.setOffline(false);
  await page.waitForURL(/\/practice\/(?!on-this-device)[^/]+$/);
  await waitUntilSaved(page);
  await expect(answer(page)).toHaveValue('A driver is reserved within 2 s.');
  await page.goto('/attempts');
  await expect(page.getByRole('listitem').filter({ hasText: 'A ride service' })).toHaveCount(1);
});

test('what this device kept for reading goes when its owner signs out', async ({ page }) => {
  const url = await startPractice(page);
  await waitUntilKept(page);
  await waitForPage(page, new URL(url).pathname);
  await page.goto('/account/sign-up');
  await makeAccount(page, 'Ada');
  await page.waitForURL('**/attempts');
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.waitForURL((address) => address.pathname === '/');
  await expect.poll(() => isKept(page, new URL(url).pathname)).toBe(false);
});

test('a newer version waits until it is asked for, and then takes over once', async ({ page }) => {
  const url = await startPractice(page);
  await waitUntilKept(page);
  const file = '.next/service-worker.js';
  const script = await readFile(file, 'utf8');
  try {
    await writeFile(file, `${script}\n// a newer version`);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const notice = page.getByRole('region', { name: 'Notices' });
    await expect(notice).toContainText('A newer version of Loadbearing is ready.');
    await answer(page).fill('Still writing.');
    await waitUntilSaved(page);
    // Nothing moved under the hand so far.
    expect(page.url()).toBe(url);
    await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Load it' }).click()]);
    await expect(answer(page)).toHaveValue('Still writing.');
    await expect(page.getByText('A newer version of Loadbearing is ready.')).toHaveCount(0);
  } finally {
    await writeFile(file, script);
  }
});
