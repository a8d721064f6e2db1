import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { startPractice } from './start-practice';

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
  const received: Promise<string>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/javascript|html|json|x-component/.test(type)) received.push(response.text().catch(() => ''));
  });
  await startPractice(page);
  await page.reload();
  await page.waitForLoadState('networkidle');
  const everything = (await Promise.all(received)).join('\n');
  expect(everything.length).toBeGreaterThan(10_000);
  for (const secret of findSecrets()) expect(everything.includes(secret), secret).toBe(false);
});

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
