import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { waitUntilSaved } from './start-practice';

// Every demand of the field stands on a page of the app: docs/sources.md says where, and this looks.
const table = readFileSync('docs/sources.md', 'utf8');
const rows = [...table.matchAll(/^\| ([ABC]\d+) seen \| `(.+?)` \| (.+?) \|$/gm)].map(
  ([, row = '', place = '', words = '']) => ({ row, place, words }),
);
const pages = rows.filter(({ place }) => place.startsWith('/'));
const desks = rows.flatMap(({ row, place, words }) => {
  const [, slug, step] = /^desk: ([a-z-]+), (.+)$/.exec(place) ?? [];
  return slug && step ? [{ row, slug, step, words }] : [];
});

test('each demand told on a page stands there', async ({ page }) => {
  expect(pages.length + desks.length).toBe(29);
  for (const place of new Set(pages.map(({ place }) => place))) {
    await page.goto(place);
    for (const { row, words } of pages.filter((other) => other.place === place))
      await expect(page.locator('body'), row).toContainText(new RegExp(escape(words), 'i'));
  }
});

for (const slug of new Set(desks.map((desk) => desk.slug)))
  test(`each demand met at the desk of ${slug} is met there`, async ({ page }) => {
    await page.goto(`/prompts/${slug}`);
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.waitForURL(/\/practice\/[^/]+$/);
    await waitUntilSaved(page);
    for (const { row, step, words } of desks.filter((desk) => desk.slug === slug)) {
      await page
        .getByRole('navigation', { name: 'Steps' })
        .getByRole('button', { name: new RegExp(step) })
        .click();
      await expect(page.locator('body'), row).toContainText(words);
    }
  });

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
