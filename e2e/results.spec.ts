import { expect, type Page } from '@playwright/test';
import { answerBox, card, evidence, expectSound, openBrowser, signUp } from './people';
import { importAnswer, readGradedAnswer, submitAnswer } from './submit-answer';
import { waitUntilSaved } from './start-practice';
import { test } from './test';

test.setTimeout(120_000);

const answer = (page: Page) => page.getByRole('region', { name: 'The answer' });
const nextSteps = (page: Page) => page.getByRole('region', { name: 'Take up next' });
const emptyAnswer = JSON.stringify({
  format: 'attempt/1',
  prompt: 'notification-system',
  steps: {},
  diagram: { nodes: [], edges: [] },
});

test('evidence leads to its place in the words and in the drawing, and the place leads back', async ({
  page,
}) => {
  await submitAnswer(page, readGradedAnswer('ns-08'));
  await page.getByRole('button', { name: 'Open all' }).click();

  // Only the panes scroll, however much they hold.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);

  const words = evidence(page).filter({ hasText: '“' }).first();
  const quoted = (await words.innerText()).replace(/[“”]/g, '').slice(0, 24);
  await words.focus();
  await page.keyboard.press('Enter');
  const passage = page.locator('mark:focus');
  await expect(passage).toContainText(quoted);
  await expect(passage).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('tab', { name: 'Your words' })).toHaveAttribute('aria-selected', 'true');

  // Back: what rests on the passage comes forward and takes the keyboard.
  await page.keyboard.press('Enter');
  await expect(page.locator('[id^="at-criterion_"]:focus')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(passage).toBeFocused();

  const box = page.locator('[id^="at-criterion_"]').getByRole('button', { name: /^▢ / }).first();
  const name = (await box.innerText()).replace('▢ ', '');
  await box.click();
  await expect(page.getByRole('tab', { name: 'Your drawing' })).toHaveAttribute('aria-selected', 'true');
  const drawn = answer(page).getByRole('button', { name: new RegExp(`^${name}`) });
  await expect(drawn).toHaveAttribute('aria-pressed', 'true');
  await drawn.press('Enter');
  await expect(page.locator('[id^="at-criterion_"]:focus')).toBeInViewport();
});

test('each criterion that is not met says what is there and what to add; each flag what it does and what to do', async ({
  page,
}) => {
  await submitAnswer(page, readGradedAnswer('ns-05'));
  await page.getByRole('button', { name: 'Open all' }).click();
  const missed = page.locator('[id^="at-criterion_"]').filter({ hasText: 'Missed' });
  await expect(missed.filter({ hasText: 'Your answer' })).toHaveCount(await missed.count());
  const flags = page.getByRole('region', { name: 'What the reader noticed' }).getByRole('listitem');
  await expect(flags.filter({ hasText: 'Could do harm if built' }).first()).toContainText('What to do');
  await expect(page.getByRole('region', { name: 'A machine’s reading' })).toContainText(
    /gave the same whole level as a grader in \d+ of \d+ dimensions/,
  );
  const flagged = flags.getByRole('button').first();
  await flagged.click();
  await expect(answer(page).locator('[aria-pressed="true"]').first()).toBeVisible();
});

test('a next step opens a new attempt where the work is', async ({ page }) => {
  const submitted = await submitAnswer(page, readGradedAnswer('ns-08'));
  const steps = nextSteps(page).getByRole('button', { name: /^Work on it in a new attempt/ });
  await expect(steps).toHaveCount(3);
  await expect(nextSteps(page)).toContainText(/\+\d\.\d+ in /);
  await expect(nextSteps(page).getByRole('list', { name: 'What would change' }).first()).toBeVisible();
  await steps.first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/practice\/[^/?]+$/, { waitUntil: 'commit' });
  expect(page.url()).not.toContain(submitted);
  await expect(
    page.locator(
      ':is([data-field]:focus, [data-add-row]:focus, [data-rows] :focus, .react-flow__node:focus, .react-flow__edge:focus)',
    ),
  ).toBeInViewport();
  const copy = page.url();
  const note = page.getByRole('note', { name: 'From your results' });
  await expect(note).toContainText(/\+\d\.\d+ in /);
  await expectSound(page);
  await note.getByRole('button', { name: 'Put the note away' }).click();
  await expect(note).toBeHidden();
  // What was submitted is as it was, and the next one is taken up in the same copy.
  await page.goto(`/results/${submitted}`);
  await steps.nth(1).click();
  await page.waitForURL(/\/practice\/[^/?]+$/, { waitUntil: 'commit' });
  expect(page.url()).toBe(copy);
});

