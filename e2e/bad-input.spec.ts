import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { prompt } from '../lib/prompts/notification-system/prompt';
import { signUp } from './people';
import { startPractice, waitUntilSaved } from './start-practice';
import { test } from './test';

const markup = '<img src=x onerror="window.struck=1"><script>window.struck=1</script>"\'>{{7*7}}';

const hostileFile = {
  format: 'attempt/1',
  prompt: 'notification-system',
  title: markup,
  steps: {
    requirements: { text: `${markup}\n[link](javascript:window.struck=1)` },
    api: { endpoints: [{ method: 'GET', path: markup }] },
    dataModel: { tables: [{ name: markup, columns: [{ name: markup }] }] },
  },
  diagram: {
    nodes: [
      { id: markup, type: 'queue', label: markup, notes: markup },
      { id: 'b', type: 'client', label: 'b' },
    ],
    edges: [{ source: 'b', target: markup, label: markup }],
  },
};

const wasStruck = (page: Page) => page.evaluate(() => 'struck' in window);

test('script and markup in every label and text stay text', async ({ page }) => {
  await page.goto('/attempts');
  await page.getByLabel('Attempt file').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(hostileFile)),
  });
  await page.waitForURL('**/practice/*');
  await expect(page.getByText(markup).first()).toBeVisible();
  expect(await wasStruck(page)).toBe(false);
  await page.goto('/attempts');
  await expect(page.getByRole('link', { name: markup })).toBeVisible();
  expect(await wasStruck(page)).toBe(false);
});

test('every answer carries the security headers, and each its own nonce', async ({ request }) => {
  const policies: string[] = [];
  for (const path of ['/', '/prompts', '/account/sign-in', '/api/health/live', '/no-such-page']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('same-origin');
    expect(headers['x-frame-options'], path).toBe('DENY');
    expect(headers['x-powered-by'], path).toBeUndefined();
    policies.push(headers['content-security-policy'] ?? '');
  }
  const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1]);
  expect(new Set(nonces).size).toBe(policies.length);
  for (const policy of policies) {
    expect(policy).toContain("'strict-dynamic'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  }
});

test('an answer to saving, which passes the proxy by, carries them too', async ({ request }) => {
  for (const answer of [
    await request.post('/api/attempts/nobodys/events', { data: {} }),
    await request.get('/api/attempts/nobodys/events'),
  ]) {
    const headers = answer.headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    });
  }
});

test('the policy holds: a script without the nonce does not run', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:," onerror="window.struck=1">';
    document.body.append(holder);
  });
  await expect(page.locator('img[src="data:,"]')).toHaveCount(1);
  const refused = await page.evaluate(async () => {
    const element = document.createElement('script');
    element.src = 'https://evil.example/x.js';
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
    });
    const frame = document.createElement('iframe');
    frame.src = 'https://evil.example/';
    document.body.append(frame);
    return violation;
  });
  expect(refused).toMatch(/^(frame-src|default-src|script-src)/);
  expect(await wasStruck(page)).toBe(false);
});

test('another person’s attempt and a missing one look the same', async ({ page, browser }) => {
  const address = await startPractice(page);
  const id = new URL(address).pathname.split('/').at(-1) ?? '';
  const stranger = await (await browser.newContext()).newPage();
  await startPractice(stranger);
  const missing = 'A'.repeat(22);
  for (const path of ['/practice/', '/results/']) {
    const theirs = await stranger.goto(`${path}${id}`);
    const words = await stranger.getByRole('main').innerText();
    const none = await stranger.goto(`${path}${missing}`);
    expect(theirs?.status(), path).toBe(404);
    expect(none?.status(), path).toBe(404);
    expect(await stranger.getByRole('main').innerText(), path).toBe(words);
  }
  const api = stranger.request;
  const headers = { origin: new URL(address).origin };
  const data = { writerId: 'writer-one', entries: [{ seq: 1, atMs: 0, event: { type: 'clockPaused' } }] };
  const theirs = await api.post(`/api/attempts/${id}/events`, { headers, data });
  const none = await api.post(`/api/attempts/${missing}/events`, { headers, data });
  expect(theirs.status()).toBe(404);
  expect(await theirs.text()).toBe(await none.text());
});

test('a mutation from elsewhere is refused', async ({ page }) => {
  const address = await startPractice(page);
  const id = new URL(address).pathname.split('/').at(-1) ?? '';
  const data = { writerId: 'writer-one', entries: [{ seq: 1, atMs: 0, event: { type: 'clockPaused' } }] };
  for (const headers of [{}, { origin: 'https://evil.example' }]) {
    const response = await page.request.post(`/api/attempts/${id}/events`, { headers, data });
    expect(response.status()).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: 'bad_origin' } });
  }
});

