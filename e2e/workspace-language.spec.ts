import { expect, type Page, test } from '@playwright/test';
import { expectSound, step } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

/** Takes an action from the command palette by what is typed. */
async function command(page: Page, typed: string, title: string | RegExp): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.locator('[cmdk-input]').fill(typed);
  await page.getByRole('option', { name: title }).first().click();
}

const text = (page: Page) => page.locator('[data-step-editor] textarea[data-field="text"]');

test('the language is changed at work, and the work is where it was', async ({ page }) => {
  await startPractice(page);
  await step(page, 'Requirements').click();
  await text(page).fill('Ten million messages an hour.');
  await command(page, 'deutsch', 'Change the language…');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('button', { name: 'Einreichen' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-DE');
  await waitUntilSaved(page);
  await expect(text(page)).toHaveValue('Ten million messages an hour.');
  await expectSound(page);

  // What is said, the keys and the list of commands are in that language; English words still find a command.
  await command(page, 'queue', 'Hinzufügen: Warteschlange');
  await expect(page.getByRole('status').filter({ hasText: 'Queue' })).toContainText('hinzugefügt');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByRole('status').filter({ hasText: 'Rückgängig gemacht.' })).toBeAttached();
  await command(page, 'keyboard', 'Tastenkürzel');
  const sheet = page.getByRole('dialog', { name: 'Tastenkürzel' });
  await expect(sheet.getByText('Entf')).toBeVisible();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await command(page, 'english', 'Sprache ändern …');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Submit' })).toBeVisible();
});

test('the query lab and the tables are reached from the list of commands', async ({ page }) => {
  await page.goto('/prompts/ride-sharing');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.waitForURL(/\/practice\/[^/]+$/);
  await waitUntilSaved(page);
  await page.keyboard.press('ControlOrMeta+K');
  await page.locator('[cmdk-input]').fill('run the query');
  await expect(page.getByRole('option', { name: 'Run the query' })).toContainText(
    'Open the step of the key query first.',
  );
  await page.keyboard.press('Escape');

  await step(page, 'Key query').click();
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeEnabled({ timeout: 60_000 });
  await page.getByRole('textbox', { name: 'Your query in SQL' }).fill('select 41 + 1 as answer');
  await command(page, 'execute', 'Run the query');
  await expect(page.getByRole('region', { name: 'Rows of the result' })).toContainText('42');
  await command(page, 'lab large', 'Open the query lab in the large view');
  await expect(page.getByRole('dialog', { name: 'Query lab' })).toBeVisible();
  await page.keyboard.press('Escape');

  await step(page, 'Data model').click();
  await page.keyboard.press('ControlOrMeta+K');
  await page.locator('[cmdk-input]').fill('tables hang');
  await expect(page.getByRole('option', { name: /^Show how the tables/ })).toContainText(
    'No table is described yet.',
  );
});
