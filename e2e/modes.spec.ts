import { expect, type Page, test } from '@playwright/test';
import { answerBox, drawing, expectSound, step, submit } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

/** Starts an attempt in a mode, as the form of a prompt offers it. */
async function startIn(page: Page, mode: 'Interview' | 'Drill', drillStep?: string): Promise<void> {
  await page.goto('/prompts/notification-system');
  await page.getByRole('radio', { name: mode }).check();
  if (drillStep !== undefined) await page.getByLabel('Which step').selectOption({ label: drillStep });
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.waitForURL(/\/practice\/[^/]+$/);
  await waitUntilSaved(page);
}

test('hints are taken one by one and leave a mark, to the results', async ({ page }) => {
  await startPractice(page);
  await step(page, 'API').click();
  await expect(page.getByRole('heading', { name: 'API', exact: true })).toBeVisible();
  const hints = page.getByRole('region', { name: 'Hints' });
  await expect(hints.getByRole('heading')).toHaveCount(0);
  await hints.getByRole('button', { name: 'Take a hint' }).click();
  await expect(hints.getByRole('heading', { name: 'Hint 1 of 3 · A nudge' })).toBeVisible();
  await hints.getByRole('button', { name: 'Take the next hint' }).click();
  await expect(hints.getByRole('heading')).toHaveCount(2);
  await expect(step(page, 'API')).toContainText('2 hints taken');
  await answerBox(page).fill('POST /events {event_id} -> 202 {notification_id}');
  await expectSound(page);
  await waitUntilSaved(page);
  await page.reload();
  await expect(step(page, 'API')).toContainText('2 hints taken');
  await submit(page);
  await page.waitForURL(/\/results\//);
  await expect(page.getByText('Help taken: 2 hints taken on API.')).toBeVisible();
  await page.getByRole('link', { name: 'Replay' }).click();
  await expect(page.getByRole('list', { name: 'Moments' })).toContainText(/hint/i);
});

test('the reading on request follows what is written', async ({ page }) => {
  await startPractice(page);
  await page.getByRole('button', { name: 'How it reads so far' }).click();
  const reading = page.getByRole('region', { name: 'As it stands' });
  const requirements = reading.getByRole('group').filter({ hasText: 'Requirements' });
  await expect(requirements).toContainText('0.0');
  await answerBox(page).fill(
    'Ten million messages an hour at the peak. A code reaches the provider within 3 s for 95 of 100, because one late code in ten costs a sign-in.',
  );
  await expect(requirements).not.toContainText('0.0');
  await expectSound(page);
  const spent = await page.evaluate(() =>
    performance.getEntriesByName('live-score').map(({ duration }) => duration),
  );
  expect(spent.length).toBeGreaterThan(1);
  await reading.getByRole('button', { name: 'Close the reading' }).click();
  await expect(reading).toHaveCount(0);
});

test('an interview runs by the server’s clock, without help, and ends by itself with nothing lost', async ({
  page,
}) => {
  await page.clock.install();
  await startIn(page, 'Interview');
  await expect(page.getByRole('timer', { name: 'Time left' })).toContainText(/4[45]:\d\d/);
  for (const name of ['Take a hint', 'How it reads so far', 'Pause the clock'])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByText('What weak sounds like')).toHaveCount(0);
  await page.getByText('Ask a number').click();
  await page.getByRole('button', { name: 'How many notifications a day?' }).click();
  await expect(page.getByRole('paragraph').filter({ hasText: /^One billion/ })).toBeVisible();
  await expectSound(page);
  await page.clock.fastForward('35:30');
  const note = page.getByRole('note', { name: 'Time' });
  await expect(note).toContainText('Less than ten minutes left');
  await note.getByRole('button').click();
  await expect(note).toHaveCount(0);
  await page.clock.fastForward('08:00');
  await expect(note).toContainText('Less than two minutes left');
  await expectSound(page);
  await answerBox(page).fill('The last words before the end: codes first, coupons later.');
  await page.clock.fastForward('02:00');
  await page.waitForURL(/\/results\//);
  await page.getByRole('tab', { name: /words/i }).click();
  await expect(page.getByText('The last words before the end').first()).toBeVisible();
});

test('a clock set forward asks for the change of conditions, and the server says not yet', async ({
  page,
}) => {
  await page.clock.install();
  await startIn(page, 'Interview');
  await answerBox(page).fill('A code within 3 s for 95 of 100, because a late code costs a sign-in.');
  await page.clock.fastForward('23:00');
  // Each change of step in the second half asks, from when the part that asks is there.
  await expect(async () => {
    const [asked] = await Promise.all([
      page.waitForResponse(
        (response) =>
          response.request().headers()['next-action'] !== undefined && response.url() === page.url(),
        { timeout: 3000 },
      ),
      step(page, 'Scalability')
        .click()
        .then(() => step(page, 'Reliability').click()),
    ]);
    expect(asked.ok()).toBe(true);
  }).toPass();
  await waitUntilSaved(page);
  await expect(page.getByRole('button', { name: 'New conditions' })).toBeDisabled();
  await expect(page.locator('#twist-story')).toHaveCount(0);
});

test('a drill is one step against ten minutes, and its result is that step’s', async ({ page }) => {
  await startIn(page, 'Drill', 'API');
  await expect(page.getByRole('timer', { name: 'Time left' })).toContainText(/(9|10):\d\d/);
  await expect(page.getByRole('navigation', { name: 'Steps' }).getByRole('button')).toHaveCount(1);
  await expect(drawing(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Meet the panel' })).toHaveCount(0);
  await answerBox(page).fill(
    'POST /v1/events {event_id, user_id, class} -> 202 {notification_id}. The same event_id again gives the same answer. 429 above the limit of a team. The token of a team says which classes it may use.',
  );
  await expectSound(page);
  await submit(page);
  await page.waitForURL(/\/results\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('API');
  await expect(page.getByText('The steps that this drill left out')).toBeVisible();
  await expectSound(page);
});

test('a drill of a drawn step has the drawing', async ({ page }) => {
  await startIn(page, 'Drill', 'Reliability');
  await expect(drawing(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Reliability', exact: true })).toBeVisible();
});
