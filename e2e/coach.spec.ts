import { expect, type Page } from '@playwright/test';
import { drawRow, expectSound, makeAccount, openBrowser, signUp, submit, writeAnswers } from './people';
import { startPractice, waitUntilSaved } from './start-practice';
import { test } from './test';

/** An attempt of Olive's, submitted, with a drawing and words. Returns the address of its results. */
async function submitOne(page: Page): Promise<string> {
  await startPractice(page);
  await drawRow(page, 'Client', 'Queue');
  await writeAnswers(page);
  await waitUntilSaved(page);
  await submit(page);
  await page.waitForURL(/\/results\/[^/]+$/);
  return page.url();
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Ask for a review' }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const address = await page.getByLabel('Address of the review link').inputValue();
  await expectSound(page);
  await page.keyboard.press('Escape');
  return address;
}

/** Writes a remark about what is chosen, and waits until it stands there. */
async function remark(page: Page, words: string): Promise<void> {
  await page.getByLabel('Remark', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Add the remark' }).click();
  await expect(page.getByText(words)).toBeVisible();
}

test('a coach comes through a link, reads, replays, remarks and rates; the owner sees it and closes the link', async ({
  page,
  browser,
}) => {
  // A long walk: on a busy machine it may take more than a minute.
  test.setTimeout(120_000);
  await signUp(page, 'Olive Owner');
  const results = await submitOne(page);
  const link = await makeLink(page);

  const coach = await openBrowser(browser);
  const opened = await coach.goto(link);
  // The address holds the key, so no other site may learn it.
  expect(opened?.headers()['referrer-policy']).toBe('same-origin');
  await expect(coach.getByRole('heading', { name: 'Somebody asks for your review' })).toBeVisible();
  await expectSound(coach);
  await coach.getByRole('main').getByRole('link', { name: 'Create an account' }).click();
  await makeAccount(coach, 'Casey Coach');
  await coach.waitForURL(link);
  await coach.getByRole('button', { name: 'Open the attempt' }).click();
  await coach.waitForURL(/\/review\/[^/]+$/);
  const review = coach.url();
  await expect(coach.getByText('submitted, read-only')).toBeVisible();
  await expectSound(coach);

  await coach.getByRole('link', { name: 'Replay the work' }).click();
  const slider = coach.getByRole('slider', { name: 'Moment in the replay' });
  await slider.focus();
  await coach.keyboard.press('Home');
  await expect(coach.getByText('Nothing drawn yet.')).toBeVisible();
  await coach.getByRole('button', { name: /First box$/ }).click();
  await expect(coach.getByRole('img', { name: 'Client' })).toBeVisible();
  await expect(coach.getByRole('img', { name: 'Queue' })).toHaveCount(0);
  await slider.focus();
  await coach.keyboard.press('End');
  await expect(coach.getByRole('region', { name: 'The words at this moment' })).toContainText(
    'We retry three times',
  );
  await expectSound(coach);
  await coach.getByRole('link', { name: 'Back to the answer' }).click();

  const answer = coach.getByRole('region', { name: 'The answer' });
  await answer.getByRole('button', { name: /^Queue/ }).click();
  await expect(coach.getByLabel('About', { exact: true }).locator('option:checked')).toHaveText('Queue');
  await remark(coach, 'Say how long a message may wait here.');
  await coach.getByRole('tab', { name: 'The words' }).click();
  await coach
    .getByLabel('About', { exact: true })
    .selectOption({ label: 'We retry three times with exponential back-off.' });
  await remark(coach, 'Good. Who looks at the ones that fail for good?');
  const criterion = coach
    .getByLabel('About', { exact: true })
    .locator('optgroup[label="Criteria"] option')
    .first();
  await coach
    .getByLabel('About', { exact: true })
    .selectOption((await criterion.getAttribute('value')) ?? '');
  await remark(coach, 'Name the number first next time.');
  await expect(coach.getByRole('tab', { name: 'Remarks (3)' })).toBeVisible();
  // A passage that somebody remarked on leads to the remark.
  await answer.getByRole('button', { name: 'We retry three times with exponential back-off.' }).click();
  await expect(coach.locator('[id^="at-remark"]:focus')).toContainText('Who looks at the ones');
  await coach.getByRole('button', { name: 'Remove' }).nth(2).click();
  await expect(coach.getByRole('tab', { name: 'Remarks (2)' })).toBeVisible();
  await coach.getByRole('button', { name: 'Undo' }).click();
  await expect(coach.getByRole('tab', { name: 'Remarks (3)' })).toBeVisible();

  await coach.getByRole('tab', { name: 'Ratings' }).click();
  await coach.getByRole('button', { name: 'Rate Reliability' }).click();
  await coach.getByRole('radio', { name: /^3 / }).check();
  await coach.getByLabel('Why').fill('Back-off and a dead-letter queue, and somebody is paged.');
  await expectSound(coach);
  await coach.getByRole('button', { name: 'Save the rating' }).click();
  await expect(coach.getByText('1 of 10 rated.')).toBeVisible();
  await coach.getByRole('tab', { name: 'Machine’s reading' }).click();
  await expect(coach.getByText('It may sway you: rate first, then compare.')).toBeVisible();
  await expectSound(coach);
  await coach.goto('/review');
  await expect(coach.getByRole('row', { name: /Olive Owner.*1 of 10/ })).toBeVisible();
  await expectSound(coach);

  await page.goto(results);
  const remarks = page.getByRole('region', { name: 'What people remarked' });
  await expect(remarks.getByRole('listitem')).toHaveCount(3);
  await expect(remarks).toContainText('Casey Coach');
  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(page.getByText('3 of 4, Casey Coach')).toBeVisible();
  await remarks.getByRole('button', { name: /^“We retry three times/ }).click();
  const passage = page.locator('mark:focus');
  await expect(passage).toHaveText('We retry three times with exponential back-off.');
  await expectSound(page);

  await page.getByRole('button', { name: 'Ask for a review' }).click();
  await expect(page.getByText('Opened by Casey Coach.')).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('✕ Withdrawn')).toBeVisible();

  // Out at once, and nothing tells the attempt from one that never was.
  expect((await coach.goto(review))?.status()).toBe(404);
  const closed = await coach.getByRole('main').innerText();
  expect((await coach.goto('/review/no-such-attempt'))?.status()).toBe(404);
  expect(await coach.getByRole('main').innerText()).toBe(closed);
  await coach.goto(link);
  await coach.getByRole('button', { name: 'Open the attempt' }).click();
  await expect(coach.getByRole('main').getByRole('alert')).toContainText('This review link was withdrawn.');
  await expectSound(coach);
});

test('a guessed link leads nowhere, and a stranger’s attempt looks like none', async ({ page, browser }) => {
  await signUp(page, 'Olive Owner');
  const results = await submitOne(page);
  const stranger = await openBrowser(browser);
  for (const token of ['y'.repeat(43), 'short', `${'y'.repeat(42)}%2F`])
    expect((await stranger.goto(`/review/open/${token}`))?.status()).toBe(404);
  await signUp(stranger, 'Sam Stranger');
  expect((await stranger.goto(`/review/open/${'y'.repeat(43)}`))?.status()).toBe(404);
  expect((await stranger.goto(results))?.status()).toBe(404);
  expect((await stranger.goto(results.replace('/results/', '/review/')))?.status()).toBe(404);
  expect((await stranger.goto(`${results}/replay`))?.status()).toBe(404);
  await expectSound(stranger);
});