test('a link opens the workspace at a text, a row, a box and an arrow', async ({ page }) => {
  const id = await importAnswer(page, readGradedAnswer('ns-05'));
  const { nodes, edges } = (
    JSON.parse(readGradedAnswer('ns-05')) as {
      diagram: { nodes: { id: string; label: string }[]; edges: { source: string; target: string }[] };
    }
  ).diagram;
  const [node] = nodes;
  const [edge] = edges;
  if (!node || !edge) throw new Error('the answer has no drawing');

  await page.goto(`/practice/${id}?step=reliability&text=0-10`);
  await expect(answerBox(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Reliability', exact: true })).toBeVisible();
  expect(await answerBox(page).evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(10);
  await waitUntilSaved(page);
  // The address no longer asks for it.
  await expect(page).toHaveURL(/\/practice\/[^?]+$/);

  await page.goto(`/practice/${id}?step=tradeoffs&row=ledger.new`);
  await expect(page.getByRole('button', { name: 'Add choice' })).toBeFocused();

  await page.goto(`/practice/${id}?${new URLSearchParams({ step: 'architecture', node: node.id })}`);
  await expect(card(page, new RegExp(`^${node.label}.*selected`))).toBeFocused();
  await expect(page.getByRole('tab', { name: /^Selected/ })).toHaveAttribute('aria-selected', 'true');

  await page.goto(
    `/practice/${id}?${new URLSearchParams({ step: 'architecture', from: edge.source, to: edge.target })}`,
  );
  await expect(page.getByRole('region', { name: /^Selected: arrow/ })).toBeVisible();
  await expect(page.locator('.react-flow__edge:focus')).toHaveCount(1);

  // A part that is no longer drawn leaves the step.
  await page.goto(`/practice/${id}?step=plan&node=gone`);
  await expect(answerBox(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Plan', exact: true })).toBeVisible();
});

test('two attempts are compared criterion by criterion, and one under three lenses', async ({ page }) => {
  await submitAnswer(page, readGradedAnswer('ns-02'));
  await submitAnswer(page, readGradedAnswer('ns-04'));
  const choice = page.getByLabel('Compare with an earlier attempt');
  await choice.selectOption((await choice.locator('option').nth(1).getAttribute('value')) ?? '');
  const comparison = page.getByRole('region', { name: /^Compared with/ });
  await expect(comparison).toContainText(/\d+ criteria moved/);
  const changed = await comparison.getByRole('listitem').filter({ hasText: 'Then:' }).count();
  expect(changed).toBeGreaterThan(0);
  await comparison.getByRole('button', { name: 'Show all criteria' }).click();
  await expect(comparison.getByRole('button', { name: 'Show only what changed' })).toBeVisible();
  expect(await comparison.getByRole('listitem').filter({ hasText: 'Then:' }).count()).toBeGreaterThan(
    changed,
  );
  await comparison.getByRole('list', { name: 'Evidence', exact: true }).getByRole('button').first().click();
  await expect(answer(page).locator('[aria-pressed="true"]').first()).toBeVisible();

  const lenses = page.getByRole('table', { name: 'Levels and weights under three lenses' });
  for (const lens of ['Product lens', 'Nine steps', 'Flow state'])
    await expect(lenses.getByRole('columnheader', { name: lens })).toBeVisible();
  await expect(lenses.getByRole('row')).toHaveCount(12);
  await expectSound(page);
});

test('on paper everything is open, light, and without what cannot be pressed there', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await submitAnswer(page, readGradedAnswer('ns-08'));
  await expect(nextSteps(page)).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const closed = page.locator('[id^="at-criterion_"]');
  for (const criterion of [closed.first(), closed.last()]) await expect(criterion).toBeVisible();
  await expect(answer(page).getByRole('figure', { name: 'Your drawing' })).toBeVisible();
  await expect(answer(page).locator('[data-passage-of="requirements"]')).toBeVisible();
  for (const name of ['Print or PDF', 'Close all', 'Open all', 'Zoom in'])
    await expect(page.getByRole('button', { name, exact: true }).first()).toBeHidden();
  await expect(page.getByRole('button', { name: /^Work on it/ }).first()).toBeHidden();
  const [ground, ink] = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    return [root.getPropertyValue('--paper').trim(), root.getPropertyValue('--ink').trim()];
  });
  expect([ground, ink]).toEqual(['#fafaf7', '#1a1c1e']);
});

for (const [kind, file] of [
  ['a weak', readGradedAnswer('rs-01')],
  ['a harmful', readGradedAnswer('ns-05')],
  ['an empty', emptyAnswer],
] as const)
  test(`${kind} answer reads soundly at every width`, async ({ page }) => {
    await submitAnswer(page, file);
    await expect(page.getByRole('heading', { name: /^(Take up next|Nothing left)/ })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Open all' }).click();
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await expectSound(page);
    }
  });

test('whoever only looks on is not asked to go on with it', async ({ page, browser }) => {
  await signUp(page, 'Olive Owner');
  const id = await submitAnswer(page, readGradedAnswer('ns-08'));
  const other = await openBrowser(browser);
  await signUp(other, 'Sam Stranger');
  expect((await other.goto(`/results/${id}`))?.status()).toBe(404);
});
