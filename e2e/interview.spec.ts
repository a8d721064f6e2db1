import { expect, type Locator, type Page, test } from '@playwright/test';
import { answers, drawRow, expectSound, step, submit, tabTo, writeAnswers } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

const more = [
  [
    'API',
    'POST /v1/events {event_id, class} -> 202 {notification_id}; the same event_id again is the same answer.',
  ],
  ['Scalability', 'At the peak 58,000 a second; at 400 each that is 145 workers, and we run 190 of them.'],
] as const;

const reply = (page: Page): Locator => page.getByRole('textbox', { name: 'Your reply' });
const question = (page: Page): Locator => page.locator('#panel-question');
const said =
  'First the wait for codes: it goes from 11 to 5 s at the 95th percentile, which brings back 300,000 sign-ins a day. I settle the rest after the load test in week two.';

const command = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox').fill(words);
  await page.keyboard.press('Enter');
};

/** How many questions the panel has, by what it says of the first. */
async function countQuestions(page: Page): Promise<number> {
  const words = await page.getByText(/^Question 1 of \d$/).innerText();
  return Number(words.at(-1));
}

test('an interview with follow-ups and a twist, with the mouse', async ({ page }) => {
  await startPractice(page);
  await page.getByRole('button', { name: 'Meet the panel' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeDisabled();
  await writeAnswers(page, [...answers, ...more]);
  await drawRow(page, 'client', 'service', 'queue', 'worker');

  await page.getByRole('button', { name: 'Meet the panel' }).click();
  await expectSound(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(question(page)).toBeVisible();
  const count = await countQuestions(page);
  expect(count).toBeGreaterThanOrEqual(4);
  expect(count).toBeLessThanOrEqual(6);
  await reply(page).fill(said);
  await expectSound(page);
  await page.getByRole('button', { name: /^Finish/ }).click();
  await expect(page.getByText(`Question 2 of ${count}`)).toBeVisible();
  await expect(question(page)).toBeFocused();
  const second = await question(page).innerText();

  // The question that was open is open again after a reload, with what was written.
  await reply(page).fill('Half a thought');
  await waitUntilSaved(page);
  await page.reload();
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Meet the panel' }).click();
  await expect(question(page)).toHaveText(second);
  await expect(reply(page)).toHaveValue('Half a thought');
  await reply(page).fill('');
  for (let number = 2; number <= count; number++) {
    await page.getByRole('button', { name: 'Skip', exact: true }).click();
    await page.getByRole('button', { name: 'Skip it' }).click();
  }
  await expect(page.getByText(`You replied to 1 of ${count}`)).toBeVisible();
  await page.getByRole('button', { name: 'Back to writing' }).click();

  await page.getByRole('button', { name: 'New conditions' }).click();
  await page.getByRole('button', { name: 'Tell me what changed' }).click();
  await expect(page.locator('#twist-story')).toBeVisible();
  await page
    .getByRole('textbox', { name: /^What changes/ })
    .fill(
      'The workers grow from 190 to 1,900 only at the peak; the queue takes the rest and marketing waits ten minutes longer.',
    );
  await drawing(page, 'cache');
  await expect(page.getByText('New: Cache')).toBeVisible();
  await page.getByRole('button', { name: 'Show it on the drawing' }).click();
  await page.getByRole('button', { name: 'See it as it stood' }).click();
  await expect(page.getByRole('figure', { name: 'The drawing before the conditions changed' })).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Finish this reply' }).click();
  await waitUntilSaved(page);

  await submit(page);
  await page.waitForURL(/\/results\//);
  const section = page.getByRole('region', { name: 'Follow-ups and twist' });
  await expect(section.getByRole('listitem').filter({ hasText: said }).first()).toBeVisible();
  await expect(section.getByText('No reply.').first()).toBeVisible();
  await section.getByText('What it is after, and what a strong reply does').first().click();
  await section.getByText('The drawing before and after').click();
  await expect(section.getByRole('figure', { name: 'Before', exact: true })).toBeVisible();
  await expectSound(page);
  await page.getByRole('link', { name: 'Replay' }).click();
  const moments = page.getByRole('list', { name: 'Moments' });
  await expect(moments).toContainText('First follow-up');
  await expect(moments).toContainText('The twist');
});

/** Adds one more component by its name. */
async function drawing(page: Page, name: string): Promise<void> {
  await page.getByRole('application').focus();
  await page.keyboard.press('a');
  await page.getByRole('combobox', { name: 'Find a component' }).fill(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

test('an interview with follow-ups and a twist, by keys alone', async ({ page }) => {
  await startPractice(page);
  for (const [name, words] of [...answers, ...more]) {
    await command(page, name);
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await tabTo(page, page.getByRole('textbox', { name: /^Your answer/ }));
    await page.keyboard.insertText(words);
  }
  await drawRow(page, 'client', 'service', 'queue');

  await command(page, 'Meet the panel');
  await tabTo(page, page.getByRole('button', { name: 'Begin' }));
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeVisible();
  const count = await countQuestions(page);
  await tabTo(page, reply(page));
  await page.keyboard.type('First the codes. ');
  await page.keyboard.type('Wrong.');
  // A reply is no part of the answer: the browser's own undo works in it, and touches nothing else.
  const boxes = await page.locator('.react-flow__node').count();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(reply(page)).not.toHaveValue(/Wrong\./);
  await expect(page.locator('.react-flow__node')).toHaveCount(boxes);
  await page.keyboard.insertText(said);
  for (let number = 1; number < count; number++) {
    if (number > 1) {
      await tabTo(page, reply(page));
      await page.keyboard.insertText(`${said} (${number})`);
    }
    await tabTo(page, page.getByRole('button', { name: 'Finish, next question' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Question ${number + 1} of ${count}`)).toBeVisible();
  }
  await tabTo(page, page.getByRole('button', { name: 'Skip', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Skip it' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(`You replied to ${count - 1} of ${count}`)).toBeVisible();

  await command(page, 'New conditions');
  await tabTo(page, page.getByRole('button', { name: 'Tell me what changed' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: /^What changes/ }));
  await page.keyboard.insertText('Nothing must change, because 190 workers leave room for a third more.');
  await tabTo(page, page.getByRole('button', { name: 'Finish this reply' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'New conditions' })).toContainText('done');
  await waitUntilSaved(page);
  await command(page, 'Submit');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: /^Submit/ }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/results\//);
  await expect(page.getByRole('region', { name: 'Follow-ups and twist' })).toBeVisible();
});

test('the panel asks something else the next time', async ({ page }) => {
  const ask = async (): Promise<string[]> => {
    await startPractice(page);
    await writeAnswers(page);
    await drawRow(page, 'client', 'queue');
    await page.getByRole('button', { name: 'Meet the panel' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(question(page)).toBeVisible();
    const count = await countQuestions(page);
    const asked: string[] = [];
    for (let number = 1; number <= count; number++) {
      await expect(page.getByText(`Question ${number} of ${count}`)).toBeVisible();
      asked.push(await question(page).innerText());
      await page.getByRole('button', { name: 'Skip', exact: true }).click();
      await page.getByRole('button', { name: 'Skip it' }).click();
    }
    await waitUntilSaved(page);
    return asked.sort();
  };
  expect(await ask()).not.toEqual(await ask());
});

test('in an interview the server chooses the questions', async ({ page }) => {
  await page.goto('/prompts/notification-system');
  await page.getByRole('radio', { name: 'Interview' }).check();
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.waitForURL(/\/practice\/[^/]+$/);
  await waitUntilSaved(page);
  await expect(page.getByRole('button', { name: 'New conditions' })).toBeDisabled();
  await writeAnswers(page);
  await drawRow(page, 'client', 'queue');
  const kit = await page.request.get(page.url().replace('/practice/', '/api/attempts/') + '/rubric');
  expect(kit.status()).toBe(404);
  await page.getByRole('button', { name: 'Meet the panel' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(question(page)).toBeVisible();
  await reply(page).fill(said);
  await page.getByRole('button', { name: /^Finish/ }).click();
  await expect(page.getByText(/^Question 2 of/)).toBeVisible();
  await expect(step(page, 'Requirements')).toBeVisible();
});
