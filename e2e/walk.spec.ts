import { expect, type Page, test } from '@playwright/test';
import { answerBox, drawing, drawRow, expectSound, step, tabTo } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

const panel = (page: Page) => page.getByRole('region', { name: 'Walk a request' });
const box = (page: Page, name: RegExp) => page.locator('.react-flow__node').and(page.getByLabel(name));
const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });
const arrow = (page: Page, name: RegExp) => page.locator('.react-flow__edge').and(page.getByLabel(name));

test('a request is walked by keyboard alone, and its story is in the step', async ({ page }) => {
  await startPractice(page);
  await drawRow(page, 'Client', 'API gateway', 'Queue', 'Worker', 'Third party');
  await drawing(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(panel(page).getByLabel('Starts at')).toBeFocused();
  await expect(panel(page).getByLabel('Ends at').locator('option:checked')).toHaveText('Third party');
  await expect(panel(page)).toContainText('4 arrows, and only one way to take');
  await expect(page.locator('.react-flow__edge.lit')).toHaveCount(4);
  await expectSound(page);

  await tabTo(page, panel(page).getByRole('button', { name: 'Start walking' }));
  await page.keyboard.press('Enter');
  const field = panel(page).getByRole('textbox');
  await expect(field).toBeFocused();
  await expect(said(page, 'Hop 1 of 4: Client to API gateway, waits for an answer.')).toBeAttached();
  await page.keyboard.type('sends the code request');
  await page.keyboard.press('Enter');
  await expect(said(page, 'Hop 2 of 4: API gateway to Queue')).toBeAttached();
  await expect(arrow(page, /^API gateway to Queue/)).toHaveClass(/walk-now/);
  await expect(arrow(page, /^Client to API gateway/)).toHaveClass(/walk-done/);
  await page.keyboard.type('puts it in line: answered at once');
  await page.keyboard.press('Shift+Enter');
  await expect(field).toHaveValue('sends the code request');
  await page.keyboard.press('PageDown');
  await expect(field).toHaveValue('puts it in line: answered at once');
  for (const _ of [2, 3, 4]) await page.keyboard.press('Enter');
  await page.keyboard.press('PageDown');
  await expect(panel(page)).toContainText('Arrived at Third party');
  await expect(panel(page)).toContainText('2 of 4 hops are told so far');
  await expectSound(page);

  await tabTo(page, panel(page).getByRole('button', { name: 'See it in the step' }));
  await page.keyboard.press('Enter');
  await expect(answerBox(page)).toHaveValue(
    [
      '## Walk: Client → Third party',
      '',
      '1. Client → API gateway: sends the code request',
      '2. API gateway → Queue: puts it in line: answered at once',
      '3. Queue → Worker',
      '4. Worker → Third party',
    ].join('\n'),
  );
  // A box that is renamed is renamed in the story; one undo takes both back.
  await box(page, /^Queue/).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Send line');
  await page.keyboard.press('Enter');
  await expect(answerBox(page)).toHaveValue(/2\. API gateway → Send line: puts it in line/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(answerBox(page)).toHaveValue(/2\. API gateway → Queue: puts it in line/);
  await waitUntilSaved(page);

  // What was written by hand around it stays, and the walk can be taken up again.
  await page.reload();
  await waitUntilSaved(page);
  await step(page, 'Architecture').click();
  await expect(page.getByText('2 of 4 hops told')).toBeVisible();
  await page.getByRole('button', { name: /^Walk again/ }).click();
  await panel(page).getByRole('button', { name: 'Start walking' }).click();
  await expect(panel(page).getByRole('textbox')).toHaveValue('sends the code request');
  await panel(page).getByRole('textbox').press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(drawing(page)).toBeFocused();
  await expect(page.locator('.react-flow__edge.lit')).toHaveCount(0);
});

test('forks are a choice, and a way that stops short says so in words and on the drawing', async ({
  page,
}) => {
  await startPractice(page);
  await drawRow(page, 'Client', 'Service', 'Database');
  await drawing(page).focus();
  await page.keyboard.press('a');
  const search = page.getByRole('combobox', { name: 'Find a component' });
  for (const name of ['Queue', 'Cache']) {
    await search.fill(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await box(page, /^Service/).focus();
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: /^Connect/ }).fill('Queue');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__edge')).toHaveCount(3);

  await drawing(page).focus();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Walk a request' }).click();
  await expect(panel(page)).toContainText('Nothing leads on from Queue.');
  await expect(panel(page)).toContainText('No walk comes to Cache.');
  await expect(box(page, /^Cache/)).toHaveClass(/walk-gap/);

  // By click: the start first, then the end.
  await panel(page).getByLabel('Starts at').focus();
  await box(page, /^Client/).click();
  await box(page, /^Database/).click();
  await panel(page).getByRole('button', { name: 'Start walking' }).click();
  await panel(page).getByRole('button', { name: 'Next' }).click();
  await expect(said(page, 'One other way leads on from Service.')).toBeAttached();
  await panel(page).getByRole('button', { name: 'Queue' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Service → Queue' })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Finish' }).click();
  await expect(panel(page)).toContainText(
    'Nothing leads on from Queue, so the request never comes to Database.',
  );
  await expect(box(page, /^Queue/)).toHaveClass(/walk-gap/);
  await expectSound(page);
});

test('long names are cut on the card, and whole wherever they are read', async ({ page }) => {
  const long = 'Zahlungsdienstleisterschnittstellenverwaltungsprotokollierung';
  await startPractice(page);
  await drawRow(page, 'Client', 'Service');
  await box(page, /^Service/).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type(long);
  await page.keyboard.press('Enter');
  const label = page.locator('.card-label', { hasText: long });
  await expect(label).toHaveAttribute('title', long);
  const inside = await label.evaluate((element) => {
    const card = element.closest('.card')?.getBoundingClientRect();
    const words = element.getBoundingClientRect();
    return card !== undefined && words.right <= card.right && words.bottom <= card.bottom;
  });
  expect(inside).toBe(true);
  await drawing(page).focus();
  await page.keyboard.press('w');
  await panel(page).getByRole('button', { name: 'Start walking' }).click();
  await expect(panel(page).getByRole('heading', { name: `Client → ${long}` })).toBeVisible();
  await expectSound(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the walk comes up from below and leaves room for the drawing', async ({ page }) => {
    await startPractice(page);
    const panels = page.getByRole('navigation', { name: 'Panels' });
    await panels.getByRole('button', { name: 'Drawing' }).click();
    await drawRow(page, 'Client', 'Service', 'Database');
    await page.getByRole('button', { name: 'Walk a request' }).click();
    await panel(page).getByRole('button', { name: 'Start walking' }).click();
    await expect(panel(page)).toContainText('Hop 1 of 2');
    await expect(box(page, /^Client/)).toBeInViewport({ ratio: 0.99 });
    const sheet = await panel(page).boundingBox();
    const client = await box(page, /^Client/).boundingBox();
    expect((client?.y ?? 0) + (client?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
    await expectSound(page);
  });
});
