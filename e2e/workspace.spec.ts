import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './axe';
import { startPractice, waitUntilSaved } from './start-practice';

const answer = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ });
const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name });
const command = async (page: Page, words: string) => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox').fill(words);
  await page.keyboard.press('Enter');
};
const expectNoAxeFindings = async (page: Page) => {
  expect(await findViolations(page)).toEqual([]);
};

test('steps, numbers and words', async ({ page }) => {
  await startPractice(page);
  await expect(page.getByRole('heading', { name: 'Requirements' })).toBeVisible();
  await answer(page).fill('one two three');
  await expect(page.getByText('3 words · 0:01 spoken')).toBeVisible();
  await expect(step(page, 'Requirements')).toContainText('started');
  await step(page, 'Reliability').click();
  await expect(page.getByRole('heading', { name: 'Reliability' })).toBeVisible();
  await expect(step(page, 'Reliability')).toHaveAttribute('aria-current', 'step');
  await page.getByText('Ask a number').click();
  await expect(page.getByText('0 of 12 asked')).toBeVisible();
  await page.locator('details button').first().click();
  await expect(page.getByText('1 of 12 asked')).toBeVisible();
  await waitUntilSaved(page);
  await page.reload();
  await expect(page.getByText('1 of 12 asked')).toBeVisible();
  await expect(step(page, 'Reliability')).toHaveAttribute('aria-current', 'step');
});

test('Markdown shortcuts and undo by the word', async ({ page }) => {
  await startPractice(page);
  await answer(page).focus();
  await page.keyboard.type('- first');
  await page.keyboard.press('Enter');
  await page.keyboard.type('second');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('plain ');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type('bold');
  await expect(answer(page)).toHaveValue('- first\n- second\nplain **bold**');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(answer(page)).not.toHaveValue(/bold/);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(answer(page)).toHaveValue('- first\n- second\nplain **bold**');
});

test('structured answers', async ({ page }) => {
  await startPractice(page);
  await step(page, 'API').click();
  await page.getByRole('button', { name: 'Add endpoint' }).click();
  await page.getByLabel('Path, endpoint 1').fill('/notifications');
  await page.getByRole('button', { name: 'Who may call, endpoint 1' }).click();
  await page.getByLabel('Who may call, endpoint 1').fill('Teams with a token');
  await step(page, 'Data model').click();
  await page.getByRole('button', { name: 'Add table' }).click();
  await page.getByLabel('Name, table 1').fill('notifications');
  await page.getByRole('button', { name: 'As text, columns of table 1' }).click();
  await page.getByLabel(/^Columns, one a line/).fill('id uuid pk\nuser_id uuid -> users.id');
  await step(page, 'Key query').click();
  await page.getByLabel('Your query in SQL').fill('select 1');
  await waitUntilSaved(page);
  await page.reload();
  await waitUntilSaved(page);
  await expect(page.getByLabel('Your query in SQL')).toHaveText('select 1');
  await step(page, 'Data model').click();
  await page.getByRole('button', { name: 'As text, columns of table 1' }).click();
  await expect(page.getByLabel(/^Columns, one a line/)).toHaveValue('id uuid pk\nuser_id uuid -> users.id');
  await step(page, 'API').click();
  await expect(page.getByLabel('Path, endpoint 1')).toHaveValue('/notifications');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByLabel('Path, endpoint 1')).toHaveValue('/notifications');
});

