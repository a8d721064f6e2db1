import { expect, type Page, test } from '@playwright/test';
import { expectSound } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name });
const answer = (page: Page) => page.getByRole('textbox', { name: /^Your answer/ });
const modified = 'ControlOrMeta';

test('tables that the text describes become rows and a drawing, and undo gives the text back', async ({
  page,
}) => {
  await startPractice(page);
  await step(page, 'Data model').click();
  const text =
    'Two tables.\n\nusers(id uuid pk, email text unique)\nsends(id uuid pk, user_id -> users.id, state text)';
  await answer(page).fill(text);
  await expect(page.getByText('Your text describes 2 tables.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring them into the editor' }).click();
  await expect(answer(page)).toHaveValue('Two tables.');
  await expect(page.getByLabel('Name, table 2')).toHaveValue('sends');
  await expect(page.getByLabel('Refers to, column 2 of table 2')).toHaveValue('users.id');
  await expect(page.getByRole('button', { name: 'Edit table sends' })).toBeVisible();
  await expect(page.getByText('In words: 2 tables, 1 reference')).toBeVisible();
  await expectSound(page);
  await page.getByRole('button', { name: 'Show the tables large' }).click();
  const large = page.getByRole('dialog', { name: 'How the tables hang together' });
  await large.getByRole('button', { name: 'Edit table users' }).click();
  await expect(large).toBeHidden();
  await expect(page.getByLabel('Name, table 1')).toBeFocused();
  await answer(page).click();
  await page.keyboard.press(`${modified}+z`);
  await expect(answer(page)).toHaveValue(text);
  await expect(page.getByLabel('Name, table 1')).toBeHidden();
});

test('a table and its columns by keyboard alone', async ({ page }) => {
  await startPractice(page);
  await step(page, 'Data model').click();
  const quick = page.getByRole('textbox', { name: 'Type or paste a table' });
  await quick.focus();
  await page.keyboard.type('not a table');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not read as a table.')).toBeVisible();
  await quick.fill('users(id uuid pk)');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name, table 1')).toHaveValue('users');
  await page.getByRole('button', { name: 'Add table' }).press('Enter');
  await page.keyboard.type('sends');
  await page.getByRole('button', { name: 'Add column to table 2' }).press('Enter');
  await page.keyboard.type('id uuid pk');
  await page.keyboard.press('Enter');
  await page.keyboard.type('user_id -> users');
  await page.keyboard.press('Enter');
  await page.keyboard.type('state');
  await expect(page.getByLabel('Name, column 1 of table 2')).toHaveValue('id');
  await expect(page.getByRole('button', { name: 'Key, column 1 of table 2' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByLabel('Refers to, column 2 of table 2')).toHaveValue('users');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByLabel('Name, column 2 of table 2')).toHaveValue('state');
  await expect(page.getByLabel('Name, column 2 of table 2')).toBeFocused();
  await waitUntilSaved(page);
  await page.reload();
  await waitUntilSaved(page);
  await expect(page.getByLabel('Name, column 2 of table 2')).toHaveValue('state');
});

test('columns are put in order by their grips: dragged, by the arrow keys, and by two presses', async ({
  page,
}) => {
  await startPractice(page);
  await step(page, 'Data model').click();
  const quick = page.getByRole('textbox', { name: 'Type or paste a table' });
  await quick.fill('sends(id, user_id, state)');
  await quick.press('Enter');
  const names = async () =>
    Promise.all([1, 2, 3].map((at) => page.getByLabel(`Name, column ${at} of table 1`).inputValue()));
  const grip = (at: number) => page.getByRole('button', { name: `Move column ${at} of table 1` });
  await expect(grip(3)).toBeVisible();
  await grip(3).scrollIntoViewIfNeeded();
  const [from, to] = [await grip(3).boundingBox(), await grip(1).boundingBox()];
  await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 16);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 8, (to?.y ?? 0) + 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(names).toEqual(['state', 'id', 'user_id']);
  await grip(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(names).toEqual(['id', 'state', 'user_id']);
  await expect(grip(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Column 2 is picked up.')).toBeVisible();
  await page.getByRole('button', { name: 'Put it at 3' }).press('Enter');
  await expect.poll(names).toEqual(['id', 'user_id', 'state']);
  await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(['id', 'state', 'user_id']);
  // The table itself has not moved.
  await expect(page.getByLabel('Name, table 1')).toHaveValue('sends');
});

test('where the data lives is told in the text, and read from it', async ({ page }) => {
  await startPractice(page);
  await step(page, 'Data model').click();
  await page.getByRole('button', { name: 'Add choice' }).click();
  await page.getByLabel('Data, choice 1').fill('Sends');
  await page.getByLabel('Kind of store, choice 1').fill('relational');
  await page.getByLabel('Because, choice 1').fill('nobody hears twice');
  await page.getByLabel('You give up, choice 1').fill('writes in two places');
  const told =
    '## Where it lives\n- Sends: relational, because nobody hears twice. We give up writes in two places.';
  await expect(answer(page)).toHaveValue(told);
  await answer(page).fill(told.replace('relational', 'key-value'));
  await expect(page.getByLabel('Kind of store, choice 1')).toHaveValue('key-value');
});

test('calls: typed, asked about, answered, and taken along as a document', async ({ page }) => {
  await startPractice(page);
  await step(page, 'API').click();
  const quick = page.getByRole('textbox', { name: 'Type or paste a call' });
  await quick.fill('POST /sends {user_id, text} -> 202 {send_id}; api key');
  await quick.press('Enter');
  await expect(page.getByLabel('Path, endpoint 1')).toHaveValue('/sends');
  const worth = page.getByRole('region', { name: 'Worth saying in the interview' });
  const question = worth.getByRole('button', { name: /does not say what a repeat does/ });
  // The linter is fetched with the first call.
  await expect(question).toBeVisible({ timeout: 30_000 });
  await question.press('Enter');
  const field = page.getByLabel('Idempotency, endpoint 1');
  await expect(field).toBeFocused();
  await page.keyboard.type('an Idempotency-Key, one a send');
  await expect(question).toBeHidden();
  await expectSound(page);
  await page.getByText('As an OpenAPI document').click();
  const document = page.getByRole('region', { name: 'OpenAPI document, YAML' });
  await expect(document).toContainText('name: Idempotency-Key');
  await page.getByRole('button', { name: 'JSON' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  expect((await download).suggestedFilename()).toBe('openapi.json');
  await waitUntilSaved(page);
  await page.reload();
  await waitUntilSaved(page);
  await expect(page.getByLabel('Idempotency, endpoint 1')).toHaveValue('an Idempotency-Key, one a send');
});

test('on a phone, pasted calls are rows that fit', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await startPractice(page);
  await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Steps' }).click();
  await step(page, 'API').click();
  const text = 'Calls:\n- POST /v1/sends {text} -> 202 {send_id}\n- GET /v1/sends/{id} -> 200 {state}';
  await answer(page).fill(text);
  await page.getByRole('button', { name: 'Bring them into the editor' }).click();
  await expect(page.getByLabel('Path, endpoint 2')).toHaveValue('/v1/sends/{id}');
  await expect(answer(page)).toHaveValue('Calls:');
  await expectSound(page);
});