test('an unsubmitted candidate’s browser receives neither the model answer nor the rubric', async ({
  page,
}) => {
  const received = listen(page);
  await startPractice(page);
  await page.reload();
  await page.waitForLoadState('networkidle');
  const everything = await received();
  expect(everything.length).toBeGreaterThan(10_000);
  for (const secret of findSecrets()) expect(everything.includes(secret), secret).toBe(false);
});

test('a link candidate’s browser receives no help, and no number before it was asked for', async ({
  page,
  browser,
}) => {
  const address = await makeLink(page);
  const candidate = await (await browser.newContext()).newPage();
  const received = listen(candidate);
  await candidate.goto(address);
  await candidate.getByLabel('Your name').fill('Cy Candidate');
  await candidate.getByLabel('Your e-mail address').fill('cy@example.org');
  await candidate.getByRole('checkbox', { name: /^I agree/ }).check();
  await candidate.getByRole('button', { name: 'Agree and go to my page' }).click();
  await candidate.getByRole('button', { name: 'Start the clock and answer' }).click();
  await candidate.waitForURL(/\/practice\/[^/]+$/);
  await waitUntilSaved(candidate);

  const [first, second, ...others] = prompt.numbers;
  if (!first || !second) throw new Error('The prompt has lost its numbers.');
  const ask = async (question: string) => {
    const card = candidate.getByRole('button', { name: question });
    if (!(await card.isVisible())) await candidate.getByText('Ask a number').click();
    await card.click();
  };
  // The live region says it too.
  const said = (words: string) => candidate.getByRole('paragraph').filter({ hasText: words });
  await ask(first.question);
  await expect(said(first.answer)).toBeVisible();

  // Without a network there is no answer, and that is said; the question is not lost.
  await candidate.context().setOffline(true);
  await ask(second.question);
  await expect(said('The answer did not arrive.')).toBeVisible();
  await candidate.context().setOffline(false);
  await waitUntilSaved(candidate);
  await candidate.getByRole('button', { name: 'Ask again' }).click();
  await expect(said(second.answer)).toBeVisible();
  await candidate.reload();
  await waitUntilSaved(candidate);
  await expect(said(first.answer)).toBeVisible();
  await expect(said(second.answer)).toBeVisible();

  const everything = await received();
  expect(everything).toContain(first.answer.slice(0, 30));
  const help = Object.values(prompt.guidance).flatMap(({ weak, strong, hints }) => [
    weak.text,
    strong.text,
    ...hints,
  ]);
  const secrets = [
    ...others.map(({ answer }) => answer),
    ...help,
    ...prompt.probes.map((p) => p.strongReply),
  ];
  for (const secret of secrets) {
    const words = secret.split(/[\n"’“”]/)[0]?.slice(0, 40) ?? '';
    if (words.length > 12) expect(everything.includes(words), words).toBe(false);
  }
});

/** Keeps every text that a browser receives from now on. */
function listen(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/javascript|html|json|x-component/.test(type)) bodies.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}

/** The address that a new team sends to its candidates. */
async function makeLink(page: Page): Promise<string> {
  await signUp(page, 'Hanna Hiring');
  await page.goto('/hiring');
  await page.getByRole('main').getByRole('textbox').fill('Northwind');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/hiring\/[^/?]+$/);
  await page.getByRole('link', { name: 'New link' }).first().click();
  await page.getByLabel('Name of the round').fill('First round');
  await page.getByLabel('Prompt', { exact: true }).selectOption('notification-system');
  await page.getByRole('button', { name: 'Make the link' }).click();
  return page.getByLabel('Address to send to candidates').inputValue();
}

/** Sentences of the model answer, and ids of criteria, that stand nowhere else. */
function findSecrets(): string[] {
  const folder = 'lib/prompts/notification-system';
  const answer = JSON.parse(readFileSync(`${folder}/model-answer.json`, 'utf8')) as {
    steps: Record<string, { text?: string }>;
  };
  const sentences = Object.values(answer.steps).flatMap(({ text }) => (text ? [text.slice(0, 40)] : []));
  const ids = [
    ...readFileSync('lib/prompts/criteria/reliability.ts', 'utf8').matchAll(/'(reliability\.[a-z-]+)'/g),
  ];
  const secrets = [...sentences, ...ids.map((match) => match[1] ?? '')].map(
    (secret) => secret.split('\n')[0] ?? '',
  );
  expect(secrets.length).toBeGreaterThan(8);
  return secrets.filter((secret) => secret.length > 12);
}
