import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectSound } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

const drawing = (page: Page) => page.getByRole('application');
const card = (page: Page, name: string | RegExp) => drawing(page).getByRole('group', { name });
const nodes = (page: Page) => page.locator('.react-flow__node');
const arrows = (page: Page) => page.locator('.react-flow__edge');

/** Puts text on the paper as a paste from another program does. */
async function pasteText(page: Page, text: string): Promise<void> {
  await drawing(page).focus();
  await drawing(page).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function placeOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Not on the page');
  return box;
}

/** Where something is once it has stood still for a while. */
async function restOf(locator: Locator) {
  await locator.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        let stillFor = 0;
        let last = '';
        const look = () => {
          const { x, y, width } = element.getBoundingClientRect();
          const now = [x, y, width].map(Math.round).join();
          stillFor = now === last ? stillFor + 1 : 0;
          last = now;
          if (stillFor > 20) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return placeOf(locator);
}

const list = `- Rider app
- API gateway -> Ride service: books
- Ride service ~> Ride requests (queue) -> Dispatch worker
- Ride service -> Rides db`;

test('a pasted list becomes a drawing, in one step of undo', async ({ page }) => {
  await startPractice(page);
  await pasteText(page, list);
  await expect(nodes(page)).toHaveCount(6);
  await expect(card(page, 'Ride service to Ride requests, does not wait, selected')).toBeAttached();
  await expect(card(page, 'API gateway to Ride service, waits, books, selected')).toBeAttached();
  await expect(card(page, /^Rides db, Database/)).toBeVisible();
  await expect(page.getByText('Drew 6 components and 4 arrows from the list.')).toBeAttached();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(nodes(page)).toHaveCount(0);
});

test('copying and pasting within the drawing keeps everything about a component', async ({ page }) => {
  await startPractice(page);
  await pasteText(page, 'Orders (queue)');
  await card(page, /^Orders/).focus();
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card(page, /^Orders, Queue/)).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+x');
  await expect(card(page, /^Orders, Queue/)).toHaveCount(1);
});

test('an arrow let go on the paper offers what comes next', async ({ page }) => {
  await startPractice(page);
  await pasteText(page, 'Gateway (API gateway)');
  await drawing(page).focus();
  await page.keyboard.press('f');
  const gateway = card(page, /^Gateway/);
  await restOf(gateway);
  await gateway.hover();
  const dock = await placeOf(gateway.locator('.react-flow__handle-right'));
  await page.mouse.move(dock.x + dock.width / 2, dock.y + dock.height / 2);
  await page.mouse.down();
  await page.mouse.move(dock.x + 100, dock.y + 60, { steps: 5 });
  await page.mouse.up();
  const choice = page.getByRole('region', { name: 'What comes next after Gateway' });
  await expect(choice.getByRole('option').first()).toHaveText(/Service/);
  await expectSound(page);
  await choice.getByRole('combobox').fill('redis');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Cache/)).toBeFocused();
  await expect(card(page, /^Gateway to Cache/)).toBeAttached();

  // The same by keyboard: after what was just added.
  await page.keyboard.press('Shift+C');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Cache to Database/)).toBeAttached();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(nodes(page)).toHaveCount(2);
  await expect(arrows(page)).toHaveCount(1);
});

test('the menu of a component, by pointer and by key; a lock holds', async ({ page }) => {
  await startPractice(page);
  await pasteText(page, 'App -> Gateway -> Orders');
  await drawing(page).focus();
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  const gateway = card(page, /^Gateway, API gateway/);
  await restOf(gateway);
  await gateway.click({ button: 'right' });
  await expectSound(page);
  await page.getByRole('menuitem', { name: /^Lock in place/ }).click();
  const locked = card(page, 'Gateway, API gateway, locked, selected');
  await expect(locked).toBeFocused();

  const app = card(page, /^App, Client/);
  const apart = async () => (await restOf(locked)).y - (await restOf(app)).y;
  const before = await apart();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Locked in place.', { exact: true })).toBeAttached();
  const grabbed = await placeOf(locked);
  await page.mouse.move(grabbed.x + 30, grabbed.y + 20);
  await page.mouse.down();
  await page.mouse.move(grabbed.x + 30, grabbed.y + 120, { steps: 5 });
  await page.mouse.up();
  // The paper may have come along; the cards did not move on it.
  expect(await apart()).toBeCloseTo(before, 0);

  const still = card(page, /^Gateway, API gateway, locked/);
  await still.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Duplicate with its arrows/ }).press('Enter');
  await expect(nodes(page)).toHaveCount(4);
  await expect(arrows(page)).toHaveCount(4);
  await still.focus();
  await page.keyboard.press('Shift+L');
  await expect(still).toHaveCount(0);
});

