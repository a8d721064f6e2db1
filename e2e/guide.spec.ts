import { expect, type Page, test } from '@playwright/test';
import { expectSound } from './people';
import { waitUntilSaved } from './start-practice';

const guide = (page: Page) => page.getByRole('region', { name: 'Guided start' });

async function openGuide(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /guided start/ }).click();
  await page.waitForURL(/\/practice\/[^/]+\?guide=1$/);
  await waitUntilSaved(page);
  await expect(guide(page)).toContainText('Ask for a number');
}

test('the guided start is done by doing, and a reload keeps what was done', async ({ page }) => {
  await openGuide(page);
  await expectSound(page);
  await page.locator('summary', { hasText: 'Ask a number' }).click();
  await page.getByRole('button', { name: 'How many notifications a day?' }).click();
  await expect(guide(page)).toContainText('Join the queue to the workers');

  // By key: select the queue, C, choose the workers.
  await guide(page).getByRole('button', { name: 'Show me where' }).click();
  await page.locator('.react-flow__node[data-id="lane"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await page.keyboard.type('Delivery');
  await page.keyboard.press('Enter');
  await expect(guide(page)).toContainText('Draw who delivers');

  await waitUntilSaved(page);
  await page.reload();
  await expect(guide(page)).toContainText('Draw who delivers');
});

test('the guide can be skipped, and stays away', async ({ page }) => {
  await openGuide(page);
  await guide(page).getByRole('button', { name: 'Skip the guide' }).click();
  await expect(guide(page)).toHaveCount(0);
  await page.reload();
  await waitUntilSaved(page);
  await expect(guide(page)).toHaveCount(0);
});