test('export, import over it, and undo the import', async ({ page }) => {
  await startPractice(page);
  await answer(page).fill('Mine.');
  await command(page, 'Add: Queue');
  const download = page.waitForEvent('download');
  await command(page, 'Download the answer');
  const path = await (await download).path();
  await answer(page).fill('Changed since.');
  await command(page, 'Import a drawing');
  await page.getByLabel(/^(File|Another file)/).setInputFiles(path);
  await expect(page.getByText('1 step, 1 component and 0 arrows.')).toBeVisible();
  await page.getByRole('button', { name: 'Replace my answer' }).click();
  await expect(answer(page)).toHaveValue('Mine.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(answer(page)).toHaveValue('Changed since.');
});

test('files that cannot be read get one line with the place, and change nothing', async ({ page }) => {
  await startPractice(page);
  await answer(page).fill('Still here.');
  await command(page, 'Import a drawing');
  const files: [string, RegExp][] = [
    ['{', /not valid JSON/],
    ['['.repeat(100_000), /nested more than 64 levels/],
    [
      JSON.stringify({
        format: 'attempt/1',
        prompt: 'p',
        steps: { budget: {} },
        diagram: { nodes: [], edges: [] },
      }),
      /\$\.steps/,
    ],
    [`{"format":"attempt/1","prompt":"${'x'.repeat(1024 * 1024)}"}`, /larger than 1024 KiB/],
    [`"${'x'.repeat(8 * 1024 * 1024)}"`, /larger than 8 MiB/],
  ];
  for (const [content, line] of files) {
    await page
      .getByLabel(/^(File|Another file)/)
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await expect(page.getByRole('alert').filter({ hasText: line })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bring it in' })).toBeDisabled();
  }
  await page.keyboard.press('Escape');
  await expect(answer(page)).toHaveValue('Still here.');
});

test('by keys alone: panels, steps, a component, help', async ({ page }) => {
  await startPractice(page);
  await page.keyboard.press('F6');
  await expect(page.locator('#workspace-steps')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Architecture' })).toBeVisible();
  await page.keyboard.press('Alt+PageDown');
  const third = page.getByRole('navigation', { name: 'Steps' }).getByRole('button').nth(2);
  await expect(third).toHaveAttribute('aria-current', 'step');
  await command(page, 'Add: Queue');
  await expect(page.locator('.react-flow__node')).toHaveCount(1);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the clock pauses and says so', async ({ page }) => {
  await startPractice(page);
  await page.getByRole('button', { name: 'Pause the clock' }).click();
  await expect(page.getByText('paused', { exact: false }).first()).toBeVisible();
  await waitUntilSaved(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Let the clock run' })).toBeVisible();
});

test('submitting names what is empty, then shows the reading; there is no way back into it', async ({
  page,
}) => {
  const url = await startPractice(page);
  await answer(page).fill(
    'Ten million messages an hour at the peak, ninety-five in a hundred within five seconds.',
  );
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(page.getByText('9 steps without an answer:')).toBeVisible();
  await page.getByRole('button', { name: 'Submit and see the reading' }).click();
  await page.waitForURL(/\/results\//);
  await page.goto(url);
  await page.waitForURL(/\/results\//);
});

test('on a phone one panel at a time, all of them usable', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/prompts/notification-system');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.waitForURL(/\/practice\/[^/]+$/);
  const panels = page.getByRole('navigation', { name: 'Panels' });
  await expect(step(page, 'Plan')).toBeVisible();
  await expect(answer(page)).not.toBeVisible();
  await step(page, 'Plan').click();
  await answer(page).fill('Three weeks.');
  await panels.getByRole('button', { name: 'Drawing' }).click();
  await expect(answer(page)).not.toBeVisible();
  await expect(page.getByRole('region', { name: 'Drawing' })).toBeVisible();
  await expectNoAxeFindings(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing in any editor', async ({ page }) => {
      await startPractice(page);
      for (const name of ['API', 'Data model', 'Key query', 'Trade-offs', 'Plan']) {
        await step(page, name).click();
        const add = page.getByRole('button', { name: /^Add (endpoint|table|choice|stage)$/ });
        if ((await add.count()) > 0) await add.click();
        await expectNoAxeFindings(page);
      }
    });

    test('axe finds nothing in what opens over the workspace', async ({ page }) => {
      await startPractice(page);
      await command(page, 'Add: Queue');
      await expectNoAxeFindings(page);
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox').waitFor();
      await expectNoAxeFindings(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await expectNoAxeFindings(page);
    });
  });
