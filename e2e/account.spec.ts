import { type Browser, expect, type Page } from '@playwright/test';
import { findViolations } from './axe';
import { startPractice } from './start-practice';
import { test } from './test';

const password = 'correct horse battery';
let count = 0;
const newEmail = (): string => `ada-${process.pid}-${Date.now()}-${++count}@example.org`;

async function signUp(page: Page, email = newEmail()): Promise<string> {
  await page.goto('/account/sign-up');
  await page.getByLabel('Name').fill('Ada Lovelace');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.waitForURL('**/attempts');
  return email;
}

async function signIn(page: Page, email: string, words = password): Promise<void> {
  await page.goto('/account/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(words);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

const openMenu = (page: Page) =>
  page
    .getByRole('button', { name: /^Actions for/ })
    .first()
    .click();
const rows = (page: Page) => page.getByRole('main').getByRole('listitem');

test('what a guest did comes along when they sign up, and nobody else sees it', async ({ page, browser }) => {
  const address = await startPractice(page);
  await page.goto('/attempts');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('kept in this browser only')).toBeVisible();

  const email = await signUp(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('kept in this browser only')).toBeHidden();

  const other = await newPage(browser);
  expect((await other.goto(address))?.status()).toBe(404);
  await signUp(other);
  await expect(other.getByRole('heading', { name: 'No attempts yet' })).toBeVisible();
  expect((await other.goto(address))?.status()).toBe(404);

  const later = await newPage(browser);
  await signIn(later, email);
  await later.waitForURL('**/attempts');
  await expect(rows(later)).toHaveCount(1);
  expect((await later.goto(address))?.status()).toBe(200);
});

test('signing in leads to where one wanted to go', async ({ page, browser }) => {
  const email = await signUp(page);
  const other = await newPage(browser);
  await other.goto('/account');
  await expect(other).toHaveURL(/\/account\/sign-in\?next=/);
  await other.getByLabel('E-mail address').fill(email);
  await other.getByLabel('Password').fill(password);
  await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();
});

test('a wrong password is said in words, and what was typed stays but the password', async ({ page }) => {
  await signIn(page, 'nobody@example.org', 'wrong password');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('is not right');
  await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@example.org');
  await expect(page.getByLabel('Password')).toHaveValue('');
});

test('what is wrong with a form is said at its field', async ({ page }) => {
  await page.goto('/account/sign-up');
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('E-mail address').fill('ada');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create the account' }).click();
  const email = page.getByLabel('E-mail address');
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toHaveAccessibleDescription(/does not look like an e-mail address/);
  expect(await findViolations(page)).toEqual([]);
});

test('a new password signs out every other browser', async ({ page, browser }) => {
  const email = await signUp(page);
  const other = await newPage(browser);
  await signIn(other, email);
  await other.waitForURL('**/attempts');

  await page.goto('/account');
  await page.getByLabel('Current password').fill(password);
  await page.getByLabel('New password').fill('another good one');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByText('Your password is changed')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible();

  await other.goto('/account');
  await expect(other).toHaveURL(/\/account\/sign-in/);
  await signIn(other, email, 'another good one');
  await other.waitForURL('**/attempts');
});

test('an account is deleted for good', async ({ page }) => {
  const email = await signUp(page);
  await page.goto('/account');
  await page.getByLabel('Your password').fill(password);
  await page.getByLabel('Type the word delete').fill('delete');
  await page.getByRole('button', { name: 'Delete the account' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await signIn(page, email);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('is not right');
});

test.describe('my attempts', () => {
  test('are renamed, copied, and deleted with a way back, by keyboard', async ({ page }) => {
    await startPractice(page);
    await page.goto('/attempts');
    const menu = page.getByRole('button', { name: /^Actions for/ });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Rename' }).press('Enter');
    const name = page.getByRole('dialog').getByLabel('Name');
    await name.fill('First try');
    await name.press('Enter');
    await expect(page.getByRole('link', { name: 'First try' })).toBeVisible();

    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'No attempts yet' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(page.getByRole('link', { name: 'First try' })).toBeVisible();

    await openMenu(page);
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await page.waitForURL('**/practice/*');
    await page.goto('/attempts');
    await expect(page.getByRole('link', { name: 'First try (copy)' })).toBeVisible();
    await expect(rows(page)).toHaveCount(2);
  });

  test('are kept as a file and read back', async ({ page }) => {
    await startPractice(page);
    await page.goto('/attempts');
    const download = page.waitForEvent('download');
    await openMenu(page);
    await page.getByRole('menuitem', { name: 'Export' }).click();
    const file = await (await download).path();
    expect((await download).suggestedFilename()).toBe('notification-system.attempt.json');
    await page.getByLabel('Attempt file').setInputFiles(file);
    await page.waitForURL('**/practice/*');
    await page.goto('/attempts');
    await expect(rows(page)).toHaveCount(2);
  });

  test('a file that is none is refused with the place, and one that bends is read with notes', async ({
    page,
  }) => {
    await page.goto('/attempts');
    const picker = page.getByLabel('Attempt file');
    const send = (json: unknown) =>
      picker.setInputFiles({
        name: 'a.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(json)),
      });
    const document = { format: 'attempt/1', prompt: 'notification-system', steps: {} };
    await send({ ...document, diagram: { nodes: [{ id: 'a', type: 'queue' }], edges: [] } });
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('$.diagram.nodes[0].label');
    await expect(alert).toContainText('Nothing was stored');
    await send({
      ...document,
      diagram: {
        nodes: [{ id: 'a', type: 'queue', label: 'Q' }],
        edges: [{ source: 'a', target: 'nowhere' }],
      },
    });
    await expect(page.getByText('leads to no component')).toBeVisible();
    await page.getByRole('link', { name: 'Open the attempt' }).click();
    await page.waitForURL('**/practice/*');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one can sign up, sign out and sign in', async ({ page }) => {
    const email = await signUp(page);
    await page.goto('/account');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await signIn(page, email);
    await page.waitForURL('**/attempts');
  });
});

test('the pages of an account are accessible and fit', async ({ page }) => {
  // Many pages: on a busy machine they may take more than a minute.
  test.setTimeout(120_000);
  // Colours differ between the schemes, widths do not.
  const looks = [
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'light', width: 1024 },
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 1440 },
  ] as const;
  const visit = async (path: string) => {
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const look = `${path}, ${colorScheme}, ${width} px`;
      await expect(page.getByRole('heading', { level: 1 }), look).toHaveCount(1);
      expect(await findViolations(page), look).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, look).toBeLessThanOrEqual(0);
    }
  };
  for (const path of ['/account/sign-in', '/account/sign-up', '/attempts']) await visit(path);
  await signUp(page);
  await startPractice(page);
  for (const path of ['/attempts', '/account']) await visit(path);
});

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}
