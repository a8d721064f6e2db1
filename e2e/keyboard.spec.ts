import { expect, type Page, test } from '@playwright/test';
import { answerBox, answers, card, drawing, evidence, expectSound, tabTo } from './people';
import { waitUntilSaved } from './start-practice';

/** Goes to a step with the keyboard and writes there. */
async function writeByKeys(page: Page, name: string, words: string): Promise<void> {
  const heading = page.getByRole('heading', { name, exact: true });
  for (let presses = 0; presses < 12 && !(await heading.isVisible()); presses++)
    await page.keyboard.press('Alt+PageDown');
  await expect(heading).toBeVisible();
  await tabTo(page, answerBox(page));
  await page.keyboard.insertText(words);
  await expect(answerBox(page)).toHaveValue(words);
}

/** Adds components from the list and connects them in a row, each reached with Tab. */
async function drawByKeys(page: Page, ...names: readonly string[]): Promise<void> {
  // F6 walks from panel to panel.
  await expect(async () => {
    await page.keyboard.press('F6');
    await expect(drawing(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  const search = page.getByRole('combobox', { name: 'Find a component' });
  await page.keyboard.press('a');
  await expect(search).toBeFocused();
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(card(page, new RegExp(`^${name}(, selected)?$`))).toBeVisible();
    await expect(search).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
  }
  await page.keyboard.press('Escape');
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (next === undefined) break;
    await tabTo(page, card(page, new RegExp(`^${name}(, selected)?$`)), 'Shift+Tab');
    await page.keyboard.press('c');
    await expect(page.getByRole('combobox', { name: /^Connect/ })).toBeFocused();
    await page.keyboard.type(next);
    await page.keyboard.press('Enter');
    await expect(page.locator('.react-flow__edge')).toHaveCount(index + 1);
  }
}

const pane = (page: Page) => page.getByRole('region', { name: 'The answer' });

test('from the front page to the reading and back again, without a mouse', async ({ page }) => {
  // A long walk: on a busy machine it may take more than a minute.
  test.setTimeout(120_000);
  await page.goto('/');
  await tabTo(page, page.getByRole('button', { name: 'Start without an account' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/practice\/[^/]+$/);
  await waitUntilSaved(page);

  await tabTo(page, page.locator('summary', { hasText: 'Ask a number' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('details button'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^1 of \d+ asked$/)).toBeVisible();

  await drawByKeys(page, 'Client', 'API gateway', 'Queue');
  await tabTo(page, card(page, /^Queue/), 'Shift+Tab');
  await page.keyboard.press('F2');
  await page.keyboard.type('Send queue');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Send queue/)).toBeFocused();
  for (const [name, words] of answers) await writeByKeys(page, name, words);
  await waitUntilSaved(page);
  await page.reload();
  await waitUntilSaved(page);
  await expect(card(page, /^Send queue/)).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Submit', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Submit and see the reading' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/results\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Overall \d\.\d of 4: reads as/);
  const results = page.url();

  await tabTo(page, page.getByRole('button', { name: 'Open all' }));
  await page.keyboard.press('Enter');
  const quote = evidence(page).filter({ hasText: '“' }).first();
  await tabTo(page, quote);
  await page.keyboard.press('Enter');
  // The keyboard is taken to the passage, from there to what rests on it, and Escape brings it back.
  const passage = pane(page).locator('mark:focus');
  await expect(passage).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('[id^="at-criterion"]:focus')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(passage).toBeVisible();
  const drawingTab = page.getByRole('tab', { name: 'Your drawing' });
  // The tabs are one stop; the arrow keys, Home and End go along them.
  const tabs = page.getByRole('tablist', { name: 'The answer' });
  await tabTo(page, tabs.getByRole('tab', { selected: true }), 'Shift+Tab');
  await page.keyboard.press('Home');
  await expect(drawingTab).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drawingTab).toHaveAttribute('aria-selected', 'true');
  await tabTo(page, pane(page).getByRole('button', { name: /^Send queue|^Client|^API gateway/ }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[id^="at-criterion"]:focus')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(
    pane(page)
      .getByRole('button', { name: /^Send queue|^Client|^API gateway/ })
      .first(),
  ).toBeFocused();

  await page.reload();
  await tabTo(page, page.getByRole('link', { name: /^Sign up to keep it/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/sign-up/);
  await tabTo(page, page.getByLabel('Name'));
  await page.keyboard.type('Kay Keys');
  await tabTo(page, page.getByLabel('E-mail address'));
  await page.keyboard.type(`kay-${process.pid}-${Date.now()}@example.org`);
  await tabTo(page, page.getByLabel('Password'));
  await page.keyboard.type('correct horse battery');
  await page.keyboard.press('Enter');
  await page.waitForURL(results);
  await tabTo(
    page,
    page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'My attempts' }),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expectSound(page);
});
