import { readFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { findViolations } from './axe';
import { waitUntilSaved } from './start-practice';

let count = 0;

/** A page of somebody else's browser. */
export const openBrowser = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();

/** Fills in the form that makes an account, wherever it leads afterwards. */
export async function makeAccount(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail address').fill(`${process.pid}-${Date.now()}-${++count}@example.org`);
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByRole('button', { name: 'Create the account' }).click();
}

export async function signUp(page: Page, name: string): Promise<void> {
  await page.goto('/account/sign-up');
  await makeAccount(page, name);
  await page.waitForURL('**/attempts');
}

/** Axe finds nothing on this page as it stands, and it is no wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
  expect(await findViolations(page), page.url()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
}

/** What somebody says in practice about the notification system; each step earns something or misses something. */
export const answers: readonly (readonly [step: string, words: string])[] = [
  [
    'Requirements',
    'One code in ten comes late today and costs a sign-in. Ten million messages an hour at the peak. A code reaches the provider within 3 s for 95 of 100. An opt-out holds within a minute. No message is lost.',
  ],
  [
    'Reliability',
    'We retry three times with exponential back-off. After the third try the message goes to a dead-letter queue, and the on-call team is paged when more than 100 wait there.',
  ],
  [
    'Trade-offs',
    'I choose a queue over calling the provider directly. We gain that a slow provider holds up nobody; we give up that a message may arrive some seconds later. That is fine for news and not for codes, so codes have a queue of their own.',
  ],
];

export const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name });
export const answerBox = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ });
export const drawing = (page: Page) => page.getByRole('application');
export const card = (page: Page, name: string | RegExp) => drawing(page).getByRole('group', { name });

/** Writes some steps. */
export async function writeAnswers(page: Page, some = answers): Promise<void> {
  for (const [name, words] of some) {
    await step(page, name).click();
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await answerBox(page).fill(words);
  }
  await waitUntilSaved(page);
}

/** Adds components by their names and connects them in a row, by keys: the quick way. */
export async function drawRow(page: Page, ...names: readonly string[]): Promise<void> {
  await drawing(page).focus();
  await page.keyboard.press('a');
  const search = page.getByRole('combobox', { name: 'Find a component' });
  for (const name of names) {
    await expect(search).toBeFocused();
    await search.fill(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node')).toHaveCount(names.length);
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (next === undefined) break;
    await card(page, new RegExp(`^${name}(, selected)?$`, 'i')).focus();
    await page.keyboard.press('c');
    await page.getByRole('combobox', { name: /^Connect/ }).fill(next);
    await page.keyboard.press('Enter');
    await expect(page.locator('.react-flow__edge')).toHaveCount(index + 1);
  }
}

/** Whatever a finding rests on, in its words or below them: each leads to its place in the answer. */
export const evidence = (page: Page) => page.locator('[id^="at-criterion_"] [aria-pressed]');

/** Submits what is there. */
export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Submit/ })
    .click();
}

/** Walks with Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // A level arrow has no height, and so counts as hidden.
  await target.first().waitFor({ state: 'attached' });
  for (let presses = 0; presses < 150; presses++) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target.first()).toBeFocused();
}

/** Sentences of the notification prompt's model answer. */
export function readModelAnswer(): string[] {
  const file = new URL('../lib/prompts/notification-system/model-answer.json', import.meta.url);
  const { steps } = JSON.parse(readFileSync(file, 'utf8')) as { steps: Record<string, { text?: string }> };
  return Object.values(steps).flatMap(({ text }) => (text ? [text.slice(0, 60)] : []));
}
