import { expect, type Page, test } from '@playwright/test';
import { namespaces } from '../lib/messages/namespaces';
import { findViolations } from './axe';
import { openBrowser, signUp } from './people';
import { waitUntilSaved } from './start-practice';
import { importAnswer, readGradedAnswer, submitAnswer } from './submit-answer';

const language = (page: Page) => page.locator('html').getAttribute('lang');
const widths = [390, 1024, 1440];

/** What a page says where a message is missing: its key. */
const keys = new RegExp(
  `(?<![\\w./-])(?:${namespaces.join('|')})(?:\\.[A-Za-z][\\w-]*){1,4}(?![\\w/(-])`,
  'g',
);

/** Everything the page shows or says, the passages that are in English in every language left out. */
const readWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const spoken = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap(
      (element) => ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name)),
    );
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
      element.closest('[lang="en"], script, style, textarea, .cm-content')
        ? []
        : [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
    );
    return [document.title, ...shown, ...spoken].join('\n');
  });

async function speakGerman(page: Page): Promise<void> {
  await page
    .context()
    .addCookies([{ name: 'loadbearing.language', value: 'de', url: new URL(page.url()).origin }]);
}

/** Collects what the browser complains of: a message without its words, and words that change on their way. */
function listenForMissing(page: Page): string[] {
  const missing: string[] = [];
  page.on('console', (line) => {
    if (/MISSING_MESSAGE|FORMATTING_ERROR|INVALID_MESSAGE|Hydration failed/.test(line.text()))
      missing.push(line.text());
  });
  return missing;
}

/** The page is German, says no key, and is nowhere wider than the screen. */
async function expectGerman(page: Page): Promise<void> {
  expect.soft(await language(page), page.url()).toBe('de-DE');
  expect.soft((await readWords(page)).match(keys) ?? [], page.url()).toEqual([]);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(beyond, `${page.url()} at ${width}`).toBe(0);
  }
}

test('the language is chosen in the footer, by mouse and by keyboard, and stays', async ({ page }) => {
  await page.goto('/learn');
  expect(await language(page)).toBe('en-GB');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lernen');
  expect(await language(page)).toBe('de-DE');
  await expect(page.getByRole('button', { name: 'Deutsch' })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  expect(await language(page)).toBe('de-DE');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lernen');
  await page.getByRole('button', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learn');
  expect(await language(page)).toBe('en-GB');
});

test('who asks for German is answered in German, without a choice', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-AT', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const missing = listenForMissing(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Zeichne ein System/);
  for (const address of [
    '/',
    '/prompts',
    '/prompts/notification-system',
    '/learn',
    '/learn/notification-system',
    '/learn/scoring',
    '/account/sign-in',
    '/account/sign-up',
    '/offline',
    '/nowhere',
  ]) {
    await page.goto(address);
    await expectGerman(page);
  }
  await page.goto('/prompts/notification-system');
  expect.soft(await findViolations(page), page.url()).toEqual([]);
  expect(missing).toEqual([]);
  await context.close();
});

test('the rooms behind an account speak German at every width', async ({ browser }) => {
  const page = await openBrowser(browser);
  await signUp(page, 'Ada');
  const graded = readGradedAnswer('ns-08');
  await submitAnswer(page, graded);
  const results = page.url();
  const attemptId = await importAnswer(page, graded);
  await speakGerman(page);
  const missing = listenForMissing(page);
  for (const address of ['/attempts', '/account', '/hiring', '/review']) {
    await page.goto(address);
    await expectGerman(page);
  }
  await page.goto(results);
  await expectGerman(page);
  expect.soft(await findViolations(page), page.url()).toEqual([]);
  await page.goto(`/practice/${attemptId}`);
  await waitUntilSaved(page);
  await expectGerman(page);
  // Each step brings an editor, and each editor its own words.
  for (const step of await page.getByRole('navigation', { name: 'Schritte' }).getByRole('button').all()) {
    await step.click();
    expect.soft((await readWords(page)).match(keys) ?? [], await step.innerText()).toEqual([]);
  }
  expect.soft(await findViolations(page), page.url()).toEqual([]);
  expect(missing).toEqual([]);
  await page.context().close();
});
