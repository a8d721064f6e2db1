import { processState } from '@/lib/server/process-state';
import type { Store } from '@/lib/server/store';
import { actAs } from './next-headers';

export const testOrigin = 'http://127.0.0.1:3000';

/** The cookies of one person's browser. */
export type Browser = Map<string, string>;

/** Makes the process serve from a test's store, with settings of its own. */
export function serveFrom(store: Store): void {
  processState.store = Promise.resolve(store);
  processState.env = {
    mode: 'test',
    host: '127.0.0.1',
    port: 3000,
    dataDirectory: '/nowhere',
    databaseUrl: null,
    databasePoolSize: 10,
    secret: 'a secret for tests only, of 32 characters',
    publicUrl: testOrigin,
    google: null,
    github: null,
    logLevel: 'silent',
  };
}

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[] | undefined>> },
) => Promise<Response>;

export type CallOptions = {
  browser?: Browser;
  method?: string;
  params?: Record<string, string>;
  /** Text as it is; anything else as JSON. */
  body?: unknown;
  /** Over the ones a browser would send. `null` leaves one out. */
  headers?: Record<string, string | null>;
};

/** Calls a route handler as a browser on a page of ours would. */
export async function call(handler: Handler, options: CallOptions = {}): Promise<Response> {
  const { browser = new Map(), method = 'POST', params = {}, body } = options;
  const sent = new Headers({ host: '127.0.0.1:3000', origin: testOrigin });
  for (const [name, value] of Object.entries(options.headers ?? {}))
    if (value === null) sent.delete(name);
    else sent.set(name, value);
  actAs(browser, Object.fromEntries(sent));
  const request = new Request(`${testOrigin}/api`, {
    method,
    headers: sent,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return handler(request, { params: Promise.resolve(params) });
}

type Acting = Readonly<{ browser: Browser; headers?: Readonly<Record<string, string>> }>;

/** Calls a server action as a form on a page of ours would; a redirect is answered with its path. */
export async function act<T>(
  { browser, headers = {} }: Acting,
  action: () => Promise<T>,
): Promise<{ redirect: string } | { value: T }> {
  actAs(browser, { host: '127.0.0.1:3000', origin: testOrigin, ...headers });
  try {
    return { value: await action() };
  } catch (error) {
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
    const [kind, , path] = digest.split(';');
    if (kind !== 'NEXT_REDIRECT' || path === undefined) throw error;
    return { redirect: path };
  }
}

/** A form as it is sent. */
export function toForm(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
