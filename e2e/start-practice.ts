import type { Page } from '@playwright/test';

/** Starts an attempt at the notification prompt as whoever the page is, and waits until it can be written in. */
export async function startPractice(page: Page): Promise<string> {
  await page.goto('/prompts/notification-system');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.waitForURL(/\/practice\/[^/]+$/);
  await waitUntilSaved(page);
  return page.url();
}

/** Waits until the bar says that everything is on the server: at the top, or at the bottom of a phone. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').filter({ visible: true }).first().waitFor();
}
