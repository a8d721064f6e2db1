import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  answers,
  card,
  drawing,
  evidence,
  expectSound,
  makeAccount,
  step,
  submit,
  writeAnswers,
} from './people';
import { startPractice, waitUntilSaved } from './start-practice';

const middleOf = async (locator: Locator): Promise<{ x: number; y: number }> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** Three components, two of them pulled onto the paper, connected and one renamed: all by mouse. */
async function drawByMouse(page: Page): Promise<void> {
  const palette = page.getByRole('region', { name: 'Components to add' });
  const paper = await middleOf(drawing(page));
  for (const [name, x] of [
    [/^Client/, paper.x - 80],
    [/^API gateway/, paper.x + 180],
  ] as const)
    await drag(page, await middleOf(palette.getByRole('option', { name })), { x, y: 220 });
  // What was let go at one height stays at one height, the very first box too.
  const dropped = await middleOf(card(page, /^Client/));
  expect(Math.abs(dropped.y - (await middleOf(card(page, /^API gateway/))).y)).toBeLessThan(9);
  for (const name of [/^Queue/, /^Worker/]) await palette.getByRole('option', { name }).click();
  await palette.getByRole('button', { name: 'Close the components' }).click();
  await expect(page.locator('.react-flow__node')).toHaveCount(4);
  await page.getByRole('toolbar', { name: 'Canvas tools' }).getByRole('button', { name: /fit/i }).click();
  const client = card(page, /^Client(, selected)?$/);
  const docking = client.locator('.react-flow__handle-right');
  // While the view still moves, the card slips from under the pointer, and its handles go with it.
  await expect(async () => {
    await client.hover();
    const before = await docking.boundingBox({ timeout: 500 });
    await expect(docking).toBeVisible({ timeout: 500 });
    expect(await docking.boundingBox({ timeout: 500 })).toEqual(before);
  }).toPass();
  await drag(page, await middleOf(docking), await middleOf(card(page, /^API gateway/)));
  await expect(page.locator('.react-flow__edge')).toHaveCount(1);
  await card(page, /^API gateway/).dblclick();
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Notification API');
  await page.keyboard.press('Enter');
  await expect(card(page, /^Notification API, /)).toBeVisible();
  for (const [from, to] of [
    [/^Notification API, /, /^Queue(, selected)?$/],
    [/^Queue(, selected)?$/, /^Worker(, selected)?$/],
  ] as const) {
    await card(page, from).click();
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await card(page, to).click();
  }
  await expect(page.locator('.react-flow__edge')).toHaveCount(3);
}

const pane = (page: Page) => page.getByRole('region', { name: 'The answer' });
const lit = (page: Page) => pane(page).locator('[aria-pressed="true"]');

test('a guest answers, reads what every point rests on, and takes it all along', async ({ page }) => {
  // A long walk: on a busy machine it may take more than a minute.
  test.setTimeout(180_000);
  await page.goto('/');
  await expectSound(page);
  await page.getByRole('button', { name: 'Start without an account' }).click();
  await page.waitForURL(/\/practice\/[^/]+$/);
  await waitUntilSaved(page);

  await page.getByText('Ask a number').click();
  await page.locator('details button').first().click();
  await expect(page.getByText(/^1 of \d+ asked$/)).toBeVisible();
  await drawByMouse(page);
  await writeAnswers(page);
  await expectSound(page);

  await page.reload();
  await waitUntilSaved(page);
  await expect(card(page, /^Notification API, /)).toBeVisible();
  await expect(page.locator('.react-flow__edge')).toHaveCount(3);
  await expect(page.getByText(/^1 of \d+ asked$/)).toBeVisible();
  for (const [name, words] of answers) {
    await step(page, name).click();
    await expect(page.getByRole('textbox', { name: /^Your answer/ })).toHaveValue(words);
  }

  await submit(page);
  await page.waitForURL(/\/results\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Overall \d\.\d of 4: reads as/);
  await expect(page.getByRole('heading', { name: 'A machine’s reading' })).toBeVisible();
  await page.getByRole('button', { name: 'Open all' }).click();
  await expectSound(page);
  await expectEvidenceBothWays(page);
  const results = page.url();

  await page.getByRole('link', { name: /^Sign up to keep it/ }).click();
  await expect(page.getByText(/without an account will come along/)).toBeVisible();
  await expectSound(page);
  await makeAccount(page, 'Gwen Guest');
  await page.waitForURL(results);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'My attempts' }).click();
  const row = page.getByRole('main').getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row.getByText('Submitted')).toBeVisible();
  await expectSound(page);

  await startPractice(page);
  await writeAnswers(page, answers.slice(0, 1));
  await submit(page);
  await page.waitForURL(/\/results\/[^/]+$/);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export' }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { format: string };
  expect(file).toMatchObject({ format: 'attempt/1', steps: { requirements: { text: answers[0]?.[1] } } });
  await page.getByLabel('Compare with an earlier attempt').selectOption({ index: 1 });
  await page.waitForURL(/\?compare=/);
  await expect(page.getByRole('heading', { name: /^Compared with/ })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Compared with/ })).toContainText(/Overall \d\.\d/);
  await expectSound(page);
});

/** Every piece of evidence lights its place, and every lit place leads back to what rests on it. */
async function expectEvidenceBothWays(page: Page): Promise<void> {
  const chips = evidence(page);
  const count = await chips.count();
  expect(count).toBeGreaterThan(3);
  await page.mouse.move(0, 0);
  for (let index = 0; index < count; index++) {
    await chips.nth(index).focus();
    await expect(chips.nth(index)).toHaveAttribute('aria-pressed', 'true');
    await expect(lit(page).first()).toBeAttached();
  }

  const quote = chips.filter({ hasText: '“' }).first();
  await quote.click();
  await expect(page.getByRole('tab', { name: 'Your words' })).toHaveAttribute('aria-selected', 'true');
  await expect(lit(page).first()).toBeInViewport();
  const words = await lit(page).first().innerText();
  expect((await quote.innerText()).slice(1, 20)).toContain(words.slice(0, 12));

  await lit(page).first().click();
  // Several findings may rest on it; the one that is brought into view has the focus.
  const criterion = page.locator('[id^="at-criterion"].bg-accent-soft:focus');
  await expect(criterion).toBeInViewport();

  await chips.filter({ hasText: '→' }).first().click();
  await expect(page.getByRole('tab', { name: 'Your drawing' })).toHaveAttribute('aria-selected', 'true');
  await expect(pane(page).getByRole('button', { pressed: true })).not.toHaveCount(0);
  await pane(page).getByRole('button', { pressed: true }).first().click();
  await expect(criterion).toBeInViewport();
  await page.mouse.move(0, 0);
  await page.keyboard.press('Escape');
  await expect(pane(page).getByRole('button', { pressed: true })).toHaveCount(0);
}

test('on a phone the evidence comes into view in the answer above', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/prompts/notification-system');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.waitForURL(/\/practice\/[^/]+$/);
  await step(page, 'Reliability').click();
  await page.getByRole('textbox', { name: /^Your answer/ }).fill(answers[1]?.[1] ?? '');
  await submit(page);
  await page.waitForURL(/\/results\/[^/]+$/);
  await page.getByRole('button', { name: 'Open all' }).click();
  const quote = evidence(page).filter({ hasText: '“' }).first();
  await quote.scrollIntoViewIfNeeded();
  await quote.click();
  await expect(lit(page).first()).toBeInViewport();
  await expectSound(page);
});
