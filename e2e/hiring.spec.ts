import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, type Response } from '@playwright/test';
import { rubric } from '../lib/prompts/notification-system/rubric';
import {
  answerBox,
  answers,
  drawRow,
  expectSound,
  openBrowser,
  readModelAnswer,
  signUp,
  submit,
  writeAnswers,
} from './people';
import { waitUntilSaved } from './start-practice';
import { test } from './test';

/** Founds a team and makes a link to the notification prompt. */
async function makeLink(page: Page, people = '3'): Promise<{ join: string; submissions: string }> {
  await signUp(page, 'Hanna Hiring');
  await page.goto('/hiring');
  await expectSound(page);
  await page.getByRole('main').getByRole('textbox').fill('Northwind');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/hiring\/[^/?]+$/);
  await expect(page.getByRole('heading', { name: 'No links yet' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('link', { name: 'New link' }).first().click();
  await page.getByLabel('Name of the round').fill('First round');
  await page.getByLabel('Prompt', { exact: true }).selectOption('notification-system');
  await page.getByLabel(/^Time limit/).fill('45');
  await page.getByLabel('People who may use it').fill(people);
  await expectSound(page);
  await page.getByRole('button', { name: 'Make the link' }).click();
  const join = await page.getByLabel('Address to send to candidates').inputValue();
  await expectSound(page);
  await page.getByRole('link', { name: 'See who answers' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody has answered yet' })).toBeVisible();
  return { join, submissions: page.url() };
}

/** Agrees as somebody and lands on their private page. */
async function join(page: Page, address: string, name: string): Promise<string> {
  await page.goto(address);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your e-mail address').fill(`${name.split(' ')[0]?.toLowerCase()}@example.org`);
  await page.getByRole('checkbox', { name: /^I agree/ }).check();
  await page.getByRole('button', { name: 'Agree and go to my page' }).click();
  await page.waitForURL(/\/join\/resume\//);
  return page.url();
}

/** Seconds left on the clock of the workspace. */
async function readClock(page: Page): Promise<number> {
  const timer = page.getByRole('timer', { name: 'Time left' });
  await expect(timer).toHaveText(/\d:\d\d/);
  const [minutes = '0', seconds = '0'] = (await timer.innerText()).match(/\d+/g) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** Keeps every text that a browser receives. */
function listen(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response: Response) => {
    if (/text|json|javascript|x-component/.test(response.headers()['content-type'] ?? ''))
      bodies.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}

const openLate = async (browser: Browser, address: string): Promise<Page> => {
  const page = await openBrowser(browser);
  // A machine whose clock is a day ahead.
  await page.clock.install({ time: Date.now() + 24 * 60 * 60 * 1000 });
  await page.goto(address);
  return page;
};

test('a team asks, a candidate answers under the server’s clock, the team reads', async ({
  page,
  browser,
}) => {
  // A long walk: on a busy machine it may take more than a minute.
  test.setTimeout(120_000);
  const { join: address, submissions } = await makeLink(page);

  const candidate = await openBrowser(browser);
  const received = listen(candidate);
  await candidate.goto(address);
  await expect(candidate.getByRole('heading', { level: 1 })).toHaveText(
    'Northwind asks you to design a system',
  );
  for (const fact of [
    'What is recorded',
    'Who reads it',
    'How long it is kept',
    '45 minutes, once you press start',
  ])
    await expect(candidate.getByText(fact)).toBeVisible();
  await expectSound(candidate);
  const privatePage = await join(candidate, address, 'Cy Candidate');
  await expectSound(candidate);
  await candidate.getByRole('button', { name: 'Start the clock and answer' }).click();
  await candidate.waitForURL(/\/practice\/[^/]+$/);
  const practice = candidate.url();
  await waitUntilSaved(candidate);
  await drawRow(candidate, 'Client', 'Queue');
  await writeAnswers(candidate, answers.slice(0, 2));
  await expectSound(candidate);
  const before = await readClock(candidate);
  expect(before).toBeLessThanOrEqual(45 * 60);

  await candidate.reload();
  await waitUntilSaved(candidate);
  expect(await readClock(candidate)).toBeLessThanOrEqual(before);

  const elsewhere = await openLate(browser, privatePage);
  await expect(elsewhere.getByText('Your clock is running and ends at')).toBeVisible();
  await expectSound(elsewhere);
  await elsewhere.getByRole('button', { name: 'Continue your answer' }).click();
  await elsewhere.waitForURL(practice);
  const there = await readClock(elsewhere);
  expect(there).toBeLessThanOrEqual(before);
  expect(there).toBeGreaterThan(before - 120);
  await elsewhere.context().close();

  await submit(candidate);
  await candidate.waitForURL(/\/join\/receipt\//);
  await expect(candidate.getByRole('heading', { name: 'Your answer has arrived' })).toBeVisible();
  await expect(candidate.getByRole('main')).not.toContainText(/of 4|score/i);
  await expectSound(candidate);
  const download = candidate.waitForEvent('download');
  await candidate.getByRole('link', { name: 'Download a copy of your work' }).click();
  expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toMatchObject({
    format: 'attempt/1',
  });

  // Neither the reading nor the answer again: only ever the receipt.
  for (const path of [practice, practice.replace('/practice/', '/results/')]) {
    await candidate.goto(path);
    await candidate.waitForURL(/\/join\/receipt\//);
  }
  expect((await candidate.goto(practice.replace('/practice/', '/review/')))?.status()).toBe(404);
  await candidate.goto(privatePage);
  await expect(candidate.getByText('Your answer was submitted')).toBeVisible();

  const texts = await received();
  expect(texts).toContain('Northwind');
  for (const { id, gates: _, criteria } of rubric.dimensions)
    for (const criterion of criteria) expect(texts, id).not.toContain(criterion.id);
  for (const sentence of readModelAnswer()) expect(texts).not.toContain(sentence);

  await page.goto(submissions);
  const row = page.getByRole('row', { name: /Cy Candidate/ });
  await expect(row).toContainText('Submitted');
  await expectSound(page);
  await row.getByRole('link', { name: 'Cy Candidate' }).click();
  await page.waitForURL(/\/review\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('by Cy Candidate');
  await page.getByRole('tab', { name: 'The words' }).click();
  await expect(page.getByRole('region', { name: 'The answer' })).toContainText('We retry three times');
  await expectSound(page);

  const stranger = await openBrowser(browser);
  await signUp(stranger, 'Sam Stranger');
  for (const path of [submissions, page.url()]) expect((await stranger.goto(path))?.status()).toBe(404);
});

test('a link that is used up, withdrawn or guessed says so; who has joined may finish', async ({
  page,
  browser,
}) => {
  const { join: address, submissions } = await makeLink(page, '1');
  const candidate = await openBrowser(browser);
  await join(candidate, address, 'Cy Candidate');

  const late = await openBrowser(browser);
  await late.goto(address);
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('This link has been used up');
  await expectSound(late);

  await page.goto(submissions);
  await expect(page.getByRole('row', { name: /Cy Candidate/ })).toContainText('Agreed, not started');
  await page.getByRole('button', { name: 'Withdraw the link' }).click();
  await expectSound(page);
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByRole('main')).toContainText('Withdrawn');
  await late.reload();
  await expect(late.getByRole('heading', { level: 1 })).toHaveText('This link was withdrawn');
  await expectSound(late);

  expect((await late.goto(`/join/${'y'.repeat(43)}`))?.status()).toBe(404);
  expect((await late.goto(`/join/resume/${'y'.repeat(43)}`))?.status()).toBe(404);
  await expectSound(late);

  await candidate.getByRole('button', { name: 'Start the clock and answer' }).click();
  await candidate.waitForURL(/\/practice\/[^/]+$/);
  await answerBox(candidate).fill('Still in time.');
  await waitUntilSaved(candidate);
});
