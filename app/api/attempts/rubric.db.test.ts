import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, meet } from '@/app/practice/[attemptId]/actions';
import { startPractice } from '@/app/practice/start/actions';
import { useTestStore } from '@/lib/server/testing/database';
import { act, type Browser, call, serveFrom, toForm } from '@/lib/server/testing/http';
import { seedTestPrompt } from '@/lib/server/testing/ports';
import { GET as getKit } from './[attemptId]/rubric/route';

vi.mock('next/headers', () => import('@/lib/server/testing/next-headers'));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const store = useTestStore();

beforeAll(async () => {
  await seedTestPrompt(store().client);
});

beforeEach(() => serveFrom(store()));

async function start(browser: Browser, mode: string): Promise<string> {
  const form = toForm({ prompt: 'notification-system', mode, drillStep: 'api' });
  const started = await act({ browser }, () => startPractice(form));
  if (!('redirect' in started)) throw new Error('not started');
  return started.redirect.slice('/practice/'.length);
}

const kit = (browser: Browser, attemptId: string) => call(getKit, { browser, params: { attemptId } });

describe('the kit for practice', () => {
  it('is for one’s own open practice, and may be kept by that browser alone', async () => {
    const browser: Browser = new Map();
    const answer = await kit(browser, await start(browser, 'practice'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  });

  it.each(['interview', 'drill'])('is not there in %s', async (mode) => {
    const browser: Browser = new Map();
    expect((await kit(browser, await start(browser, mode))).status).toBe(404);
  });

  it('is not there for another browser, nor for nobody', async () => {
    const attemptId = await start(new Map(), 'practice');
    const other: Browser = new Map();
    expect((await kit(other, attemptId)).status).toBe(401);
    await start(other, 'practice');
    expect((await kit(other, attemptId)).status).toBe(404);
  });
});

describe('the panel’s actions', () => {
  it('answer to the owner alone', async () => {
    const browser: Browser = new Map();
    const attemptId = await start(browser, 'interview');
    const met = await act({ browser }, () => meet({ attemptId }));
    expect(met).toMatchObject({ value: { ok: true } });
    const other: Browser = new Map();
    await start(other, 'interview');
    const refused = { value: { ok: false, error: { code: 'not_found' } } };
    expect(await act({ browser: other }, () => meet({ attemptId }))).toMatchObject(refused);
    expect(await act({ browser: other }, () => change({ attemptId }))).toMatchObject(refused);
    // Half of the time is not over.
    expect(await act({ browser }, () => change({ attemptId }))).toMatchObject(refused);
  });
});
