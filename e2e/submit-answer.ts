import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { submit } from './people';
import { waitUntilSaved } from './start-practice';

/** One of the graded answers, as a file. */
export const readGradedAnswer = (id: string): string =>
  readFileSync(new URL(`../lib/rubric/calibration/answers/${id}.json`, import.meta.url), 'utf8');

/** Takes an answer in from a file as whoever the page is, and returns its id. */
export async function importAnswer(page: Page, file: string): Promise<string> {
  await page.goto('/prompts');
  return page.evaluate(async (body) => {
    const response = await fetch('/api/attempts/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { attemptId } = (await response.json()) as { attemptId: string };
    return attemptId;
  }, file);
}

/** Takes an answer in from a file, submits it, and is on its results when it returns. */
export async function submitAnswer(page: Page, file: string): Promise<string> {
  const attemptId = await importAnswer(page, file);
  await page.goto(`/practice/${attemptId}`);
  await waitUntilSaved(page);
  await submit(page);
  await page.waitForURL(/\/results\/[^/]+$/, { waitUntil: 'commit' });
  return attemptId;
}
