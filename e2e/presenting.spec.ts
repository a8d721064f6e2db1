import { expect, type Page, test } from '@playwright/test';
import { drawing, drawRow, expectSound } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

const stage = (page: Page) => page.getByRole('region', { name: 'Presentation' });
const box = (page: Page, name: RegExp) => page.locator('.react-flow__node').and(page.getByLabel(name));
const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });

test('the drawing is presented: walked with the arrow keys, pointed at, and left with the focus where it was', async ({
  page,
}) => {
  await startPractice(page);
  await drawRow(page, 'Client', 'Service', 'Database');
  const service = box(page, /^Service/);
  await service.focus();
  const before = await service.boundingBox();
  await page.keyboard.press('p');
  await expect(stage(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Submit', exact: true })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeHidden();
  await expect(stage(page)).toContainText('Client → Database');
  await expectSound(page);
  await page.keyboard.press('ArrowRight');
  await expect(stage(page)).toContainText('1 of 2 · Client → Service');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(stage(page)).toContainText('Arrived at Database.');
  await page.keyboard.press('ArrowLeft');
  await expect(stage(page)).toContainText('2 of 2 · Service → Database');

  await page.keyboard.press('l');
  const light = page.locator('.canvas-laser');
  await expect(light).toBeAttached();
  // It never stands between the pointer and the drawing.
  await expect(light).toHaveCSS('pointer-events', 'none');
  await page.keyboard.press('l');
  await expect(light).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(stage(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Submit', exact: true })).toBeVisible();
  await expect(service).toBeFocused();
  // Arrow keys walked; they moved nothing.
  await expect
    .poll(async () => Math.round((await service.boundingBox())?.width ?? 0))
    .toBe(Math.round(before?.width ?? 1));
  await expect(said(page, 'The presentation is over.')).toBeAttached();
});

test('notes are pinned, highlights set, and both are found and undone', async ({ page }) => {
  await startPractice(page);
  await drawRow(page, 'Client', 'Queue');
  await box(page, /^Queue/).focus();
  await page.keyboard.press('h');
  await expect(box(page, /^Queue, highlighted/)).toBeVisible();
  await page.keyboard.press('n');
  const note = page.getByRole('region', { name: 'Note on Queue' });
  await expect(note.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('codes first, news later');
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(box(page, /^Queue, highlighted, has a note/)).toBeFocused();
  await waitUntilSaved(page);
  await page.reload();
  await waitUntilSaved(page);

  // Pointing at the corner shows it, pressing it opens it to be written.
  await expect(page.locator('.card-note')).toHaveCount(1);
  await page.locator('.card-note').hover();
  await expect(note).toContainText('codes first, news later');
  await page.locator('.card-note').click();
  await note.getByRole('button', { name: 'Close the note' }).click();

  await drawing(page).focus();
  await page.keyboard.press('/');
  const find = page.getByRole('searchbox', { name: 'Find on the drawing' });
  await find.fill('news');
  await expect(page.locator('#find-count')).toHaveText('1 of 1');
  await find.fill('nothing of the kind');
  await expect(page.locator('#find-count')).toHaveText('none');
  await find.fill('e');
  await expect(page.locator('#find-count')).toHaveText('1 of 2');
  await page.keyboard.press('Enter');
  await expect(said(page, '2 of 2: Queue')).toBeAttached();
  await expectSound(page);
  await page.keyboard.press('Escape');
  await expect(box(page, /^Queue.*selected/)).toBeFocused();

  await page.keyboard.press('h');
  await expect(box(page, /^Queue, has a note/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box(page, /^Queue, highlighted/)).toBeVisible();
});

test('every command is in the palette, with what stands in its way; the sheet lists every key', async ({
  page,
}) => {
  await startPractice(page);
  await drawRow(page, 'Client', 'Queue');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await palette.getByRole('combobox').fill('align');
  await expect(palette.getByRole('option', { name: /^Align: left Select two components/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(said(page, 'Select two components or more first.')).toBeAttached();
  await palette.getByRole('combobox').fill('present');
  await page.keyboard.press('Enter');
  await expect(stage(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette.getByRole('option').first()).toHaveText(/^Present the drawing/);
  await expectSound(page);
  await page.keyboard.press('Escape');

  await drawing(page).focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByText('Walk a request', { exact: true })).toBeAttached();
  await expectSound(page);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByText('All commands')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Submit', exact: true })).toBeHidden();
});

test('a component says what it means to somebody who decides, and its terms explain themselves', async ({
  page,
}) => {
  await startPractice(page);
  await drawRow(page, 'Client', 'Queue');
  await box(page, /^Queue/).click();
  await expect(page.getByText('Cheap per message.')).toBeVisible();
  await expect(page.getByText('Questions for an engineer')).toBeVisible();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Cache/ })
    .hover();
  await expect(page.locator('.palette-glance')).toContainText('It buys speed with truth');
  await expectSound(page);
});
