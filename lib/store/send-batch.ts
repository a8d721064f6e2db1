import type { EventBatch } from '@/lib/attempt/events';

/** What came of posting a batch. */
export type SendOutcome =
  | { kind: 'acknowledged'; acknowledgedSeq: number; position: number }
  /** Entries before these are missing on the server; send from there. */
  | { kind: 'gap'; expectedSeq: number }
  /** Nobody answered, or the server asks to wait: try again. */
  | { kind: 'unreachable'; cause: 'network' | 'server'; retryAfterMs: number }
  /** The server will not take it, and trying again changes nothing. */
  | { kind: 'refused'; code: string; message: string };

export type SendBatch = (
  batch: EventBatch,
  options?: Readonly<{ keepalive?: boolean }>,
) => Promise<SendOutcome>;

const timeoutMs = 20_000;

/** Posts batches to the save endpoint of one attempt. Never rejects. */
export const createSendBatch =
  (attemptId: string): SendBatch =>
  async (batch, { keepalive = false } = {}) => {
    try {
      const response = await fetch(`/api/attempts/${encodeURIComponent(attemptId)}/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(batch),
        credentials: 'same-origin',
        keepalive,
        signal: AbortSignal.timeout(timeoutMs),
      });
      return await toOutcome(response);
    } catch {
      return { kind: 'unreachable', cause: 'network', retryAfterMs: 0 };
    }
  };

async function toOutcome(response: Response): Promise<SendOutcome> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) {
    const acknowledgedSeq = numberAt(body, 'acknowledgedSeq');
    const position = numberAt(body, 'position');
    // A proxy's page with status 200 is no acknowledgement.
    if (acknowledgedSeq === null || position === null)
      return { kind: 'unreachable', cause: 'server', retryAfterMs: 0 };
    return { kind: 'acknowledged', acknowledgedSeq, position };
  }
  if (response.status === 429 || response.status === 408 || response.status >= 500)
    return { kind: 'unreachable', cause: 'server', retryAfterMs: readRetryAfter(response) };
  const error = isObject(body) ? body.error : null;
  const expectedSeq = numberAt(error, 'expectedSeq');
  if (response.status === 409 && expectedSeq !== null) return { kind: 'gap', expectedSeq };
  return {
    kind: 'refused',
    code: isObject(error) && typeof error.code === 'string' ? error.code : `http_${response.status}`,
    message:
      isObject(error) && typeof error.message === 'string'
        ? error.message
        : `The server answered ${response.status}.`,
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function numberAt(value: unknown, key: string): number | null {
  const found = isObject(value) ? value[key] : null;
  return typeof found === 'number' && Number.isInteger(found) ? found : null;
}

function readRetryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 120) * 1000 : 0;
}
