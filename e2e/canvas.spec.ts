import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { findViolations } from './axe';
import { startPractice, waitUntilSaved } from './start-practice';

const drawing = (page: Page) => page.getByRole('application');
const card = (page: Page, name: string | RegExp) => drawing(page).getByRole('group', { name });
const tool = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Canvas tools' }).getByRole('button', { name, exact: true });
const outline = (page: Page) => page.getByRole('region', { name: 'Outline of the drawing' });

/** Adds components by name, with the keyboard alone, and goes back to the paper. */
async function addByKeys(page: Page, ...words: readonly string[]): Promise<void> {
  await drawing(page).focus();
  await page.keyboard.press('a');
  const search = page.getByRole('combobox', { name: 'Find a component' });
  for (const word of words) {
    await expect(search).toBeFocused();
    await search.fill(word);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
}

/** Connects the card that has the focus, with the keyboard alone. */
async function connectByKeys(page: Page, from: Locator, to: string): Promise<void> {
  await from.focus();
  await page.keyboard.press('c');
  const search = page.getByRole('combobox', { name: /^Connect/ });
  await expect(search).toBeFocused();
  await search.fill(to);
  await page.keyboard.press('Enter');
}

async function dragBetween(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** Opens a row of the outline; the selected one is open already. */
async function openRow(page: Page, name: string | RegExp): Promise<void> {
  const row = outline(page).getByRole('button', { name, exact: typeof name === 'string' });
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const expectNoAxeFindings = async (page: Page) => {
  expect(await findViolations(page)).toEqual([]);
};

test('a drawing by keyboard alone', async ({ page }) => {
  await startPractice(page);
  await addByKeys(page, 'browser', 'sqs');
  await card(page, /^Client/).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Reader app');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Reader app, Client/)).toBeFocused();

  await connectByKeys(page, card(page, /^Reader app/), 'que');
  await expect(page.getByText('Connected Reader app to Queue.')).toBeAttached();
  await expect(card(page, 'Reader app to Queue, waits, selected')).toBeAttached();

  await drawing(page).focus();
  await page.keyboard.press('o');
  await openRow(page, 'Reader app → Queue, waits');
  await outline(page)
    .getByRole('radio', { name: /^Does not wait/ })
    .press('Space');
  await outline(page)
    .getByRole('textbox', { name: /^What goes along it/ })
    .fill('enqueue');
  await page.keyboard.press('Enter');
  await expect(
    outline(page).getByRole('button', { name: 'Reader app → Queue, does not wait, “enqueue”' }),
  ).toBeVisible();
  await outline(page).getByRole('button', { name: 'Reverse' }).press('Enter');
  await expect(outline(page).getByRole('button', { name: /^Queue → Reader app/ })).toBeVisible();
  await openRow(page, 'Queue');
  await outline(page).getByRole('spinbutton', { name: 'Copies running' }).fill('3');
  await page.keyboard.press('Enter');
  await expect(outline(page).getByRole('button', { name: 'Queue, 3 copies' })).toBeVisible();
  await page.keyboard.press('Escape');

  await waitUntilSaved(page);
  await page.reload();
  await expect(card(page, 'Queue to Reader app, does not wait, enqueue')).toBeAttached();
  await expect(card(page, 'Queue, 3 copies')).toBeVisible();
});

test('arrow keys move, and every change is one step of undo', async ({ page }) => {
  await startPractice(page);
  await addByKeys(page, 'database');
  const box = card(page, /^Database/);
  await box.focus();
  const before = await middleOf(box);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await middleOf(box)).x).toBeGreaterThan(before.x + 20);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => Math.round((await middleOf(box)).x)).toBe(Math.round(before.x));
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(box).toBeVisible();

  await box.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(box).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(box).toHaveCount(0);
  await expect(drawing(page)).toBeFocused();
});

test('drag, connect and select with a pointer', async ({ page }) => {
  await startPractice(page);
  const palette = page.getByRole('region', { name: 'Components to add' });
  const paper = await middleOf(drawing(page));
  for (const [name, x] of [
    [/^Client/, paper.x - 80],
    [/^API gateway/, paper.x + 180],
  ] as const)
    await dragBetween(page, await middleOf(palette.getByRole('option', { name })), { x, y: 220 });
  await palette.getByRole('option', { name: /^Service/ }).click();
  await palette.getByRole('button', { name: 'Close the components' }).click();
  await expect(page.locator('.react-flow__node')).toHaveCount(3);
  await drawing(page).focus();
  await page.keyboard.press('f');

  const client = card(page, /^Client(, selected)?$/);
  const docking = client.locator('.react-flow__handle-right');
  let dock = { x: 0, y: 0 };
  // The view is still moving at first: the card slips from under the pointer, and its handles go with it.
  await expect(async () => {
    await client.hover();
    const place = await docking.boundingBox({ timeout: 500 });
    expect(place).not.toBeNull();
    if (place) dock = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    await expect(docking).toBeVisible({ timeout: 500 });
  }).toPass();
  await dragBetween(page, dock, await middleOf(card(page, /^API gateway$/)));
  await expect(card(page, /^Client to API gateway/)).toBeAttached();

  await card(page, /^API gateway$/).click();
  await tool(page, 'Connect').click();
  await card(page, /^Service$/).click();
  await expect(card(page, /^API gateway to Service/)).toBeAttached();

  const before = await middleOf(client);
  await dragBetween(page, before, { x: before.x + 10, y: before.y + 160 });
  const dropped = await middleOf(client);
  expect(dropped.y).toBeGreaterThan(before.y + 100);
  await tool(page, 'Undo').click();
  await expect.poll(async () => Math.round((await middleOf(client)).y)).toBe(Math.round(before.y));

  await page.keyboard.down('Shift');
  await dragBetween(page, { x: paper.x - 380, y: 80 }, { x: paper.x + 380, y: paper.y + 250 });
  await page.keyboard.up('Shift');
  await expect(page.getByText(/3 components.* selected/)).toBeVisible();
});

