import { expect, type Page, test } from '@playwright/test';
import { answerBox, expectSound, step } from './people';
import { startPractice, waitUntilSaved } from './start-practice';

const command = async (page: Page, words: string) => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox').fill(words);
  await page.keyboard.press('Enter');
};
const open = async (page: Page, name: string) => {
  await step(page, name).click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
};

test('requirements typed as prose are offered as rows, and rows are prose', async ({ page }) => {
  await startPractice(page);
  const typed =
    'One code in ten comes late. The system must hand a code to a provider. A code is handed over within 5 s at the 95th percentile, because people give up.';
  await answerBox(page).fill(typed);
  await expect(page.getByText('2 sentences read as requirements.')).toBeVisible();
  await page.getByRole('button', { name: 'Show as rows' }).click();
  await expect(page.getByLabel('Requirement 1', { exact: true })).toHaveValue(
    'The system must hand a code to a provider.',
  );
  await expect(page.getByLabel('Target, quality 1')).toHaveValue('within 5');
  await page.getByRole('button', { name: 'On the critical path, requirement 1' }).click();
  await expect(answerBox(page)).toHaveValue(/- \*\*Critical path:\*\* The system must hand a code/);

  await page.getByLabel('Requirement 1', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Requirement 2', { exact: true })).toBeFocused();
  await page.keyboard.type('Keep quiet at night ');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByLabel('Requirement 1', { exact: true })).toBeFocused();
  await expect(answerBox(page)).toHaveValue(/## Must do\n- Keep quiet at night\n- \*\*Critical path/);
  await page.getByRole('button', { name: 'Delete requirement 1' }).click();
  await expect(answerBox(page)).not.toHaveValue(/quiet/);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(answerBox(page)).toHaveValue(/quiet/);
  await expect(answerBox(page)).toHaveValue(/^One code in ten comes late\./);
  await expectSound(page);
});

test('the load is worked out in the open and follows into the later steps', async ({ page }) => {
  await startPractice(page);
  await page.getByText('How much: from users to peak load').click();
  await page.getByLabel('What happens, in the plural').fill('messages');
  await page.getByLabel('People', { exact: true }).fill('100 million');
  await page.getByLabel('times each a day').fill('ten');
  await expect(page.getByText('A number, such as 2 million')).toBeVisible();
  await page.getByLabel('times each a day').fill('10');
  await page.getByLabel('Peak, times the average').fill('5');
  await page.getByRole('button', { name: 'Put it in the text' }).click();
  await expect(answerBox(page)).toHaveValue(
    '## How much\n- 100 million people × 10 messages a day is 1 billion a day.\n- Over 86,400 seconds that is about 11,600 a second.\n- The peak is 5 times that, about 57,900 a second.',
  );
  await page.getByLabel('Peak, times the average').fill('6');
  await expect(answerBox(page)).toHaveValue(/about 69,400 a second/);
  await open(page, 'Scalability');
  await expect(page.getByRole('region', { name: 'Your load' })).toContainText('69,400 a second');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByRole('heading', { name: 'Requirements', exact: true })).toBeVisible();
});

test('choices are ranked by keys and by the mouse, bound to the drawing, and taken back', async ({
  page,
}) => {
  await startPractice(page);
  await command(page, 'Add: Queue');
  await open(page, 'Trade-offs');
  for (const [index, words] of ['Lanes', 'One region', 'Summaries', 'Own templates'].entries()) {
    await page.getByRole('button', { name: 'Add choice' }).click();
    await expect(page.getByLabel(`You choose, choice ${index + 1}`)).toBeFocused();
    await page.keyboard.type(words);
  }
  await expect(page.getByText('The order says nothing yet.')).toBeVisible();
  await expect(page.getByText('Below the line: named, and parked')).toBeVisible();
  await page.getByRole('button', { name: 'Move choice 2' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('You choose, choice 1')).toHaveValue('One region');
  await expect(page.getByText('Ranked: the first counts most.')).toBeVisible();

  const grip = await page.getByRole('button', { name: 'Move choice 3' }).boundingBox();
  const first = await page.getByLabel('You choose, choice 1').boundingBox();
  if (!grip || !first) throw new Error('The rows are not on the page.');
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x, first.y + first.height, { steps: 4 });
  await page.mouse.move(grip.x, first.y - 2, { steps: 2 });
  await page.mouse.up();
  await expect(page.getByLabel('You choose, choice 1')).toHaveValue('Summaries');

  await page.getByRole('button', { name: 'Alternative, price and parts, choice 1' }).click();
  await page.getByLabel('Bind a component, choice 1').selectOption('Queue');
  await page.getByLabel('Instead of, choice 1').hover();
  await expect(page.getByRole('list', { name: 'Components, choice 1' })).toContainText('Queue');
  await page.locator('.react-flow__node').click();
  await page.keyboard.press('Delete');
  await page.getByRole('tab', { name: 'Step' }).click();
  await expect(page.getByRole('list', { name: 'Components, choice 1' })).toContainText(
    'a component that is gone',
  );
  await page.getByRole('button', { name: 'Delete choice 1' }).click();
  await expect(page.getByLabel('You choose, choice 1')).toHaveValue('One region');
  await page.getByLabel('You choose, choice 1').focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByLabel('You choose, choice 1')).toHaveValue('Summaries');
  await expectSound(page);
});