test('several are put in line and tidied, each as one step', async ({ page }) => {
  await startPractice(page);
  await pasteText(page, 'App -> Gateway -> Orders\nGateway -> Users db\nLoose cache');
  await expect(nodes(page)).toHaveCount(5);
  await page.keyboard.press('ControlOrMeta+a');
  await restOf(nodes(page).first());
  await nodes(page).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Align', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Left edges' }).press('Enter');
  await expect(page.getByText('Aligned.')).toBeAttached();
  await expect
    .poll(async () => {
      const places = await Promise.all([0, 1, 2, 3, 4].map((at) => placeOf(nodes(page).nth(at))));
      return new Set(places.map(({ x }) => Math.round(x))).size;
    })
    .toBe(1);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('t');
  await expect(page.getByText(/^Tidied/)).toBeAttached({ timeout: 30_000 });
  await waitUntilSaved(page);
});

test('a dragged card snaps to its neighbours, an arrow finds its way around, and a frame carries its parts', async ({
  page,
}) => {
  await startPractice(page);
  await pasteText(page, 'App -> Gateway -> Orders\nEU region\n  Ledger');
  await drawing(page).focus();
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  const gateway = card(page, /^Gateway, API gateway/);
  const app = card(page, /^App, Client/);
  const [from, to] = [await restOf(gateway), await restOf(app)];
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  // A drag begins with a small movement; then nearly in line with the other card's left edge.
  await page.mouse.move(from.x + 23, from.y + 10);
  await page.mouse.move(to.x + 23, to.y + 110, { steps: 8 });
  await expect(page.locator('.canvas-guides path')).toHaveAttribute('d', /M/);
  await page.mouse.up();
  await expect(page.locator('.canvas-guides path')).toHaveAttribute('d', '');
  expect(Math.abs((await restOf(gateway)).x - to.x)).toBeLessThan(0.6);

  const region = page.locator('.react-flow__node-frame');
  const ledger = card(page, /^Ledger/);
  const [frame, part] = [await restOf(region), await restOf(ledger)];
  await page.mouse.move(frame.x + 12, frame.y + frame.height - 12);
  await page.mouse.down();
  await page.keyboard.down('Alt');
  await page.mouse.move(frame.x + 9, frame.y + frame.height - 12);
  await page.mouse.move(frame.x - 48, frame.y + frame.height + 48, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  const [frameAfter, partAfter] = [await restOf(region), await restOf(ledger)];
  expect(frameAfter.x).toBeLessThan(frame.x - 30);
  expect(partAfter.x - part.x).toBeCloseTo(frameAfter.x - frame.x, 0);
  expect(partAfter.y - part.y).toBeCloseTo(frameAfter.y - frame.y, 0);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } });

  test('two fingers zoom on a card, and a long press opens its menu', async ({ page }) => {
    await startPractice(page);
    await pasteText(page, 'App -> Gateway');
    await page.keyboard.press('Escape');
    const gateway = card(page, /^Gateway, API gateway/);
    const before = await restOf(gateway);
    const session = await page.context().newCDPSession(page);
    const touch = (type: string, ...points: (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
    await touch('touchStart', [x - 20, y], [x + 20, y]);
    for (let by = 24; by <= 40; by += 4) await touch('touchMove', [x - by, y], [x + by, y]);
    await touch('touchEnd');
    await expect.poll(async () => (await placeOf(gateway)).width).toBeGreaterThan(before.width * 1.5);

    const now = await restOf(gateway);
    await touch('touchStart', [now.x + 30, now.y + 20]);
    await expect(page.getByRole('menuitem', { name: /^Rename/ })).toBeVisible();
    await touch('touchEnd');
    await expect(page.getByRole('menuitem', { name: /^Rename/ })).toBeVisible();
  });
});
