import { expect, type Page, test } from '@playwright/test';
import { expectSound } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

const answer = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ });

/** Opens the history by keyboard alone. */
async function openHistory(page: Page) {
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('History');
  await expect(palette.getByRole('option').first()).toContainText('History');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'History' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a named version is looked at, brought back and undone', async ({ page }) => {
  await startPractice(page);
  await answer(page).fill('One code in ten comes late.');
  const dialog = await openHistory(page);
  await dialog.getByLabel(/^Name the answer/).fill('First thought');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: /^First thought/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await answer(page).fill('Everything is different now, and longer.');
  const again = await openHistory(page);
  await again.getByRole('button', { name: /^First thought/ }).click();
  await expect(
    again.getByText(/Requirements: written differently|Requirements: \d+ words then/),
  ).toBeVisible();
  await expectSound(page);
  await again.getByRole('button', { name: 'Bring back “First thought”' }).click();
  await expect(answer(page)).toHaveValue('One code in ten comes late.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(answer(page)).toHaveValue('Everything is different now, and longer.');
});

test('the work as it went is listed, and named versions stay without a connection', async ({
  page,
  context,
}) => {
  await startPractice(page);
  await answer(page).fill('A deadline of 3 s.');
  await page.getByRole('button', { name: /Reliability/ }).click();
  await answer(page).fill('Three tries, then a person looks.');
  await waitUntilSaved(page);
  const dialog = await openHistory(page);
  await expect(dialog.getByRole('region', { name: 'As it went' }).getByRole('button')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await context.setOffline(true);
  const offline = await openHistory(page);
  await offline.getByLabel(/^Name the answer/).fill('In the tunnel');
  await page.keyboard.press('Enter');
  await expect(offline.getByRole('button', { name: /^In the tunnel/ })).toBeVisible();
  await expect(offline.getByText(/The rest of the history needs a connection/)).toBeVisible();
});
