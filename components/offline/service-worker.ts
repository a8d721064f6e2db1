import {
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  type PrecacheEntry,
  Serwist,
  type SerwistPlugin,
} from 'serwist';

/** Put here by the build: every built file, and the pages that are shown when there is no server to ask. */
declare const precacheList: PrecacheEntry[];

/** These pages are kept as anybody sees them: nobody's name is in what lies on a device. */
const asAnybody: SerwistPlugin = {
  requestWillFetch: async ({ request }) =>
    request.url.includes('/_next/') ? request : new Request(request.url, { credentials: 'omit' }),
};

const networkTimeoutSeconds = 5;

/** Pages of one's own work that can go on without a connection. The results are read again on the server each time. */
const isWorkPage = (url: URL): boolean =>
  /^\/(practice\/[^/]+|prompts(\/[^/]+)?|learn(\/[^/]+)?)?$/.test(url.pathname);

const worker = new Serwist({
  precacheEntries: precacheList,
  precacheOptions: {
    cleanupOutdatedCaches: true,
    // The page on this device tells its attempts apart by the address.
    ignoreURLParametersMatching: [/.*/],
    plugins: [asAnybody],
  },
  // A page is at work: it says when the new version may take over.
  skipWaiting: false,
  clientsClaim: true,
  navigationPreload: false,
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.mode === 'navigate' && request.method === 'GET' && isWorkPage(url),
      handler: new NetworkFirst({
        cacheName: 'loadbearing-pages',
        networkTimeoutSeconds,
        plugins: [new ExpirationPlugin({ maxEntries: 30, maxAgeSeconds: 60 * 60 * 24 * 30 })],
      }),
    },
    {
      // The rubric for the reading on this device; answered by the server only where it may be known.
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.method === 'GET' && /^\/api\/attempts\/[^/]+\/rubric$/.test(url.pathname),
      handler: new NetworkFirst({
        cacheName: 'loadbearing-rubrics',
        networkTimeoutSeconds,
        plugins: [new ExpirationPlugin({ maxEntries: 30 })],
      }),
    },
    {
      // The database of the query laboratory: large, and fetched once.
      matcher: ({ request, url, sameOrigin }) =>
        sameOrigin && request.method === 'GET' && url.pathname.startsWith('/query-lab/'),
      handler: new CacheFirst({
        cacheName: 'loadbearing-query-lab',
        plugins: [new ExpirationPlugin({ maxEntries: 40 })],
      }),
    },
  ],
  fallbacks: {
    entries: [{ url: '/offline', matcher: ({ request }) => request.mode === 'navigate' }],
  },
});

worker.addEventListeners();

/** The pages that are shown when there is no server to ask. */
const keptPages = ['/offline', '/practice/on-this-device'];

/** Keeps these pages in the language of the page that asks: the choice is in a cookie, which is not sent for them. */
async function speak(language: string): Promise<void> {
  const cache = await caches.open(worker.precacheStrategy.cacheName);
  for (const page of keptPages) {
    const key = worker.getPrecacheKeyForUrl(page);
    const kept = key === undefined ? undefined : await cache.match(key);
    if (key === undefined || (await kept?.text())?.includes(`<html lang="${language}"`)) continue;
    const spoken = await fetch(page, { credentials: 'omit', headers: { 'accept-language': language } });
    if (spoken.ok) await cache.put(key, spoken);
  }
}

/** The event as a worker gets it: it stays awake for the work. */
type WorkerMessage = MessageEvent<unknown> & { waitUntil?: (work: Promise<void>) => void };

addEventListener('message', (event: WorkerMessage) => {
  const { type, language } = (event.data ?? {}) as { type?: unknown; language?: unknown };
  if (type === 'SPEAK' && typeof language === 'string')
    event.waitUntil?.(speak(language).catch(() => undefined));
});
