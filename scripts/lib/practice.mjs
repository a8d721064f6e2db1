// A guest's practice over HTTP, as tests and measurements need it.

/** An answer small enough to read here and complete enough to open the workspace on. */
export const smallAnswer = {
  format: 'attempt/1',
  prompt: 'notification-system',
  steps: { requirements: { text: 'Deliver a push within 2 s for 95 % of sends.' } },
  diagram: {
    nodes: [
      { id: 'client', type: 'client', label: 'App', x: 0, y: 0 },
      { id: 'api', type: 'service', label: 'Notification API', x: 240, y: 0 },
      { id: 'queue', type: 'queue', label: 'Send queue', x: 480, y: 0 },
      { id: 'worker', type: 'worker', label: 'Sender', x: 720, y: 0 },
    ],
    edges: [
      { source: 'client', target: 'api' },
      { source: 'api', target: 'queue', async: true },
      { source: 'queue', target: 'worker' },
    ],
  },
};

/** Imports an answer as a guest, a new one unless the cookie of one is given. Resolves to `{ attemptId, cookie }`. */
export async function startPractice(base, { answer = smallAnswer, cookie } = {}) {
  const response = await fetch(new URL('/api/attempts/import', base), {
    method: 'POST',
    headers: {
      origin: new URL(base).origin,
      'content-type': 'application/json',
      ...(cookie ? { cookie } : {}),
    },
    body: JSON.stringify(answer),
  });
  const body = await response.text();
  if (!response.ok) throw new Error(`The import was answered ${response.status}: ${body}`);
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { attemptId: JSON.parse(body).attemptId, cookie: cookie ?? cookies.join('; ') };
}

/** Posts a batch to the save endpoint. Resolves to `{ status, body }`. */
export async function postBatch(base, { attemptId, cookie }, batch, signal) {
  const response = await fetch(new URL(`/api/attempts/${attemptId}/events`, base), {
    method: 'POST',
    headers: { origin: new URL(base).origin, 'content-type': 'application/json', cookie },
    body: JSON.stringify(batch),
    signal,
  });
  return { status: response.status, body: await response.json() };
}
