// A small load generator: each connection sends its next request when the last was answered, or at a given rate.
import { Agent, request } from 'node:http';

/** Sends JSON over a kept-alive connection. Resolves to `{ status, body, ms }`. */
function createSender() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (url, headers, value) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(value);
      const began = performance.now();
      const outgoing = request(
        url,
        {
          method: 'POST',
          agent,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            ...headers,
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk) => {
            text += chunk;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode, body: text, ms: performance.now() - began }),
          );
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  return { send, close: () => agent.destroy() };
}

/**
 * Runs one loop for each connection for `seconds`. `connections[i].next()` gives `{ url, headers, value }`. With
 * `perSecond` (of all together) each loop keeps to its share and starts from when a request was due, so that a slow
 * answer counts against the next one as well. Resolves to `{ done, failed, perSecond, p50, p99 }`.
 */
export async function runLoad(connections, { seconds, perSecond }) {
  const times = [];
  let failed = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  const gap = perSecond === undefined ? 0 : (1000 * connections.length) / perSecond;
  await Promise.all(
    connections.map(async ({ next, hear }, index) => {
      const { send, close } = createSender();
      let due = began + (gap * index) / connections.length;
      while (due < end && performance.now() < end) {
        const wait = due - performance.now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        const from = gap === 0 ? performance.now() : due;
        const { url, headers, value } = next();
        const answer = await send(url, headers, value).catch(() => ({ status: 0, body: '' }));
        if (answer.status === 200) times.push(performance.now() - from);
        else failed += 1;
        hear?.(answer);
        due = gap === 0 ? performance.now() : due + gap;
      }
      close();
    }),
  );
  const elapsed = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { done: times.length, failed, perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99) };
}
