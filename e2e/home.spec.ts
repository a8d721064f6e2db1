import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe';

const publicPages = [
  '/',
  '/prompts',
  '/prompts?q=zebra',
  '/prompts/notification-system',
  '/learn',
  '/learn/notification-system',
  '/learn/scoring',
];

/** What the browser complains about while a page is used. */
const collectComplaints = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Kept out by the tests themselves; e2e/offline.spec.ts lets it in.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
};

for (const colorScheme of ['light', 'dark'] as const) {
  // Colours differ between the schemes, widths do not.
  for (const width of colorScheme === 'light' ? [1440, 1024, 390] : [1440]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('the public pages are accessible, fit and are quiet', async ({ page }) => {
        const complaints = collectComplaints(page);
        for (const path of publicPages) {
          const response = await page.goto(path);
          expect(response?.status(), path).toBe(200);
          await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
          await expect(page.getByRole('main'), path).toHaveCount(1);
          expect(await findViolations(page), path).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, path).toBeLessThanOrEqual(0);
          expect(complaints, path).toEqual([]);
        }
      });
    });
  }
}

test.describe('the front page', () => {
  test('shows what a verdict rests on, by keyboard and by pointer', async ({ page }) => {
    await page.goto('/');
    const sample = page.getByRole('region', { name: 'Point at a verdict' });
    const verdicts = sample.getByRole('listitem').getByRole('button');
    expect(await verdicts.count()).toBeGreaterThanOrEqual(4);

    await verdicts.last().focus();
    await expect(verdicts.last()).toHaveAttribute('aria-pressed', 'true');
    await expect(verdicts.first()).toHaveAttribute('aria-pressed', 'false');

    const box = sample.getByRole('group').getByRole('button', { name: /^Consent check(?! to)/ });
    await box.hover();
    await expect(box).toHaveAttribute('aria-pressed', 'true');
    await expect(sample.getByRole('listitem').getByRole('button', { pressed: true })).toHaveCount(1);
  });

  test('starts an attempt without an account', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Start without an account' }).click();
    await expect(page).toHaveURL(/\/practice\/[^/]+$/);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('starts all the same', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('button', { name: 'Start without an account' }).click();
      await expect(page).toHaveURL(/\/practice\/[^/]+$/);
    });
  });
});

test.describe('the library', () => {
  test('keeps filter and order in the address', async ({ page }) => {
    await page.goto('/prompts');
    const titles = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(titles).toHaveCount(3);

    await page.getByLabel('Order of work').selectOption({ label: 'Flow state' });
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/profile=flow-state/);
    await expect(titles).toHaveCount(1);
    await page.reload();
    await expect(page.getByLabel('Order of work')).toHaveValue('flow-state');
    await expect(titles).toHaveCount(1);

    await page.getByRole('link', { name: 'Show all' }).click();
    await expect(titles).toHaveCount(3);
  });

  test('says what to do where nothing matches', async ({ page }) => {
    await page.goto('/prompts?q=zebra');
    await expect(page.getByRole('heading', { name: 'No prompt matches' })).toBeVisible();
  });
});

test.describe('a prompt', () => {
  test('starts in the depth and order chosen', async ({ page }) => {
    await page.goto('/prompts/notification-system');
    await page.getByRole('radio', { name: /^Deep/ }).check();
    await page.getByRole('radio', { name: /^Nine steps/ }).check();
    await page.getByRole('button', { name: 'Start answering' }).click();
    await expect(page).toHaveURL(/\/practice\/[^/]+$/);
  });

  test('keeps the model answer, the rubric and the numbers to itself', async ({ request }) => {
    const html = await (await request.get('/prompts/notification-system')).text();
    const { steps } = JSON.parse(
      readFileSync(new URL('../lib/prompts/notification-system/model-answer.json', import.meta.url), 'utf8'),
    ) as { steps: Record<string, { text?: string }> };
    const secrets = Object.values(steps).flatMap(({ text }) => (text ? [text.slice(0, 60)] : []));
    expect(secrets.length).toBeGreaterThan(5);
    for (const secret of secrets) expect(html).not.toContain(secret);
    expect(html).not.toContain('About 100 million people');
    expect(html).not.toContain('"anchors"');
  });

  test('that does not exist is a page of its own', async ({ page }) => {
    const response = await page.goto('/prompts/no-such-prompt');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'This arrow leads nowhere' })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
});

test.describe('finding the way', () => {
  test('Tab reaches the way past the navigation first', async ({ page }) => {
    await page.goto('/learn');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the page' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('names the place you are in', async ({ page }) => {
    await page.goto('/learn/scoring');
    const site = page.getByRole('navigation', { name: 'Site' });
    await expect(site.getByRole('link', { name: 'Learn' })).toHaveAttribute('aria-current', 'true');
    await expect(site.getByRole('link', { name: 'Practise' })).not.toHaveAttribute('aria-current');
  });

  test('keeps the colours chosen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const toggle = page.getByRole('button', { name: /^Colours:/ });
    await toggle.click();
    await toggle.click();
    await expect(toggle).toHaveAccessibleName(/^Colours: dark/);
    await page.reload();
    await expect(page.locator('html')).toHaveClass(/dark/);
    await expect(toggle).toHaveAccessibleName(/^Colours: dark/);
  });

  test('says what is safe while there is no connection', async ({ page, context }) => {
    await page.goto('/learn');
    await context.setOffline(true);
    const note = page.getByText('This page stays as it is.');
    await expect(note).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await context.setOffline(false);
    await expect(note).toBeHidden();
  });

  test.describe('on a small screen', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test('the menu opens, closes on Escape, and gives the focus back', async ({ page }) => {
      await page.goto('/');
      const open = page.getByRole('button', { name: 'Open the menu' });
      await open.click();
      const close = page.getByRole('button', { name: 'Close the menu' });
      await expect(page.getByRole('link', { name: 'Hiring' })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(close).toBeHidden();
      await expect(open).toBeFocused();
      await open.click();
      await page.getByRole('link', { name: 'Learn', exact: true }).click();
      await expect(page).toHaveURL('/learn');
      await expect(page.getByRole('link', { name: 'Hiring' })).toBeHidden();
    });

    test('what a finger aims at is large enough', async ({ page }) => {
      await page.goto('/prompts/notification-system');
      const small = await page
        .locator('header button, header a, main button, main a.target')
        .evaluateAll((elements) =>
          elements
            .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
            .map(({ text }) => text),
        );
      expect(small).toEqual([]);
    });
  });
});