test('a region takes in what is dropped in it', async ({ page }) => {
  await startPractice(page);
  await addByKeys(page, 'region', 'cache');
  await drawing(page).focus();
  await page.keyboard.press('o');
  await expect(outline(page).getByRole('button', { name: 'Cache, in Region or zone' })).toBeVisible();
  await openRow(page, /^Cache/);
  await outline(page).getByRole('combobox', { name: 'Lives in' }).selectOption('No region');
  await expect(outline(page).getByRole('button', { name: 'Cache', exact: true })).toBeVisible();
});

test('tidy and pictures, with a hostile name', async ({ page }) => {
  await startPractice(page);
  await addByKeys(page, 'client', 'queue');
  await card(page, /^Client/).focus();
  await page.keyboard.press('F2');
  const hostile = '</text><script>window.owned=1</script><img src=x onerror=window.owned=1>';
  await page.getByRole('textbox', { name: 'Name' }).first().fill(hostile);
  await page.keyboard.press('Enter');
  await tool(page, 'Tidy the drawing').click();
  await expect(page.getByText('Tidied. Undo puts everything back.')).toBeAttached({ timeout: 30_000 });

  const save = async (kind: string): Promise<Buffer> => {
    await tool(page, 'Save as a picture or a file…').click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: `Download: ${kind}` }).click(),
    ]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    return readFile(await download.path());
  };
  const png = await save('PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(1000);
  const svg = (await save('SVG')).toString();
  expect(svg).toContain('&lt;script&gt;');
  const other = await page.context().newPage();
  await other.setContent(svg);
  await expect(other.locator('svg')).toBeVisible();
  expect(await other.locator('script, img, foreignObject').count()).toBe(0);
  expect(await page.evaluate(() => 'owned' in window)).toBe(false);
});

test('nothing for axe to find, whatever is open', async ({ page }) => {
  await startPractice(page);
  await addByKeys(page, 'client', 'gateway', 'region');
  await connectByKeys(page, card(page, /^Client$/), 'gateway');
  await expectNoAxeFindings(page);
  await tool(page, 'Add').click();
  await expectNoAxeFindings(page);
  await tool(page, 'Outline').click();
  await expect(outline(page)).toBeVisible();
  await expectNoAxeFindings(page);
});

test('a drawing that opens behind another panel is in view when it comes up', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await startPractice(page);
  const panels = page.getByRole('navigation', { name: 'Panels' });
  await panels.getByRole('button', { name: 'Drawing' }).click();
  const palette = page.getByRole('region', { name: 'Components to add' });
  await palette.getByRole('option', { name: /^Client/ }).click();
  await palette.getByRole('option', { name: /^Queue/ }).click();
  await waitUntilSaved(page);
  await page.reload();
  await waitUntilSaved(page);
  await panels.getByRole('button', { name: 'Drawing' }).click();
  for (const name of [/^Client/, /^Queue/]) {
    await expect(card(page, name)).toBeInViewport({ ratio: 0.99 });
    // Large enough to read, too: a view fitted to nothing shrinks everything to specks.
    await expect.poll(async () => (await card(page, name).boundingBox())?.width ?? 0).toBeGreaterThan(80);
  }
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } });

  test('adds, connects and names by tapping', async ({ page }) => {
    await startPractice(page);
    const palette = page.getByRole('region', { name: 'Components to add' });
    await palette.getByRole('option', { name: /^Client/ }).tap();
    await palette.getByRole('option', { name: /^API gateway/ }).tap();
    await page.getByRole('button', { name: 'Close the components' }).tap();
    await tool(page, 'Zoom to fit').tap();
    await card(page, /^Client/).tap();
    await tool(page, 'Connect').tap();
    const others = page.getByRole('region', { name: 'Connect Client to' });
    await others.getByRole('option', { name: /^API gateway/ }).tap();
    await expect(card(page, /^Client to API gateway/)).toBeAttached();
    for (const name of ['Add', 'Undo', 'Outline']) {
      const box = await tool(page, name).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});