test('a plan is offered its shape, drawn, and timed', async ({ page }) => {
  await startPractice(page);
  await open(page, 'Plan');
  await page.getByRole('button', { name: 'Start with five stages' }).click();
  await expect(page.getByLabel('What is done, stage 5')).toHaveValue('');
  await page.getByLabel('What is done, stage 1').fill('Time every hop');
  await page.getByLabel('Weeks, stage 1').fill('2');
  await page.getByLabel('What is decided at its end, stage 1').fill('Go on if it is the queue');
  await page.getByLabel('Weeks, stage 2').fill('3');
  await expect(page.getByText('5 weeks in all')).toBeVisible();
  await expect(page.getByText('3 stages without a duration, drawn dashed')).toBeVisible();
  const spoken = page.getByRole('list', { name: 'The plan, stage by stage' });
  await expect(spoken.getByRole('listitem').first()).toHaveText(
    'Time every hop: 2 weeks, until week 2. Then decided: Go on if it is the queue.',
  );
  await expect(page.getByRole('region', { name: 'How long it takes to say' })).toContainText('of 12:00');
  await answerBox(page).fill('Six people.\nPilot (4 weeks)\nRoll out (6 weeks)');
  await command(page, 'Show sentences');
  await expect(answerBox(page)).toHaveValue('Six people.\n');
  await expect(page.getByLabel('What is done, stage 4')).toHaveValue('Roll out');
  await expectSound(page);
});

test('impact is written as an outline by keys alone, and a case is read back', async ({ page }) => {
  await startPractice(page);
  await answerBox(page).fill('## How well\n- Code to provider: under 5 s');
  await open(page, 'Customer impact');
  await page.getByRole('button', { name: 'Problem', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Problem, line 1')).toBeFocused();
  await page.keyboard.type('codes come late');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Problem, line 2')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('a lane of their own');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Lever, line 3')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('lost sign-ins fall from 8 % to 5 %');
  await page.getByLabel('Answers to which requirement, line 3').selectOption('Code to provider');
  await expect(answerBox(page)).toHaveValue(
    '## Problems and levers\n- Problem: codes come late\n  - Lever: a lane of their own, so that lost sign-ins fall from 8 % to 5 %, tied to “Code to provider”',
  );
  // Nobody is held in the outline.
  await page.getByLabel('Problem, line 1').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Delete line 1' })).toBeFocused();

  await page.getByRole('button', { name: 'Add case' }).click();
  await page.getByLabel('What moved, case 1').fill('Lost sign-ins');
  await page.getByLabel('Before, case 1').fill('8 %');
  await page.getByLabel('After, case 1').fill('5 %');
  await page.getByLabel('Effort, case 1').fill('two weeks');
  await expect(
    page.getByText('Lost sign-ins went from 8 % to 5 %; it took two weeks.', { exact: true }),
  ).toBeVisible();
  await waitUntilSaved(page);
  await page.reload();
  await waitUntilSaved(page);
  await expect(page.getByLabel('Measure, line 3')).toHaveValue('lost sign-ins fall from 8 % to 5 %');
  await expect(page.getByLabel('Effort, case 1')).toHaveValue('two weeks');
  await expectSound(page);
});

test('on a phone the plan runs from top to bottom, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/prompts/notification-system');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.waitForURL(/\/practice\/[^/]+$/);
  await waitUntilSaved(page);
  await open(page, 'Plan');
  await answerBox(page).fill('a (2 weeks)\nb (3 weeks)');
  await page.getByRole('button', { name: 'Show as stages' }).click();
  await expect(page.locator('[data-timeline="down"]')).toBeVisible();
  await expect(page.locator('[data-timeline="across"]')).toBeHidden();
  await expectSound(page);
});
